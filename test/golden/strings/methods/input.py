line = "  Hello, World  "
print(repr(line.strip()), repr(line.lstrip()), repr(line.rstrip()), line.strip(" Hd"))
print("a,b,,c".split(","), " a  b ".split(), "a-b-c".split("-", 1), "a-b-c".rsplit("-", 1))
print("k=v=w".partition("="), "k=v=w".rpartition("="), "none".partition("="))
print("-".join(["x", "y"]), "".join([]), "abc".upper(), "ABC".lower(), "hello world".title(), "hELLO".capitalize())
print("hello".replace("l", "L"), "hello".replace("l", "L", 1), "banana".count("an"), "banana".find("na"), "x".find("y"))
print("path/to/file.txt".startswith("path"), "file.txt".endswith((".txt", ".md")), "banana".rfind("na"))
print("abc".index("c"), "42".isdigit(), "".isdigit(), "abc".isalpha(), "a1".isalnum(), " \t".isspace(), "Ab".isupper())
print("one\ntwo\r\nthree".splitlines(), "prefix-name".removeprefix("prefix-"), "name.py".removesuffix(".py"))
print("7".zfill(3), "-7".zfill(4), "ab".ljust(4, "."), "ab".rjust(4), "ab".center(6, "*"))
print("{} and {}".format("a", "b"), "{0}{1}{0}".format(1, 2), "{name!r:>6}".format(name="x"), "%s is %d, %.2f %5s|" % ("x", 3, 1.5, "r"))
print("abc" * 2, "a" + "b", "b" in "abc", "abc" < "abd", min("hello"), sorted("cab"), list(reversed("abc")))
print("é".encode(), "é".encode("latin-1"), b"\xc3\xa9".decode("utf-8"), "abc".encode().hex(), bytes.fromhex("ff00"))
print(ord("a"), chr(98), "tab\there", 'it\'s "quoted"', "back\\slash", r"raw\n")
print("multi" "part", """triple
line""")
print("Straße".casefold(), "x".isidentifier(), "a\tb".expandtabs(4), "swap Case".swapcase())
try:
    "abc".index("z")
except ValueError as e:
    print(e)
