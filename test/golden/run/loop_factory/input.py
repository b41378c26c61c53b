import asyncio
import contextvars

step = contextvars.ContextVar("step", default=0)


def quiet_loop():
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda _, context: print("handler:", context["message"], repr(context["exception"])))
    return loop


async def fails():
    raise ValueError("nobody looks")


async def main():
    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    return task.done()


async def advance():
    step.set(step.get() + 1)
    return step.get()


print(asyncio.run(main(), loop_factory=quiet_loop))
print(asyncio.run(advance(), loop_factory=asyncio.SelectorEventLoop))

# What a run leaves in context variables, the next one sees.
with asyncio.Runner(loop_factory=quiet_loop) as runner:
    print(runner.run(advance()), runner.run(advance()))
print(step.get())
