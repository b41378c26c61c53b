import asyncio
import contextvars

user = contextvars.ContextVar("user", default="nobody")
request = contextvars.ContextVar("request")


async def handle():
    user.set("ann")
    await asyncio.sleep(0)


async def main():
    context = contextvars.copy_context()
    await asyncio.create_task(handle(), context=context)
    print(context[user], user in context, request in context, len(context))
    for variable in context:
        print(variable.name, context[variable])
    for variable, value in context.items():
        print(variable.name, value)
    print([variable.name for variable in context.keys()], list(context.values()))
    try:
        context[request]
    except KeyError as error:
        print("KeyError", error.args[0].name)
    print(user.get())


asyncio.run(main())
