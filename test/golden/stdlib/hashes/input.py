import hashlib
import hmac

text = "The quick brown fox ü"
for make in (hashlib.md5, hashlib.sha1, hashlib.sha224, hashlib.sha256, hashlib.sha384, hashlib.sha512):
    hash = make(text.encode())
    print(hash.name, hash.digest_size, hash.block_size, hash.hexdigest())


def short(hash: "hashlib._Hash | hmac.HMAC") -> str:
    return hash.hexdigest()[:8]


print(short(hashlib.md5(b"x")), short(hmac.HMAC(b"k", b"m", "md5")))
parts = hashlib.sha256()
for part in (b"The ", b"quick"):
    parts.update(part)
early = parts.copy()
parts.update(b" brown")
print(early.hexdigest() == hashlib.sha256(b"The quick").hexdigest(), parts.hexdigest()[:16], len(parts.digest()))
print(hashlib.new("sha1", b"x" * 200).hexdigest(), hashlib.md5(b"", usedforsecurity=False).hexdigest())
print("sha256" in hashlib.algorithms_guaranteed, hashlib.pbkdf2_hmac("sha256", b"pass", b"salt", 10, dklen=20).hex())
signed = hmac.new(b"key", b"message", hashlib.sha256)
signed.update(b" more")
print(signed.hexdigest(), signed.name, signed.digest_size, len(signed.digest()), signed.copy().hexdigest() == signed.hexdigest())
print(hmac.new(b"k" * 100, b"m", "sha512").hexdigest()[:20], hmac.digest(b"k", b"m", "md5").hex())
print(hmac.compare_digest("abc", "abc"), hmac.compare_digest(b"abc", b"abd"))
for call in (lambda: hashlib.sha256("text"), lambda: hashlib.new("nope")):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(error)
