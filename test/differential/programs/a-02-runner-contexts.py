import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


async def set_and_get(value):
    var.set(value)
    await asyncio.sleep(0)
    return var.get()


async def get():
    return var.get()


def main():
    with asyncio.Runner() as runner:
        print(runner.run(set_and_get("first")))
        # the runner keeps one context
        print(runner.run(get()))
        ctx = contextvars.copy_context()
        print(runner.run(set_and_get("second"), context=ctx))
        print(runner.run(get()), ctx[var])
        loop = runner.get_loop()
        print(loop.is_running(), loop.is_closed())
    print(loop.is_closed())
    print(var.get())
    runner = asyncio.Runner()
    try:
        print(runner.run(get()))
    finally:
        runner.close()
    try:
        runner.run(get())
    except RuntimeError as e:
        print("error:", e)


main()


with asyncio.Runner(debug=False) as r:
    queue = asyncio.Queue()

    async def put(x):
        await queue.put(x)

    async def take():
        return await queue.get()

    for i in range(3):
        r.run(put(i))
    print(queue.qsize(), [r.run(take()) for _ in range(3)])
    t = None

    async def spawn():
        global t
        t = asyncio.create_task(asyncio.sleep(0.01, "spawned"))

    r.run(spawn())
    print(t.done())
    async def join():
        return await t
    print(r.run(join()))
