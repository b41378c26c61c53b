import secrets

print(len(secrets.token_hex(8)), len(secrets.token_hex()), len(secrets.token_bytes(5)), len(secrets.token_urlsafe(16)))
print(secrets.choice(["only"]), secrets.randbelow(1), secrets.randbits(8) < 256, secrets.token_hex() != secrets.token_hex())
print(secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"))
