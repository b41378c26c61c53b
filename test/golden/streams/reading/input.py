import asyncio

async def feed():
    reader = asyncio.StreamReader(limit=16)
    reader.feed_data(b"short\nabc")
    print(await reader.readline())
    print(await reader.readexactly(2))
    reader.feed_data(b"x" * 40 + b"\n" + b"tail")
    try:
        await reader.readline()
    except ValueError as e:
        print("ValueError:", e)
    reader.feed_data(b"y" * 30)
    try:
        await reader.readuntil(b"|")
    except asyncio.LimitOverrunError as e:
        print(e, e.consumed)
    except asyncio.IncompleteReadError as e:
        print("incomplete", e)
    reader.feed_eof()
    try:
        await reader.readexactly(10)
    except asyncio.IncompleteReadError as e:
        print(e, e.partial, e.expected)
    print(await reader.read(), reader.at_eof())
    print(await reader.readline())

async def handler(reader, writer):
    size = int.from_bytes(await reader.readexactly(4), "big")
    body = await reader.readexactly(size)
    writer.write(len(body).to_bytes(4, "big"))
    writer.writelines([b"ok:", body[:5], b"\n"])
    await writer.drain()
    writer.write_eof()
    print("eof sent", await reader.read(10))
    writer.close()

async def main():
    await feed()
    server = await asyncio.start_server(handler, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    body = b"z" * 200000
    writer.write(len(body).to_bytes(4, "big") + body)
    await writer.drain()
    print(int.from_bytes(await reader.readexactly(4), "big"))
    print(await reader.readuntil(b"\n"))
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    print(writer.is_closing())
    task = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("server cancelled", server.is_serving())
    try:
        await asyncio.wait_for(asyncio.open_connection("127.0.0.1", port), 1)
    except OSError as e:
        print(type(e).__name__, str(e).replace(str(port), "PORT"))
    try:
        await asyncio.open_connection("no-such-host.invalid", 80)
    except OSError as e:
        print(type(e).__name__, e.errno)

asyncio.run(main())
