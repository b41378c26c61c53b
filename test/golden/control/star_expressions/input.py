def bounds(values):
    return min(values), max(values), *sorted(values)[:2]


numbers = [3, 1, 2]
print(*numbers, *"ab", sep="|")
print([*numbers, *range(2)], (*numbers,), {*numbers, 9} == {1, 2, 3, 9}, {**{"a": 1}, **dict(b=2)})
print(bounds(numbers), max(*numbers, 7), [*map(str, numbers)])
a, *_, b = "hello"
*init, last = numbers
(x, *ys), z = [1, 2, 3], 4
print(a, b, init, last, x, ys, z)
for name, *scores in [("ann", 1, 2), ("bob",)]:
    print(name, scores, sum(scores))
i = j = 0
i, numbers[i] = 2, "first"
print(i, numbers)
