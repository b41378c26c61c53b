def process(group):
    try:
        raise group
    except* KeyError as eg:
        print("keys", len(eg.exceptions))
    except* (ValueError, TypeError) as eg:
        print("values or types", [type(e).__name__ for e in eg.exceptions])


process(ExceptionGroup("mixed", [ValueError("a"), TypeError("b"), KeyError("c")]))

try:
    process(ExceptionGroup("more", [ValueError("a"), OSError("disk")]))
except ExceptionGroup as rest:
    print("left over:", rest, rest.message)
    print(rest.exceptions)

try:
    try:
        raise ValueError("plain")
    except* ValueError as eg:
        print(repr(eg))
finally:
    print("done")
