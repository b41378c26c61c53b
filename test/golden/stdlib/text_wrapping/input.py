import textwrap

block = """
    first line
      indented more

    last line
"""
print(repr(textwrap.dedent(block)), repr(textwrap.dedent("\tx\n\t\ty\n   \n")), repr(textwrap.dedent("a\n  b")))
print(textwrap.indent("one\n\ntwo\n", "> "), repr(textwrap.indent("a\n\nb", "- ", lambda line: True)))
text = "The quick brown fox, well-known for its half-hearted jumps -- over the lazy dog; supercalifragilisticexpialidocious words too."
for width in (20, 30, 70):
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap(text, width=15, break_long_words=False), textwrap.wrap(text, 18, break_on_hyphens=False))
print(textwrap.wrap(text, 30, max_lines=2), textwrap.wrap(text, 30, max_lines=1, placeholder="…"))
print(textwrap.shorten("  Hello   there  world ", width=12), textwrap.shorten("Hello world", 5, placeholder=""), textwrap.wrap(""))
print(textwrap.wrap("a\tb\nc  d", 10), textwrap.wrap("a  b", 10, drop_whitespace=False), textwrap.wrap("x y", 1))
try:
    textwrap.wrap("x", 0)
except ValueError as error:
    print(error)
