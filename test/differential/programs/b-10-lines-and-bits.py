import asyncio
import textwrap
import re

HELP = """usage: tool [options]
  -h  help `now` ${x} \\ tab\t end
"""


async def main():
    name = "x"
    print(f"""
Dear {name},
  you owe {3.5:.2f}
""")
    print("""a
b""", name)
    text = textwrap.dedent("""\
        one
          two
        """)
    print(text, HELP, sep="|")
    data = {"k": """v1
v2"""}
    print(data, len("""
"""))
    if m := re.search(r"tool \[(\w+)\]", HELP):
        print(m.group(1))
    if (n := len(HELP)) > 10:
        print("long", n)
    elif (k := n * 2) > 3:
        print(k)
    while (n := n // 2) > 3:
        print(n)
    rest = 6 & 3 | 8
    flags = n ^ 1
    print(rest, flags, n & 1, 1 << 4, (n >> 1), ~n & 0xFF, n | 2, -7 >> 1)
    total = 0
    for i in range(5):
        total ^= i
        total |= 1 << i
    print(total, total & 1, total & 0b1100)


asyncio.run(main())
