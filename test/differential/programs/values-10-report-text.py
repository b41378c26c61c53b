import string
import textwrap

TEXT = """\
    Asynchronous programs wait for many things at once: timers, sockets, other programs.
    A well-behaved event loop never blocks -- it hands control to whoever is ready.

    Short end.
"""


def paragraphs(text):
    for block in textwrap.dedent(text).strip().split("\n\n"):
        yield " ".join(block.split())


for width in (24, 40):
    for number, paragraph in enumerate(paragraphs(TEXT), 1):
        print(textwrap.fill(paragraph, width, initial_indent=f"{number}. ", subsequent_indent="   "))
    print("-" * width)
print(textwrap.indent("a\nb\n\nc", "| ", lambda line: line != "b\n"))
print(textwrap.shorten("The quick brown fox jumps over the lazy dog", width=25), string.ascii_lowercase[:5], string.digits)
print(textwrap.wrap("one-two three", 5), len(textwrap.wrap("x" * 25, 10)), string.punctuation[:4], string.hexdigits)
