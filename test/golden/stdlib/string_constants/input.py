import asyncio
import string
from string import ascii_letters, digits


def strength(password):
    kinds = [string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation]
    return sum(any(c in kind for c in password) for kind in kinds)


def is_identifier(text):
    return bool(text) and text[0] in ascii_letters + "_" and all(c in ascii_letters + digits + "_" for c in text)


def shift(text, by):
    letters = string.ascii_lowercase
    return "".join(letters[(letters.index(c) + by) % 26] if c in letters else c for c in text)


async def main():
    for password in ("secret", "Secret", "S3cret", "S3cret!"):
        await asyncio.sleep(0)
        print(password, strength(password))
    print(is_identifier("snake_case2"), is_identifier("2fast"), is_identifier(""))
    print(shift("hello, world", 3), shift(shift("round trip", 5), -5))
    print(int("ff", 16), all(c in string.hexdigits for c in "DEADbeef"), "9" in string.octdigits)
    print(repr(string.whitespace), len(string.printable), repr(string.punctuation))
    print(f"{string.ascii_uppercase[:3]}...{string.ascii_uppercase[-3:]}")


asyncio.run(main())
