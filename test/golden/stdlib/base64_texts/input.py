import base64
import binascii

data = bytes(range(0, 256, 17)) + b"?>~"
for length in range(4):
    print(base64.b64encode(data[:length]), base64.b64decode(base64.b64encode(data[:length])) == data[:length])
token = base64.urlsafe_b64encode(data)
print(token, base64.b64encode(data).decode(), base64.urlsafe_b64decode(token) == data)
print(base64.b64encode(b"\xfb\xff", altchars=b"-_"), base64.b64decode("-_8=", altchars="-_"))
print(base64.b64decode("aGk=\n").decode(), base64.b64decode("a G k ="), base64.standard_b64encode(b"std"))
print(base64.encodebytes(b"x" * 60), base64.decodebytes(b"eHh4\n"))
print(base64.b32encode(b"hello!"), base64.b32decode("NBSWY3DPEE======"), base64.b32decode("nbswy3dp", casefold=True))
print(base64.b16encode(b"\x01\xab"), base64.b16decode("01AB"), base64.b16decode("ff", casefold=True))
for text, validate in [("abc", False), ("abcde", False), ("ab!d", True)]:
    try:
        print(base64.b64decode(text, validate=validate))
    except binascii.Error as error:
        print("bad:", error)
try:
    base64.b64encode("text")
except TypeError as error:
    print(error)
