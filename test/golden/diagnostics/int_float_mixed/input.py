def half(n, exact=False):
    if exact:
        return n / 2
    return n // 2


print(half(5), half(5, exact=True))
