import asyncio
import struct
from dataclasses import dataclass


@dataclass
class Message:
    kind: int
    flags: int
    payload: bytes

    HEADER = struct.Struct(">BHI")

    def encode(self) -> bytes:
        return b"".join([self.HEADER.pack(self.kind, self.flags, len(self.payload)), self.payload])

    @classmethod
    def decode_all(cls, data: bytes):
        offset = 0
        while offset < len(data):
            try:
                kind, flags, size = struct.unpack_from(">BHI", data, offset)
            except struct.error as error:
                print("short header:", error)
                return
            offset += cls.HEADER.size
            yield cls(kind, flags, data[offset:offset + size])
            offset += size


async def producer(queue):
    for number in range(3):
        await queue.put(Message(number, 1 << number, b"x" * number).encode())
    await queue.put(struct.pack("<d", 1.0))
    await queue.put(None)


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(producer(queue))
    data = bytearray()
    while (part := await queue.get()) is not None:
        data.extend(part)
    await task
    messages = list(Message.decode_all(bytes(data[:-8])))
    print(messages)
    print(struct.unpack("<d", bytes(data[-8:])), len(data), Message.HEADER.size)
    print(list(Message.decode_all(b"\x01\x00")))
    values = struct.unpack("<4h", struct.pack("<4h", -1, 2, -300, 400))
    print(values, sum(values), struct.pack(">I", sum(values) + 200).hex(), struct.pack("<?2x3s", True, b"abcd"))


asyncio.run(main())
