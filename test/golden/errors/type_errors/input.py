def attempt(label, action):
    try:
        print(label, action())
    except Exception as e:
        print(f"{label}: {type(e).__name__}: {e}")


def greet(name, greeting="hello"):
    return f"{greeting} {name}"


attempt("add", lambda: 1 + "a")
attempt("concat", lambda: "a" + 1)
attempt("none attribute", lambda: None.upper())
attempt("missing attribute", lambda: "text".nothing)
attempt("call", lambda: (5)())
attempt("iterate", lambda: list(5))
attempt("length", lambda: len(5))
attempt("none item", lambda: None[0])
attempt("unhashable", lambda: {[]: 1})
attempt("compare", lambda: 1 < "a")
attempt("join", lambda: ",".join([1]))
attempt("missing argument", lambda: greet())
attempt("too many", lambda: greet(1, 2, 3))
attempt("unexpected", lambda: greet("a", loud=True))
