def process(items):
    for i, item in enumerate(items):
        try:
            value = 10 / item
            if value > 5:
                continue
            if value == 5:
                return f"returned at {i}"
            print("value", value)
        except ZeroDivisionError:
            print("zero at", i)
            break
        except TypeError as e:
            print("bad item:", e)
        else:
            print("else", i)
        finally:
            print("finally", i)
    else:
        return "completed"
    return "broke"


print(process([1, 4, "x", 0, 5]))
print(process([10, 2, 4]))
print(process([1]))


def reraise():
    try:
        try:
            {}["k"]
        except KeyError as e:
            raise ValueError("wrapped") from e
        finally:
            print("inner finally")
    except ValueError as e:
        return e.__cause__, e


print(*map(repr, reraise()))
