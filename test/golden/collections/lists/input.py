xs = [3, 1, 2]
xs.append(5)
xs.extend([4, 4])
xs.insert(0, 9)
xs.insert(-1, 7)
print(xs, len(xs), xs.index(4), xs.count(4))
xs.remove(4)
print(xs.pop(), xs.pop(0), xs)
xs.sort()
print(xs)
xs.sort(reverse=True)
xs.reverse()
print(xs, sorted(xs, key=lambda n: -n), list(reversed(xs)))
people = [("Bob", 25), ("Al", 30), ("Cy", 25)]
people.sort(key=lambda p: p[1])
print(people, sorted(people, key=lambda p: (-p[1], p[0])))
print([1, 2] + [3], [0] * 3, [1, 2] == [1, 2], [1, 2] < [1, 3], [] == (), 2 in xs)
ys = xs.copy()
ys.clear()
print(xs, ys, list("ab"), list(range(3)), list({"k": 1}))
print(list(zip([1, 2, 3], "ab")), list(enumerate("ab", start=1)), list(map(str, [1, 2])), list(filter(None, [0, 1, "", 2])))
print(min(3, 1), max([2, 8], key=lambda n: -n), max([], default="none"), sum([[1], [2]], []))
matrix = [[0] * 2 for _ in range(2)]
matrix[0][1] = 5
print(matrix, any([]), all([]), [None, True, 1.5, "s"])
for bad in (lambda: xs.remove(99), lambda: [].pop(), lambda: xs.index("q")):
    try:
        bad()
    except (ValueError, IndexError) as e:
        print(type(e).__name__ + ":", e)
