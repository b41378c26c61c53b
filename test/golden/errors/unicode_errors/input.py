def encode(text, encoding, errors="strict"):
    try:
        return text.encode(encoding, errors)
    except UnicodeEncodeError as error:
        return f"{error.encoding}: {error.reason}"


def decode(data, encoding):
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        return f"{error.encoding}: {error.reason} at {error.start}"


print(encode("plain", "ascii"))
print(encode("naïve", "ascii"))
print(encode("naïve", "latin-1"))
print(encode("price: €5", "latin-1"))
print(encode("naïve", "ascii", "replace"), encode("naïve", "ascii", "ignore"))
print(decode(b"caf\xc3\xa9", "utf-8"))
print(decode(b"caf\xe9", "utf-8"))
print(decode(b"caf\xc3\xa9", "ascii"))
try:
    "déjà vu".encode("ascii")
except UnicodeError as error:
    print(type(error).__name__, error)
try:
    b"ok\xff".decode()
except ValueError as error:
    print(type(error).__name__, error)
