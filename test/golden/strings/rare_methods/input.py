text = "Hello, World"
print(text.rindex("o"), text.islower(), "abc".islower(), "Hello World".istitle(), "٣".isnumeric(), "3".isdecimal())
print("a\n".isprintable(), "abc".isprintable(), "é".isascii(), "e".isascii(), "x_1".isidentifier())
table = str.maketrans("lo", "01", "H")
print(text.translate(table), text.translate({ord("l"): None, ord("W"): "V"}))
print("{a}-{b:>3}".format_map({"a": 1, "b": 2}), "{:,}".format(12345))
print(text.swapcase(), text.center(20, "."), "1\t2".expandtabs(4), "007".lstrip("0"), "a.b.c".rsplit(".", 1))
try:
    text.rindex("z")
except ValueError as e:
    print(e)
