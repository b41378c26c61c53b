"""Random asyncio programs and what CPython 3.13 prints for them: python3.13 random_programs.py [count] [seed]

A program is data: lists of operations, which this file runs under CPython and random-programs.test.ts under our loop.
With a third argument, the stem of the files to write; one with "bare" in its name gets programs without tasks.
Writes random-programs.json (the programs) and random-programs.txt (what was printed)."""
import asyncio
import contextvars
import json
import random
import subprocess
import sys
from pathlib import Path

from virtual_loop import run

VAR = contextvars.ContextVar("var", default=0)


class Shuffled(asyncio.Task):
    """A task whose place in sets is left to chance, where CPython's depends on its address."""

    def __hash__(self):
        self.place = getattr(self, "place", None) or random.randrange(1, 1 << 30)
        return self.place


class Machine:
    def __init__(self, program, lines):
        self.bodies = program["bodies"]
        self.main = program["main"]
        self.lines = lines
        self.tasks = {}

    def log(self, *words):
        self.lines.append(" ".join(str(word) for word in words))

    async def start(self):
        if "--run" in sys.argv:
            asyncio.get_running_loop().set_task_factory(lambda loop, coro, **options: Shuffled(coro, loop=loop, **options))
        self.lock = asyncio.Lock()
        self.semaphore = asyncio.Semaphore(2)
        self.event = asyncio.Event()
        self.queue = asyncio.Queue(1)
        self.condition = asyncio.Condition()
        self.future = asyncio.get_running_loop().create_future()
        try:
            await asyncio.wait_for(self.ops("main", self.main), 3)
            self.log("end")
        except BaseException as error:
            self.log("main", self.text(error))
            if isinstance(error, (SystemExit, KeyboardInterrupt)):
                raise

    async def start_bare(self):
        self.lock = asyncio.Lock()
        self.semaphore = asyncio.Semaphore(2)
        self.event = asyncio.Event()
        self.queue = asyncio.Queue(1)
        self.condition = asyncio.Condition()
        try:
            await self.ops("main", self.main)
            self.log("end")
        except Exception as error:
            self.log("main", self.text(error))

    async def body(self, index):
        self.log("start", index)
        await self.ops(f"b{index}", self.bodies[index])
        return index

    async def ops(self, who, ops):
        for op in ops:
            await getattr(self, op[0])(who, *op[1:])

    def text(self, error):
        if isinstance(error, BaseExceptionGroup):
            return f"{type(error).__name__}({', '.join(self.text(e) for e in error.exceptions)})"
        return f"{type(error).__name__}({', '.join(map(str, error.args))})"

    def value(self, x):
        if isinstance(x, BaseException):
            return self.text(x)
        if isinstance(x, (list, tuple)):
            return "[" + " ".join(self.value(e) for e in x) + "]"
        return str(x)

    async def guard(self, who, what, awaitable):
        try:
            self.log(who, what, self.value(await awaitable))
        except asyncio.CancelledError as error:
            self.log(who, what, "cancelled", self.text(error))
            raise
        except Exception as error:
            self.log(who, what, self.text(error))

    async def say(self, who, word):
        self.log(who, word)

    async def sleep(self, who, seconds):
        await asyncio.sleep(seconds)
        self.log(who, "slept")

    async def hops(self, who, count):
        for _ in range(count):
            await asyncio.sleep(0)
        self.log(who, "hopped")

    async def call(self, who, index):
        await self.guard(who, "call", self.body(index))

    async def deep(self, who, index):
        async def level(n):
            return await (level(n - 1) if n else self.body(index))

        self.log(who, "deep", await level(5))

    async def spawn(self, who, name, index):
        self.tasks[name] = asyncio.create_task(self.body(index), name=name)

    async def cancel(self, who, name, message):
        task = self.tasks.get(name)
        if task is not None:
            self.log(who, "cancel", name, task.cancel(message) if message else task.cancel())

    async def join(self, who, name):
        task = self.tasks.get(name)
        if task is None or task is asyncio.current_task():
            return
        try:
            self.log(who, "join", await task)
        except asyncio.CancelledError as error:
            self.log(who, "join cancelled", self.text(error), asyncio.current_task().cancelling())
        except Exception as error:
            self.log(who, "join", self.text(error))

    async def state(self, who, name):
        task = self.tasks.get(name)
        if task is not None:
            self.log(who, name, task.done(), task.cancelled(), task.cancelling(), task.get_name())

    async def gather(self, who, indexes, keep):
        await self.guard(who, "gather", asyncio.gather(*(self.body(i) for i in indexes), return_exceptions=keep))

    async def gather_tasks(self, who, names, keep):
        tasks = [self.tasks[n] for n in names if n in self.tasks and self.tasks[n] is not asyncio.current_task()]
        await self.guard(who, "gather", asyncio.gather(*tasks, return_exceptions=keep))

    async def wait_for(self, who, index, seconds):
        await self.guard(who, "wait_for", asyncio.wait_for(self.body(index), seconds))

    async def wait_for_task(self, who, name, seconds):
        task = self.tasks.get(name)
        if task is not None and task is not asyncio.current_task():
            await self.guard(who, "wait_for", asyncio.wait_for(task, seconds))

    async def timeout(self, who, seconds, ops):
        try:
            async with asyncio.timeout(seconds) as limit:
                await self.ops(who, ops)
            self.log(who, "in time", limit.expired())
        except TimeoutError:
            self.log(who, "timed out", asyncio.current_task().cancelling())

    async def group(self, who, indexes, ops):
        try:
            async with asyncio.TaskGroup() as group:
                for index in indexes:
                    group.create_task(self.body(index))
                await self.ops(who, ops)
            self.log(who, "group done")
        except* ValueError as errors:
            self.log(who, self.text(errors))
        except* KeyError as errors:
            self.log(who, self.text(errors))

    async def shield(self, who, name):
        task = self.tasks.get(name)
        if task is not None and task is not asyncio.current_task():
            await self.guard(who, "shield", asyncio.shield(task))

    async def locked(self, who, ops):
        async with self.lock:
            self.log(who, "locked")
            await self.ops(who, ops)

    async def limited(self, who, ops):
        async with self.semaphore:
            self.log(who, "limited")
            await self.ops(who, ops)

    async def event_wait(self, who):
        self.log(who, "event", await self.event.wait())

    async def event_set(self, who):
        self.event.set()

    async def event_clear(self, who):
        self.event.clear()

    async def put(self, who, item):
        await self.queue.put(item)
        self.log(who, "put", item)

    async def get(self, who):
        self.log(who, "got", await self.queue.get())

    async def get_nowait(self, who):
        try:
            self.log(who, "got", self.queue.get_nowait())
        except asyncio.QueueEmpty:
            self.log(who, "empty")

    async def task_done(self, who):
        try:
            self.queue.task_done()
        except ValueError as error:
            self.log(who, error)

    async def notified(self, who):
        async with self.condition:
            self.log(who, "notified", await self.condition.wait())

    async def notify(self, who, count):
        async with self.condition:
            self.condition.notify(count)
            self.log(who, "notify")

    async def future_wait(self, who):
        await self.guard(who, "future", asyncio.shield(self.future))

    async def future_set(self, who, value):
        if not self.future.done():
            self.future.set_result(value)

    async def attempt(self, who, ops, kind, handler, last):
        kinds = {"Exception": Exception, "BaseException": BaseException, "Cancelled": asyncio.CancelledError}
        try:
            await self.ops(who, ops)
        except kinds[kind] as error:
            self.log(who, "except", self.text(error))
            await self.ops(who, handler)
        finally:
            self.log(who, "finally")
            await self.ops(who, last)

    async def raises(self, who, kind, message):
        raise {"ValueError": ValueError, "KeyError": KeyError}[kind](message)

    async def cancel_me(self, who):
        asyncio.current_task().cancel()

    async def uncancel(self, who):
        self.log(who, "uncancel", asyncio.current_task().uncancel())

    async def wait(self, who, names, seconds, when):
        tasks = [self.tasks[n] for n in names if n in self.tasks and self.tasks[n] is not asyncio.current_task()]
        if tasks:
            done, pending = await asyncio.wait(tasks, timeout=seconds, return_when=when)
            self.log(who, "wait", *sorted(t.get_name() for t in done), "/", *sorted(t.get_name() for t in pending))

    async def as_completed(self, who, indexes, seconds):
        tasks = [asyncio.ensure_future(self.body(i)) for i in indexes]
        try:
            for next_one in asyncio.as_completed(tasks, timeout=seconds):
                try:
                    self.log(who, "completed", await next_one)
                except (ValueError, KeyError) as error:
                    self.log(who, "completed", self.text(error))
        except TimeoutError:
            self.log(who, "too late")

    async def soon(self, who, word):
        asyncio.get_running_loop().call_soon(self.log, who, word)

    async def later(self, who, seconds, word):
        asyncio.get_running_loop().call_later(seconds, self.log, who, word)

    async def on_done(self, who, name):
        task = self.tasks.get(name)
        if task is not None:
            task.add_done_callback(lambda t: self.log(who, "done", t.get_name(), t.cancelled()))

    async def variable(self, who, value):
        self.log(who, "var", VAR.get())
        VAR.set(value)

    async def iterate(self, who, count, stop):
        async def numbers():
            try:
                for i in range(count):
                    await asyncio.sleep(0)
                    yield i
            finally:
                await asyncio.sleep(0)
                self.log(who, "closed")

        generator = numbers()
        async for x in generator:
            self.log(who, "item", x)
            if x == stop:
                break
        await generator.aclose()


LEAVES = [
    lambda r: ["say", r.choice("abc")],
    lambda r: ["sleep", r.choice([0, 0.01, 0.02, 0.05, 0.1])],
    lambda r: ["hops", r.randint(0, 4)],
    lambda r: ["cancel", name(r), r.choice(["", "", "why"])],
    lambda r: ["join", name(r)],
    lambda r: ["state", name(r)],
    lambda r: ["gather_tasks", [name(r) for _ in range(r.randint(0, 3))], r.random() < 0.5],
    lambda r: ["wait_for_task", name(r), r.choice([0, 0.01, 0.03, 0.2])],
    lambda r: ["shield", name(r)],
    lambda r: ["event_wait"],
    lambda r: ["event_set"],
    lambda r: ["event_clear"],
    lambda r: ["put", r.randint(0, 9)],
    lambda r: ["get"],
    lambda r: ["get_nowait"],
    lambda r: ["task_done"],
    lambda r: ["notified"],
    lambda r: ["notify", r.randint(1, 3)],
    lambda r: ["future_wait"],
    lambda r: ["future_set", r.randint(0, 9)],
    lambda r: ["raises", r.choice(["ValueError", "KeyError"]), r.choice("xyz")],
    lambda r: ["cancel_me"],
    lambda r: ["uncancel"],
    lambda r: ["wait", [name(r) for _ in range(r.randint(1, 3))], r.choice([None, 0.01, 0.1]),
               r.choice(["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"])],
    lambda r: ["soon", r.choice("pq")],
    lambda r: ["later", r.choice([0, 0.01, 0.03]), r.choice("uv")],
    lambda r: ["on_done", name(r)],
    lambda r: ["variable", r.randint(1, 9)],
    lambda r: ["iterate", r.randint(0, 3), r.randint(0, 3)],
]
RARE = {"raises", "cancel_me", "uncancel", "wait", "gather_tasks"}


def name(r):
    return f"t{r.randint(0, 4)}"


def some_ops(r, level, lowest, bodies, most=5):
    return [some_op(r, level, lowest, bodies) for _ in range(r.randint(1, most))]


def some_op(r, level, lowest, bodies):
    ops = lambda: some_ops(r, level + 1, lowest, bodies, 3)
    index = lambda: r.randrange(lowest, bodies)
    indexes = lambda: [index() for _ in range(r.randint(1, 3))]
    calls = [
        lambda: ["call", index()],
        lambda: ["deep", index()],
        lambda: ["spawn", name(r), index()],
        lambda: ["spawn", name(r), index()],
        lambda: ["spawn", name(r), index()],
        lambda: ["gather", indexes(), r.random() < 0.5],
        lambda: ["wait_for", index(), r.choice([0, 0.01, 0.03, 0.2, None])],
        lambda: ["as_completed", indexes(), r.choice([None, 0.02, 0.2])],
    ]
    blocks = [
        lambda: ["timeout", r.choice([0, 0.01, 0.03, 0.2, None]), ops()],
        lambda: ["locked", ops()],
        lambda: ["limited", ops()],
        lambda: ["attempt", ops(), r.choice(["Exception", "BaseException", "Cancelled"]), ops() if r.random() < 0.3 else [],
                 ops() if r.random() < 0.2 else []],
    ]
    if lowest < bodies:
        blocks.append(lambda: ["group", indexes(), ops()])
        if r.random() < 0.35:
            return r.choice(calls)()
    if level < 3 and r.random() < 0.25:
        return r.choice(blocks)()
    op = r.choice(LEAVES)(r)
    return r.choice(LEAVES)(r) if op[0] in RARE else op


def some_program(r):
    bodies = r.randint(2, 5)
    return {
        "bodies": [some_ops(r, 0, i + 1, bodies) for i in range(bodies)],
        "main": some_ops(r, 0, 0, bodies, 8),
    }


BARE = {"say", "sleep", "hops", "event_wait", "event_set", "event_clear", "put", "get", "get_nowait", "task_done", "notified",
        "notify", "raises"}


def some_bare_ops(r, level, lowest, bodies, most):
    return [some_bare_op(r, level, lowest, bodies) for _ in range(r.randint(1, most))]


def some_bare_op(r, level, lowest, bodies):
    ops = lambda: some_bare_ops(r, level + 1, lowest, bodies, 3)
    if lowest < bodies and r.random() < 0.15:
        return ["call", r.randrange(lowest, bodies)]
    if level < 3 and r.random() < 0.35:
        return r.choice([lambda: ["locked", ops()], lambda: ["limited", ops()], lambda: ["limited", ops()],
                         lambda: ["attempt", ops(), "Exception", [], []]])()
    for _ in range(2):
        op = r.choice(LEAVES)(r)
        while op[0] not in BARE:
            op = r.choice(LEAVES)(r)
        if op[0] != "raises":
            break
    return ["sleep", r.choice([0, 0.01, 0.02, 0.013, 0.05])] if r.random() < 0.3 else op


def some_bare_program(r):
    """A program without tasks: gathers side by side in main only, whose children begin by a sleep (they start cleanly)."""
    bodies = r.randint(3, 6)
    main = []
    for _ in range(r.randint(1, 3)):
        main += some_bare_ops(r, 1, bodies, bodies, 2) if r.random() < 0.3 else []
        main.append(["gather", [r.randrange(bodies) for _ in range(r.randint(2, 5))], True])
    return {
        "bare": True,
        "bodies": [[["sleep", r.choice([0.001, 0.002, 0.01, 0.03])]] + some_bare_ops(r, 0, i + 1, bodies, 6) for i in range(bodies)],
        "main": main,
    }


def output(program):
    lines = []
    machine = Machine(program, lines)
    try:
        run(machine.start_bare() if program.get("bare") else machine.start())
    except BaseException as error:
        lines.append(f"raised {type(error).__name__}")
    return lines


def outputs_elsewhere(file):
    """What the programs print in another process, where sets of tasks have another order."""
    done = subprocess.run([sys.executable, __file__, "--run", file], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    return json.loads(done.stdout)


def main():
    if sys.argv[1:2] == ["--run"]:
        print(json.dumps([output(program) for program in json.loads(Path(sys.argv[2]).read_text())]))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 400
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    stem = sys.argv[3] if len(sys.argv) > 3 else str(Path(__file__).parent / "random-programs")
    make = some_bare_program if "bare" in Path(stem).name else some_program
    r = random.Random(seed)
    candidates = []
    while len(candidates) < count * 1.3:
        program = make(r)
        lines = output(program)
        # A deadlock has no end to compare.
        if len(lines) <= 120 and not (lines and lines[-1].startswith("raised")):
            candidates.append(program)
    write(stem + ".json", candidates)
    # Sets of tasks go by address: what depends on that is not a program to hold anyone to.
    rounds = zip(candidates, *(outputs_elsewhere(stem + ".json") for _ in range(8)))
    kept = [(program, one) for program, one, *others in rounds if all(other == one for other in others)][:count]
    write(stem + ".json", [program for program, _ in kept])
    text = [line for index, (_, lines) in enumerate(kept) for line in [f"## {index}", *lines]]
    Path(stem + ".txt").write_text("\n".join(text) + "\n")


def write(file, programs):
    Path(file).write_text("[\n" + ",\n".join(json.dumps(p, separators=(",", ":")) for p in programs) + "\n]\n")


main()
