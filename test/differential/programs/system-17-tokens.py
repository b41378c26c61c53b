"""A calculator over a scanner made of patterns."""
import re
from typing import Iterator, NamedTuple, Optional


class Token(NamedTuple):
    kind: str
    text: str
    column: int


SPEC = [("NUMBER", r"\d+(?:\.\d*)?"), ("NAME", r"[A-Za-z]\w*"), ("OP", r"[-+*/()=]"), ("SKIP", r"[ \t]+"), ("OTHER", r".")]
SCANNER = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in SPEC))


def scan(line: str) -> Iterator[Token]:
    for match in SCANNER.finditer(line):
        kind = match.lastgroup
        if kind == "SKIP" or kind is None:
            continue
        if kind == "OTHER":
            raise SyntaxError(f"{match.group()!r} at {match.start()}")
        yield Token(kind, match.group(), match.start())


class Calculator:
    def __init__(self) -> None:
        self.names: dict[str, float] = {}
        self.tokens: list[Token] = []

    def peek(self) -> Optional[str]:
        return self.tokens[0].text if self.tokens else None

    def take(self) -> Token:
        if not self.tokens:
            raise SyntaxError("unexpected end")
        return self.tokens.pop(0)

    def run(self, line: str) -> float:
        self.tokens = list(scan(line))
        if len(self.tokens) > 2 and self.tokens[1].text == "=":
            name = self.take().text
            self.take()
            self.names[name] = self.expression()
            return self.names[name]
        value = self.expression()
        if self.tokens:
            raise SyntaxError(f"unexpected {self.peek()!r}")
        return value

    def expression(self) -> float:
        value = self.term()
        while self.peek() in ("+", "-"):
            value = value + self.term() if self.take().text == "+" else value - self.term()
        return value

    def term(self) -> float:
        value = self.factor()
        while self.peek() in ("*", "/"):
            value = value * self.factor() if self.take().text == "*" else value / self.factor()
        return value

    def factor(self) -> float:
        token = self.take()
        if token.kind == "NUMBER":
            return float(token.text)
        if token.kind == "NAME":
            return self.names[token.text]
        if token.text == "(":
            value = self.expression()
            self.take()
            return value
        if token.text == "-":
            return -self.factor()
        raise SyntaxError(f"unexpected {token.text!r} at {token.column}")


calculator = Calculator()
for line in ["1 + 2 * 3", "x = (1 + 2) * 4.5", "x / 4 - 1", "-x", "2 $ 3", "y", "1 / 0", "(1", "1 2"]:
    try:
        print(line, "=", round(calculator.run(line), 4))
    except (SyntaxError, KeyError, ZeroDivisionError) as error:
        print(line, "->", type(error).__name__, error)
