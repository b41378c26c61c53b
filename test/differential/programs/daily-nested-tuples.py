def f(n):
    if n == 0:
        return 1
    return (f(n - 1),)
def g(n):
    if n == 0:
        return 1
    return [g(n - 1)]
def h(n):
    if n == 0:
        return 1
    return tuple(h(n - 1) for _ in range(2))
def k(n):
    if n == 0:
        return None
    return (n, k(n - 1))
print(f(2), g(2), h(1), k(3))
