def parse(x):
    try:
        return int(x)
    except ValueError:
        return {}[x]

def deep():
    try:
        parse("a")
    except KeyError as e:
        try:
            raise TypeError("t") from e
        finally:
            print("fin")

try:
    parse("zz")
except KeyError as e:
    print(repr(e), repr(e.__context__), e.__cause__)
try:
    deep()
except TypeError as e:
    print(repr(e.__context__), repr(e.__cause__), repr(e.__cause__.__context__))
try:
    try:
        1 / 0
    except:
        raise RuntimeError("x")
except RuntimeError as e:
    print(repr(e.__context__), e.__suppress_context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise
except ZeroDivisionError as e:
    print(e.__context__)
