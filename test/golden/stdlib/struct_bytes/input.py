import struct

packed = struct.pack(">IHb?", 1024, 7, -3, True)
print(packed, struct.unpack(">IHb?", packed), struct.calcsize(">IHb?"))
length, kind = struct.unpack("!IB", b"\x00\x00\x01\x00\x05")
print(length + 1, kind * 2)
(ratio,) = struct.unpack("<d", struct.pack("<d", 2.0))
print(ratio, struct.unpack("<f", struct.pack("<f", 1.5))[0], struct.pack("<e", 0.5))
print(struct.pack("4s3sc", b"ab", b"wxyz", b"!"), struct.unpack("2s1x1s", b"hi.x"), struct.pack("3p", b"abc"))
print(struct.calcsize("bi"), struct.calcsize("<bi"), struct.calcsize("@lq"), struct.pack("<3H", 1, 2, 3), struct.pack("=q", -2))
header = struct.Struct("<HI")
buffer = bytearray(10)
header.pack_into(buffer, 2, 258, 3)
struct.pack_into("B", buffer, 0, 9)
print(buffer, header.size, header.format, header.unpack_from(buffer, 2), struct.unpack_from(">H", b"\x00\x01\x02", 1))
print(header.pack(1, 2), header.unpack(b"\x01\x00\x02\x00\x00\x00"), list(struct.iter_unpack("<H", b"\x01\x00\x02\x00")))
print(list(header.iter_unpack(header.pack(5, 6) * 2)))
for call in (lambda: struct.pack("B", 300), lambda: struct.pack("<h", 1.5), lambda: struct.unpack("<I", b"abc"),
             lambda: struct.pack("HH", 1), lambda: struct.calcsize("z"), lambda: struct.unpack_from("<I", b"abc")):
    try:
        call()
    except struct.error as error:
        print(error)
print(struct.unpack("<qB", struct.pack("<qB", -(2**40), 7)))
