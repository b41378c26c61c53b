def attempt(label, action):
    try:
        print(label, action())
    except Exception as e:
        print(f"{label}: {type(e).__name__}: {e}")


attempt("divide", lambda: 1 / 0)
attempt("floor", lambda: 1 // 0)
attempt("modulo", lambda: 5 % 0)
attempt("index", lambda: [1][3])
attempt("key", lambda: {}["missing"])
attempt("tuple key", lambda: {}[1, "x"])
attempt("int", lambda: int("abc"))
attempt("float", lambda: float("x"))
attempt("next", lambda: next(iter([])))
attempt("max", lambda: max([]))
attempt("chr", lambda: chr(-1))
attempt("fine", lambda: 5 % 3)
