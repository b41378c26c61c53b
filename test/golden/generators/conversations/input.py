from typing import Generator
import asyncio

def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as e:
            print("told:", e)
            continue
        if value is None:
            print("stopped")
            break
        total += value
        count += 1
        average = total / count
    return count

def typed_gen(n: int) -> Generator[int, str, bool]:
    got = yield n
    print("got", got)
    got = yield n + 1
    print("got", got)
    return True

def outer():
    result = yield from typed_gen(5)
    print("inner returned", result)
    yield "last"

def careful():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit seen")
        raise
    finally:
        print("cleanup")

class Machine:
    def __init__(self):
        self.log = []
    def run(self):
        while True:
            cmd = yield len(self.log)
            if cmd == "quit":
                return "done"
            self.log.append(cmd)

avg = averager()
print(next(avg))
print(avg.send(10), avg.send(30))
print(avg.throw(ValueError("odd")))
try:
    avg.send(None)
except StopIteration as s:
    print("value", s.value)
g = typed_gen(1)
print(next(g), g.send("a"))
try:
    g.send("b")
except StopIteration as s:
    print(s.value)
o = outer()
print(next(o), o.send("x"), o.send("y"), next(o, "end"))
c = careful()
print(next(c))
c.close()
c.close()
print(next(c, "closed"))
m = Machine()
r = m.run()
next(r)
print(r.send("a"), r.send("b"), m.log)
try:
    r.send("quit")
except StopIteration as e:
    print(e.value)
def forward(gen, values):
    next(gen)
    return [gen.send(v) for v in values]
print(forward(averager(), [1, 2, 3]))
def bad():
    try:
        yield 1
    except GeneratorExit:
        yield 2
b = bad()
next(b)
try:
    b.close()
except RuntimeError as e:
    print(e)
e = (x * 2 for x in range(3))
print(next(e))
e.close()
print(list(e))

async def agen():
    got = None
    while True:
        got = yield got
        if got == 3:
            return
async def main():
    a = agen()
    print(await a.asend(None), await a.asend(1), await a.asend("z"))
    try:
        await a.asend(3)
    except StopAsyncIteration:
        print("stop")
    async for x in agen():
        print(x)
        break
asyncio.run(main())
