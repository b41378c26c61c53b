"""CPython's own syntax trees, in the shape of shape.ts.

Prints those of the files named on stdin, one JSON line each. With --record, writes those of the texts in trees.txt to
trees.json: run it with CPython 3.13 where trees.txt changes.
"""
import ast
import json
import pathlib
import sys
import warnings


class Shaper:
    def __init__(self, text):
        self.lines = text.split("\n")
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line.encode("utf-16-le", "surrogatepass")) // 2 + 1)

    def offset(self, line, column):
        text = self.lines[line - 1]
        if not text.isascii():
            before = text.encode()[:column].decode()
            column = len(before.encode("utf-16-le", "surrogatepass")) // 2
        return self.starts[line - 1] + column

    def span(self, node):
        return [self.offset(node.lineno, node.col_offset), self.offset(node.end_lineno, node.end_col_offset)]

    def node(self, kind, at, *fields):
        return [kind, self.span(at) if at is not None else None, *fields]

    def many(self, nodes):
        return [self.shape(node) for node in nodes]

    def maybe(self, node):
        return None if node is None else self.shape(node)

    def shape(self, node):
        return getattr(self, type(node).__name__)(node)

    def documented(self, node):
        body = node.body
        first = body[0]
        doc = ast.get_docstring(node)
        if doc is not None:
            body = body[1:]
        return doc, self.many(body)

    def function(self, node, is_async):
        doc, body = self.documented(node)
        return self.node("FunctionDef", node, node.name, is_async, self.many(node.type_params), self.arguments(node.args),
                         self.maybe(node.returns), body, self.many(node.decorator_list), doc)

    def FunctionDef(self, n): return self.function(n, False)
    def AsyncFunctionDef(self, n): return self.function(n, True)

    def ClassDef(self, n):
        doc, body = self.documented(n)
        return self.node("ClassDef", n, n.name, self.many(n.type_params), self.many(n.bases), self.many(n.keywords), body,
                         self.many(n.decorator_list), doc)

    def TypeVar(self, n):
        return self.node("TypeParameter", n, "TypeVar", n.name, self.maybe(n.bound), self.maybe(n.default_value))

    def ParamSpec(self, n): return self.node("TypeParameter", n, "ParamSpec", n.name, None, self.maybe(n.default_value))
    def TypeVarTuple(self, n): return self.node("TypeParameter", n, "TypeVarTuple", n.name, None, self.maybe(n.default_value))

    def arguments(self, a):
        positional = a.posonlyargs + a.args
        defaults = [None] * (len(positional) - len(a.defaults)) + a.defaults
        shaped = [self.parameter(p, d) for p, d in zip(positional, defaults)]
        count = len(a.posonlyargs)
        return [shaped[:count], shaped[count:], a.vararg and self.parameter(a.vararg, None),
                [self.parameter(p, d) for p, d in zip(a.kwonlyargs, a.kw_defaults)],
                a.kwarg and self.parameter(a.kwarg, None)]

    def parameter(self, p, default):
        return self.node("Parameter", p, p.arg, self.maybe(p.annotation), self.maybe(default))

    def Return(self, n): return self.node("Return", n, self.maybe(n.value))
    def Delete(self, n): return self.node("Delete", n, self.many(n.targets))
    def Assign(self, n): return self.node("Assign", n, self.many(n.targets), self.shape(n.value))

    def TypeAlias(self, n):
        return self.node("TypeAlias", n, self.shape(n.name), self.many(n.type_params), self.shape(n.value))

    def AugAssign(self, n):
        return self.node("AugAssign", n, self.shape(n.target), self.operator(n.op), self.shape(n.value))

    def AnnAssign(self, n):
        return self.node("AnnAssign", n, self.shape(n.target), self.shape(n.annotation), self.maybe(n.value))

    def loop(self, n, is_async):
        return self.node("For", n, is_async, self.shape(n.target), self.shape(n.iter), self.many(n.body), self.many(n.orelse))

    def For(self, n): return self.loop(n, False)
    def AsyncFor(self, n): return self.loop(n, True)
    def While(self, n): return self.node("While", n, self.shape(n.test), self.many(n.body), self.many(n.orelse))
    def If(self, n): return self.node("If", n, self.shape(n.test), self.many(n.body), self.many(n.orelse))

    def with_(self, n, is_async):
        items = [["WithItem", None, self.shape(i.context_expr), self.maybe(i.optional_vars)] for i in n.items]
        return self.node("With", n, is_async, items, self.many(n.body))

    def With(self, n): return self.with_(n, False)
    def AsyncWith(self, n): return self.with_(n, True)

    def Match(self, n):
        cases = [["MatchCase", None, self.shape(c.pattern), self.maybe(c.guard), self.many(c.body)] for c in n.cases]
        return self.node("Match", n, self.shape(n.subject), cases)

    def Raise(self, n): return self.node("Raise", n, self.maybe(n.exc), self.maybe(n.cause))

    def attempt(self, n, is_star):
        return self.node("Try", n, is_star, self.many(n.body), self.many(n.handlers), self.many(n.orelse),
                         self.many(n.finalbody))

    def Try(self, n): return self.attempt(n, False)
    def TryStar(self, n): return self.attempt(n, True)
    def ExceptHandler(self, n): return self.node("ExceptHandler", n, self.maybe(n.type), n.name, self.many(n.body))
    def Assert(self, n): return self.node("Assert", n, self.shape(n.test), self.maybe(n.msg))
    def Import(self, n): return self.node("Import", n, self.many(n.names))
    def ImportFrom(self, n): return self.node("ImportFrom", n, n.module, self.many(n.names), n.level)
    def alias(self, n): return self.node("Alias", n, n.name, n.asname)
    def Global(self, n): return self.node("Global", n, n.names)
    def Nonlocal(self, n): return self.node("Nonlocal", n, n.names)
    def Expr(self, n): return self.node("ExpressionStatement", n, self.shape(n.value))
    def Pass(self, n): return self.node("Pass", n)
    def Break(self, n): return self.node("Break", n)
    def Continue(self, n): return self.node("Continue", n)

    def BoolOp(self, n): return self.node("BoolOp", n, type(n.op).__name__.lower(), self.many(n.values))
    def NamedExpr(self, n): return self.node("NamedExpr", n, self.shape(n.target), self.shape(n.value))
    def BinOp(self, n): return self.node("BinOp", n, self.shape(n.left), self.operator(n.op), self.shape(n.right))

    def operator(self, op):
        return {"Add": "+", "Sub": "-", "Mult": "*", "MatMult": "@", "Div": "/", "Mod": "%", "Pow": "**", "LShift": "<<",
                "RShift": ">>", "BitOr": "|", "BitXor": "^", "BitAnd": "&", "FloorDiv": "//"}[type(op).__name__]

    def UnaryOp(self, n):
        op = {"Not": "not", "USub": "-", "UAdd": "+", "Invert": "~"}[type(n.op).__name__]
        return self.node("UnaryOp", n, op, self.shape(n.operand))

    def Lambda(self, n): return self.node("Lambda", n, self.arguments(n.args), self.shape(n.body))
    def IfExp(self, n): return self.node("IfExp", n, self.shape(n.test), self.shape(n.body), self.shape(n.orelse))
    def Dict(self, n): return self.node("Dict", n, [[self.maybe(k), self.shape(v)] for k, v in zip(n.keys, n.values)])
    def Set(self, n): return self.node("Set", n, self.many(n.elts))
    def List(self, n): return self.node("List", n, self.many(n.elts))
    def Tuple(self, n): return self.node("Tuple", n, self.many(n.elts))
    def ListComp(self, n): return self.node("ListComp", n, self.shape(n.elt), self.many(n.generators))
    def SetComp(self, n): return self.node("SetComp", n, self.shape(n.elt), self.many(n.generators))
    def GeneratorExp(self, n): return self.node("GeneratorExp", n, self.shape(n.elt), self.many(n.generators))

    def DictComp(self, n):
        return self.node("DictComp", n, self.shape(n.key), self.shape(n.value), self.many(n.generators))

    def comprehension(self, n):
        return ["Comprehension", None, bool(n.is_async), self.shape(n.target), self.shape(n.iter), self.many(n.ifs)]

    def Await(self, n): return self.node("Await", n, self.shape(n.value))
    def Yield(self, n): return self.node("Yield", n, self.maybe(n.value))
    def YieldFrom(self, n): return self.node("YieldFrom", n, self.shape(n.value))

    def Compare(self, n):
        names = {"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not",
                 "In": "in", "NotIn": "not in"}
        return self.node("Compare", n, self.shape(n.left), [names[type(o).__name__] for o in n.ops],
                         self.many(n.comparators))

    def Call(self, n): return self.node("Call", n, self.shape(n.func), self.many(n.args), self.many(n.keywords))
    def keyword(self, n): return self.node("Keyword", n, n.arg, self.shape(n.value))

    def parts(self, n):
        parts = []
        for value in n.values:
            if isinstance(value, ast.Constant):
                if parts and isinstance(parts[-1], str):
                    parts[-1] += value.value
                else:
                    parts.append(value.value)
            else:
                spec = None if value.format_spec is None else self.parts(value.format_spec)
                conversion = None if value.conversion == -1 else chr(value.conversion)
                parts.append([self.shape(value.value), conversion, spec])
        return parts

    def JoinedStr(self, n): return self.node("FormattedString", n, self.parts(n))

    def Constant(self, n):
        value = n.value
        if value is None or value is True or value is False or value is Ellipsis:
            return self.node("Constant", n, repr(value))
        if isinstance(value, (int, float, complex)):
            return self.node("Number", n, type(value).__name__)
        if isinstance(value, bytes):
            return self.node("Bytes", n, list(value))
        return self.node("String", n, value)

    def Attribute(self, n): return self.node("Attribute", n, self.shape(n.value), n.attr)
    def Subscript(self, n): return self.node("Subscript", n, self.shape(n.value), self.shape(n.slice))
    def Starred(self, n): return self.node("Starred", n, self.shape(n.value))
    def Name(self, n): return self.node("Name", n, n.id)
    def Slice(self, n): return self.node("Slice", n, self.maybe(n.lower), self.maybe(n.upper), self.maybe(n.step))

    def MatchValue(self, n): return self.node("MatchValue", n, self.shape(n.value))
    def MatchSingleton(self, n): return self.node("MatchSingleton", n, repr(n.value))
    def MatchSequence(self, n): return self.node("MatchSequence", n, self.many(n.patterns))
    def MatchMapping(self, n): return self.node("MatchMapping", n, self.many(n.keys), self.many(n.patterns), n.rest)

    def MatchClass(self, n):
        return self.node("MatchClass", n, self.shape(n.cls), self.many(n.patterns), n.kwd_attrs, self.many(n.kwd_patterns))

    def MatchStar(self, n): return self.node("MatchStar", n, n.name)
    def MatchAs(self, n): return self.node("MatchAs", n, self.maybe(n.pattern), n.name)
    def MatchOr(self, n): return self.node("MatchOr", n, self.many(n.patterns))


def record():
    here = pathlib.Path(__file__).parent
    texts = (here / "trees.txt").read_text(encoding="utf-8").rstrip("\n").split("\n---\n")
    recorded = []
    for text in texts:
        compile(text, text, "exec", dont_inherit=True)
        body = [Shaper(text).shape(statement) for statement in ast.parse(text).body]
        recorded.append(json.dumps({"source": text, "tree": body}, ensure_ascii=False))
    (here / "trees.json").write_text("[\n" + ",\n".join(recorded) + "\n]\n", encoding="utf-8")


def main():
    warnings.simplefilter("ignore")
    if sys.argv[1:] == ["--record"]:
        record()
        return
    sys.setrecursionlimit(20_000)
    for path in sys.stdin.read().split("\n"):
        with open(path, encoding="utf-8", newline="") as file:
            text = file.read()
        body = [Shaper(text).shape(statement) for statement in ast.parse(text).body]
        print(json.dumps(body, ensure_ascii=True))


main()
