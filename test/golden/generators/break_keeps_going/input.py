def numbers():
    try:
        for i in range(6):
            yield i
    finally:
        print("generator closed")


gen = numbers()
for n in gen:
    if n == 2:
        break
    print("first loop", n)

# break does not close the generator: it goes on
for n in gen:
    print("second loop", n)

it = iter([1, 2, 3, 4])
for x in it:
    if x == 2:
        break
print("rest", list(it))

lines = iter("header|a|b".split("|"))
print(next(lines), [line for line in lines])
