import random

for seed in (0, 42, -7, 2**40, "text", "ümlaut", b"bytes", 1.5, True, bytearray(b"x")):
    random.seed(seed)
    print(repr(seed), random.random(), random.randint(1, 6), random.randrange(10, 100, 7), random.getrandbits(16))
random.seed(1)
print([random.randrange(5) for _ in range(10)], random.randrange(10, 0, -3))
print(random.getrandbits(1), random.getrandbits(32), random.getrandbits(53), random.randbytes(7).hex())
print(random.uniform(1, 10), random.uniform(-1.5, 1.5), random.randint(10**12, 10**13))
state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], random.random() < 1)
for call in (lambda: random.randint(5, 1), lambda: random.randrange(0), lambda: random.randrange(1, 5, 0),
             lambda: random.seed([1]), lambda: random.getrandbits(-1)):
    try:
        call()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
random.seed()
print(0 <= random.random() < 1, len({random.random() for _ in range(100)}))
for _ in range(700):
    random.random()
