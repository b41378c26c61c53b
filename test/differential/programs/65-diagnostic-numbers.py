def mean(values):
    return sum(values) / len(values)


def scale(value, exact):
    return value * 1.0 if exact else value


print(mean([1, 2, 3]), mean([1.5, 2.5]))
print(scale(3, True) + 0.5, scale(3, False))
print(2 ** 31, 10 ** 12, 2 ** 53 - 1, -(2 ** 40) // 3)
total = 0
for n in range(1, 20):
    total = total * 3 + n
print(total)
