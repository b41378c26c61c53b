import hashlib
import secrets
import string


class Passwords:
    def __init__(self, rounds=50):
        self.rounds = rounds
        self.entries = {}

    def add(self, user, password, salt=None):
        salt = salt or secrets.token_bytes(16)
        digest = hashlib.pbkdf2_hmac("sha256", password.encode(), salt, self.rounds)
        self.entries[user] = (salt, digest)
        return digest.hex()[:12]

    def check(self, user, password):
        if user not in self.entries:
            return False
        salt, digest = self.entries[user]
        return secrets.compare_digest(digest, hashlib.pbkdf2_hmac("sha256", password.encode(), salt, self.rounds))


def generate(length=12):
    alphabet = string.ascii_letters + string.digits
    while True:
        password = "".join(secrets.choice(alphabet) for _ in range(length))
        if any(c.islower() for c in password) and any(c.isupper() for c in password) and any(c.isdigit() for c in password):
            return password


store = Passwords()
print(store.add("ann", "hunter2", b"fixed salt"), store.check("ann", "hunter2"), store.check("ann", "x"), store.check("bob", ""))
made = generate()
store.add("bob", made)
print(len(made), store.check("bob", made), made.isalnum(), len(store.entries["bob"][0]), generate() != generate())
print(len(secrets.token_urlsafe(9)), all(c in string.hexdigits for c in secrets.token_hex(6)), 0 <= secrets.randbelow(7) < 7)
