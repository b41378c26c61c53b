import asyncio

async def check_port(host, port, timeout=0.5):
    try:
        reader, writer = await asyncio.wait_for(asyncio.open_connection(host, port), timeout=timeout)
        writer.close()
        await writer.wait_closed()
        return port, True
    except (asyncio.TimeoutError, ConnectionRefusedError, OSError) as e:
        return port, False

async def fail(reader, writer):
    await reader.read(1)
    raise ValueError("handler broke")

async def main():
    server = await asyncio.start_server(fail, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    results = await asyncio.gather(check_port("127.0.0.1", port), check_port("127.0.0.1", 1))
    print([ok for _, ok in results])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"x")
    print(await reader.read())
    writer.write(b"more")
    print(reader.at_eof())
    server.close()
    try:
        server2 = await asyncio.start_server(fail, "127.0.0.1", 0)
        port2 = server2.sockets[0].getsockname()[1]
        await asyncio.start_server(fail, "127.0.0.1", port2)
    except OSError as e:
        print(e.errno, str(e).replace(str(port2), "PORT"))
    # left open on purpose

asyncio.run(main())
