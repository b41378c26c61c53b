def run(*errors):
    try:
        try:
            raise ExceptionGroup("outer", list(errors))
        except* ValueError as eg:
            print("values:", [str(e) for e in eg.exceptions])
        except* OSError as eg:
            print("os:", [type(e).__name__ for e in eg.exceptions])
        else:
            print("no error")
        finally:
            print("finally")
    except ExceptionGroup as rest:
        print("rest:", repr(rest))


run(ValueError("a"), ConnectionError("b"), ValueError("c"))
run(KeyError("k"), ValueError("v"))
group = ExceptionGroup("top", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)])])
match, rest = group.split(ValueError)
print(repr(match))
print(repr(rest))
print(group.subgroup(TypeError), group.message, isinstance(group, Exception))
