import asyncio

class ChatServer:
    def __init__(self):
        self.clients: dict[str, asyncio.StreamWriter] = {}

    async def broadcast(self, text, sender=None):
        for name, writer in list(self.clients.items()):
            if name != sender:
                writer.write(f"{text}\n".encode())
                await writer.drain()

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        name = (await reader.readline()).decode().strip()
        self.clients[name] = writer
        await self.broadcast(f"* {name} joined", name)
        try:
            async for line in reader:
                text = line.decode().rstrip()
                if text == "/quit":
                    break
                await self.broadcast(f"<{name}> {text}", name)
        finally:
            del self.clients[name]
            await self.broadcast(f"* {name} left")
            writer.close()
            await writer.wait_closed()

async def client(port, name, lines, expect):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"{name}\n".encode())
    await asyncio.sleep(0.05)
    for line in lines:
        writer.write((line + "\n").encode())
        await writer.drain()
        await asyncio.sleep(0.05)
    got = []
    while len(got) < expect:
        line = await reader.readline()
        if not line:
            break
        got.append(line.decode().strip())
    writer.write(b"/quit\n")
    rest = await reader.read()
    writer.close()
    await writer.wait_closed()
    return name, got, rest

async def main():
    chat = ChatServer()
    server = await asyncio.start_server(chat.handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async def late():
        await asyncio.sleep(0.02)
        return await client(port, "bob", ["hi ann"], 0)
    results = await asyncio.gather(client(port, "ann", ["anyone?", "hello"], 3), late())
    for r in results:
        print(r)
    server.close()
    await server.wait_closed()
    print("done", chat.clients)

asyncio.run(main())
