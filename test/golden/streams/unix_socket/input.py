import asyncio
import os
import tempfile


async def shout(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    async for line in reader:
        writer.write(line.upper())
        await writer.drain()
    writer.close()


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "socket")
        server: asyncio.AbstractServer = await asyncio.start_unix_server(shout, path)
        reader, writer = await asyncio.open_unix_connection(path)
        writer.write(b"hello\nthere\n")
        writer.write_eof()
        print(await reader.read())
        writer.close()
        server.close()
        await server.wait_closed()


asyncio.run(main())
