import asyncio
import socket


async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()
    writer.close()


async def main() -> None:
    server = await asyncio.start_server(hold, "127.0.0.1", 0, limit=1024, backlog=5)
    await server.start_serving()
    print(server.is_serving(), server.get_loop() is asyncio.get_running_loop())
    sock: socket.socket = server.sockets[0]
    host, port = sock.getsockname()
    print(host)
    reader, writer = await asyncio.open_connection(host, port, limit=512)
    print(writer.can_write_eof(), writer.get_extra_info("peername")[1] == port, writer.get_extra_info("none", "default"), writer.get_extra_info("cipher"))
    print(writer.transport.is_closing(), writer.transport.get_extra_info("sockname")[0])
    await asyncio.sleep(0.05)
    server.close_clients()
    print(await reader.read())
    second_reader, second = await asyncio.open_connection(host, port)
    await asyncio.sleep(0.05)
    server.close()
    server.abort_clients()
    await server.wait_closed()
    second.transport.abort()
    writer.close()
    await writer.wait_closed()
    broken = asyncio.StreamReader()
    broken.set_exception(ConnectionResetError("gone"))
    print(repr(broken.exception()))
    try:
        await broken.read(1)
    except ConnectionResetError as error:
        print(error)
    try:
        await asyncio.open_connection("no-such-host.invalid", 80)
    except socket.gaierror as error:
        print(error)


asyncio.run(main())
