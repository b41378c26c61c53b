import base64
import hashlib
import hmac
import json
import struct


class BadToken(ValueError):
    pass


def encode_part(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decode_part(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def sign(payload, key):
    header = encode_part(json.dumps({"alg": "HS256", "typ": "JWT"}, separators=(",", ":")).encode())
    body = encode_part(json.dumps(payload, separators=(",", ":")).encode())
    signature = hmac.new(key, f"{header}.{body}".encode(), hashlib.sha256).digest()
    return f"{header}.{body}.{encode_part(signature)}"


def verify(token, key):
    try:
        header, body, signature = token.split(".")
    except ValueError:
        raise BadToken("not three parts") from None
    expected = hmac.new(key, f"{header}.{body}".encode(), hashlib.sha256).digest()
    if not hmac.compare_digest(expected, decode_part(signature)):
        raise BadToken("wrong signature")
    return json.loads(decode_part(body))


token = sign({"sub": "ann", "admin": True, "n": [1, 2]}, b"secret")
print(token)
claims = verify(token, b"secret")
print(claims, claims["sub"].upper(), claims["n"][-1])
for bad in (token[:-2] + "xx", "a.b", token.replace(".", "..", 1)):
    try:
        print(verify(bad, b"secret"))
    except BadToken as error:
        print("rejected:", error)
frame = struct.pack("!BH", 1, len(token)) + token.encode()[:5]
version, size = struct.unpack("!BH", frame[:3])
print(version, size, frame[3:], hashlib.md5(frame).hexdigest(), hashlib.sha1(token.encode()).hexdigest()[:10])
