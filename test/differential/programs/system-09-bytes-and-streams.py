"""A record format in memory and in a file."""
import io
import os
import tempfile

MAGIC = b"RECS"


def write_records(stream, records):
    stream.write(MAGIC)
    count = 0
    for name, payload in records:
        data = name.encode("utf-8")
        stream.write(bytes([len(data)]) + data)
        stream.write(len(payload).to_bytes(4, "big"))
        stream.write(payload)
        count += 1
    return count


def read_records(stream):
    if stream.read(4) != MAGIC:
        raise ValueError("not a record file")
    while True:
        size = stream.read(1)
        if not size:
            return
        name = stream.read(size[0]).decode("utf-8")
        length = int.from_bytes(stream.read(4), "big")
        payload = stream.read(length)
        if len(payload) < length:
            raise EOFError(f"{name}: {len(payload)} of {length} bytes")
        yield name, payload


records = [("a", b"hello"), ("ünï", bytes(range(5))), ("empty", b"")]
memory = io.BytesIO()
print(write_records(memory, records), memory.tell(), len(memory.getvalue()))
memory.seek(0)
for name, payload in read_records(memory):
    print(name, payload)
try:
    list(read_records(io.BytesIO(b"nope")))
except ValueError as error:
    print(error)
try:
    print(list(read_records(io.BytesIO(memory.getvalue()[:-6]))))
except EOFError as error:
    print("cut:", error)

with tempfile.NamedTemporaryFile(delete=False) as out:
    path = out.name
    write_records(out, records)
print(os.path.getsize(path) == len(memory.getvalue()))
with open(path, "r+b") as f:
    f.seek(0, os.SEEK_END)
    f.write(b"\x01z\x00\x00\x00\x01!")
    f.seek(0)
    print([name for name, _ in read_records(f)])
with open(path, "ab") as f:
    print(f.tell() > 0)
with open(path, "rb") as f:
    chunks = iter(lambda: f.read(8), b"")
    print(sum(len(chunk) for chunk in chunks), f.read())
os.unlink(path)
text = io.StringIO("one\ntwo\n\nthree")
print(text.readline(), text.readlines(), text.read() == "")
text.seek(4)
print(repr(text.read(3)), text.tell(), text.write("!"), repr(text.getvalue()))
with io.StringIO() as buffer:
    print("a", 1, None, sep="|", end=";", file=buffer)
    buffer.write("done")
    result = buffer.getvalue()
print(result, buffer.closed)
