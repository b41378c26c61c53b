import random

random.seed(2024)
names = ["ann", "bob", "cy", "dee", "eve"]
print(random.choice(names), random.choice("xyz"), random.choice((1, 2)), random.choice(range(100, 200)))
print(random.choices(names, k=4), random.choices("ab", weights=[1, 9], k=8), random.choices([1, 2, 3], cum_weights=[1, 2, 10]))
print(random.sample(names, 3), random.sample(range(1000), 5), random.sample(range(10**6), k=8), random.sample("abc", 3))
print(random.sample(["red", "blue"], counts=[4, 2], k=5))
deck = list(range(12))
random.shuffle(deck)
print(deck)
random.shuffle(names)
print(names, "".join(random.choices("0123456789abcdef", k=16)))
for call in (lambda: random.choice([]), lambda: random.sample([1], 2), lambda: random.sample({1, 2}, 1),
             lambda: random.choices([1, 2], weights=[1]), lambda: random.choices([1], weights=[0])):
    try:
        call()
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
