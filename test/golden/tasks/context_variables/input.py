import asyncio
import contextvars

request_id: contextvars.ContextVar[str] = contextvars.ContextVar("request_id", default="none")


async def log(text):
    await asyncio.sleep(0)
    print(f"[{request_id.get()}] {text}")


async def handle(number):
    request_id.set(f"req-{number}")
    await log("start")
    await asyncio.sleep(0.001)
    await log("end")


async def main():
    await asyncio.gather(*(handle(n) for n in range(2)))
    await log("main was not changed")
    token = request_id.set("changed")
    await log("now")
    print(token.old_value is contextvars.Token.MISSING, token.var is request_id)
    request_id.reset(token)
    await log("back")
    context = contextvars.copy_context()
    print(context.run(request_id.get), context.get(request_id, "unset"), request_id in context)


asyncio.run(main())
