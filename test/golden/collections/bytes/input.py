data = b"hello\n"
print(data, len(data), data[0], data[-1:], data[1:3], data + b"!", data * 2, b"ll" in data)
print(data.decode(), end="")
print("grüße".encode("utf-8"), "grüße".encode().decode(), b"a,b".split(b","), b"-".join([b"x", b"y"]))
print((1024).to_bytes(4, "big"), int.from_bytes(b"\x00\x10", "big"), (5).to_bytes(2, "little"), b"\xff".hex())
print(bytes([104, 105]), bytes(3), list(b"abc"), data.startswith(b"he"), data.strip().upper(), data.replace(b"l", b"L"))
buffer = bytearray()
buffer.extend(b"abc")
buffer.append(100)
buffer += b"ef"
buffer[0] = 65
print(buffer, bytes(buffer), len(buffer), buffer.decode("ascii"), buffer == b"Abcdef")
for byte in b"ab":
    print(byte, chr(byte), f"{byte:08b}", end=" ")
print()
try:
    b"\xff".decode("utf-8")
except UnicodeDecodeError as e:
    print("UnicodeDecodeError:", e)
print(b"\xff\xfe".decode("utf-8", errors="replace"), "é".encode("ascii", "ignore"), b"" or b"empty")
