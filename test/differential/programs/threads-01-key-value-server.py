import asyncio
import sys


class KeyValueStore:
    """A tiny line protocol: SET k v / GET k / DEL k / QUIT."""

    def __init__(self) -> None:
        self.data: dict[str, str] = {}

    def execute(self, line: str) -> str:
        parts = line.split()
        match parts:
            case ["SET", key, value]:
                self.data[key] = value
                return "OK"
            case ["GET", key]:
                return self.data.get(key, "(nil)")
            case ["DEL", key]:
                return "1" if self.data.pop(key, None) is not None else "0"
            case _:
                return "ERR unknown command"


async def serve_client(store: KeyValueStore, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    peer = writer.get_extra_info("peername")
    assert peer[0] == "127.0.0.1"
    try:
        while not reader.at_eof():
            line = await asyncio.wait_for(reader.readline(), timeout=1.0)
            if not line:
                break
            command = line.decode().strip()
            if command == "QUIT":
                writer.write(b"BYE\r\n")
                break
            writer.write(store.execute(command).encode() + b"\r\n")
            await writer.drain()
    except asyncio.TimeoutError:
        writer.write(b"TIMEOUT\r\n")
    finally:
        writer.close()


async def request(port: int, *commands: str) -> list[str]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    replies = []
    for command in commands:
        writer.write(command.encode() + b"\r\n")
        await writer.drain()
        reply = await reader.readuntil(b"\r\n")
        replies.append(reply.decode().rstrip())
    writer.close()
    await writer.wait_closed()
    return replies


async def main() -> int:
    store = KeyValueStore()
    server = await asyncio.start_server(lambda r, w: serve_client(store, r, w), host="127.0.0.1", port=0)
    addr = server.sockets[0].getsockname()
    print(f"Serving on {addr[0]}")
    async with server:
        print(await request(addr[1], "SET a 1", "GET a", "DEL a", "GET a", "BOGUS"))
        results = await asyncio.gather(*(request(addr[1], f"SET k{i} {i}", f"GET k{i}", "QUIT") for i in range(3)))
        for result in results:
            print(result)
        print(sorted(store.data))
    return 0


if __name__ == "__main__":
    try:
        sys.exit(asyncio.run(main()))
    except KeyboardInterrupt:
        print("bye")
