def f(n):
    try:
        print("try", n)
        if n == 0:
            return "zero"
        return 10 // (n - 1)
    except ZeroDivisionError as e:
        print("except:", e)
        return "handled"
    else:
        print("not reached")
    finally:
        print("finally", n)


def g():
    try:
        return "try"
    finally:
        return "finally wins"


def h():
    for i in range(3):
        try:
            if i == 1:
                continue
            print("loop", i)
        except ValueError:
            print("no")
        else:
            print("else", i)
        finally:
            print("end", i)
    return i


print(f(0), f(1), f(6), sep=" | ")
print(g())
print(h())
