import asyncio
import contextvars
import logging

request_id = contextvars.ContextVar("request_id")
user = contextvars.ContextVar("user", default="anonymous")


def log(message):
    print(f"[{request_id.get('-')}] {user.get()}: {message}")


async def inner():
    log("inner before")
    user.set("inner-user")
    await asyncio.sleep(0)
    log("inner after")


async def handle(rid, name):
    token = request_id.set(rid)
    user.set(name)
    log("start")
    await asyncio.create_task(inner())
    log("task did not leak")
    await inner()
    log("await leaked")
    request_id.reset(token)
    log("end")
    try:
        request_id.reset(token)
    except RuntimeError as e:
        print("RuntimeError", str(e)[:30])


class Scope:
    def __init__(self, var, value):
        self.var, self.value = var, value

    def __enter__(self):
        self.token = self.var.set(self.value)
        return self

    def __exit__(self, *exc):
        self.var.reset(self.token)


async def agen():
    with Scope(user, "generator"):
        yield user.get()
        await asyncio.sleep(0)
        yield user.get()


async def main():
    try:
        request_id.get()
    except LookupError as e:
        print("LookupError", type(e.args[0]).__name__)
    await asyncio.gather(handle("r1", "ann"), handle("r2", "bob"))
    log("main")
    with Scope(user, "scoped"):
        log("in scope")
        await asyncio.to_thread(log, "thread sees it")
    log("out of scope")
    ctx = contextvars.copy_context()
    ctx.run(user.set, "in ctx")
    log("ctx does not leak")
    print(ctx[user], user in ctx, request_id in ctx, len(ctx))
    t = asyncio.create_task(inner(), context=ctx)
    await t
    print(ctx.get(user), ctx.get(request_id), ctx.get(request_id, "none"))
    loop = asyncio.get_running_loop()
    user.set("before")
    loop.call_soon(log, "callback has old context")
    user.set("after")
    await asyncio.sleep(0)
    loop.call_soon(log, "explicit", context=ctx)
    await asyncio.sleep(0)
    async for x in agen():
        print(x, user.get())
    print(user.name, user.get(), repr(t.get_context() is ctx))
    for var in ctx:
        print(var.name, ctx[var])
    tok = user.set("x")
    print(tok.var is user, tok.old_value)
    tok2 = request_id.set("y")
    print(tok2.old_value is contextvars.Token.MISSING)

asyncio.run(main())
print(user.get())
