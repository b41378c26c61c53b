import asyncio
from typing import Callable, NamedTuple, Optional, Union
import operator


class Token(NamedTuple):
    kind: str
    value: str
    position: int


class ParseError(Exception):
    def __init__(self, message: str, position: int) -> None:
        super().__init__(f"{message} at {position}")
        self.position = position


OPERATORS: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "%": operator.mod,
}


def tokenize(text):
    i = 0
    while i < len(text):
        ch = text[i]
        if ch.isspace():
            i += 1
            continue
        if ch.isdigit() or ch == ".":
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            yield Token("number", text[start:i], start)
        elif ch.isalpha() or ch == "_":
            start = i
            while i < len(text) and (text[i].isalnum() or text[i] == "_"):
                i += 1
            yield Token("name", text[start:i], start)
        elif ch in "+-*/%()^":
            yield Token("op", ch, i)
            i += 1
        else:
            raise ParseError(f"unexpected {ch!r}", i)
    yield Token("end", "", len(text))


class Parser:
    def __init__(self, text: str, variables: Optional[dict[str, float]] = None):
        self.tokens = list(tokenize(text))
        self.index = 0
        self.variables = variables or {}

    @property
    def current(self) -> Token:
        return self.tokens[self.index]

    def advance(self) -> Token:
        token = self.current
        self.index += 1
        return token

    def accept(self, *values: str) -> Optional[Token]:
        if self.current.kind == "op" and self.current.value in values:
            return self.advance()
        return None

    def expression(self) -> float:
        value = self.term()
        while token := self.accept("+", "-"):
            value = OPERATORS[token.value](value, self.term())
        return value

    def term(self) -> float:
        value = self.factor()
        while (token := self.accept("*", "/", "%")) is not None:
            value = OPERATORS[token.value](value, self.factor())
        return value

    def factor(self) -> float:
        if self.accept("-"):
            return -self.factor()
        base = self.atom()
        if self.accept("^"):
            return base ** self.factor()
        return base

    def atom(self) -> float:
        token = self.advance()
        match token:
            case Token(kind="number", value=v):
                return float(v)
            case Token("name", name, _) if name in self.variables:
                return self.variables[name]
            case Token("name", name, pos):
                raise ParseError(f"unknown name {name}", pos)
            case Token("op", "(", _):
                inner = self.expression()
                if not self.accept(")"):
                    raise ParseError("expected )", self.current.position)
                return inner
            case _:
                raise ParseError(f"unexpected {token.kind}", token.position)

    def parse(self) -> float:
        value = self.expression()
        if self.current.kind != "end":
            raise ParseError(f"trailing {self.current.value!r}", self.current.position)
        return value


Result = Union[float, str]


async def evaluate(text: str, **variables: float) -> Result:
    await asyncio.sleep(0)
    try:
        return Parser(text, variables).parse()
    except ParseError as error:
        return f"error: {error} ({error.position})"
    except ZeroDivisionError:
        return "error: division by zero"


async def main() -> None:
    cases = ["1 + 2 * 3", "(1 + 2) * 3", "-2 ^ 2", "2 ^ 3 ^ 2", "10 / 4", "7 % 3", "1 / 0", "2 * (3", "3 $ 4", "x * y", "z", "1 2"]
    results = await asyncio.gather(*(evaluate(case, x=2.5, y=4) for case in cases))
    for case, result in zip(cases, results):
        if isinstance(result, str):
            print(f"{case:>12} ! {result}")
        else:
            print(f"{case:>12} = {result:g} ({result})")


asyncio.run(main())
