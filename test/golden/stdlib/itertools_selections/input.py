import asyncio
from itertools import combinations, groupby, permutations, product, starmap, zip_longest


async def score(home, away):
    await asyncio.sleep(0.001 * (len(home) - len(away) + 5))
    return len(home) - len(away)


async def main():
    teams = ["Ajax", "Bern", "Celtic"]
    matches = list(combinations(teams, 2))
    scores = await asyncio.gather(*starmap(score, matches))
    for (home, away), points in zip(matches, scores):
        print(f"{home} - {away}: {points:+d}")

    print(["".join(p) for p in permutations("abc")], len(list(permutations(range(4), 2))))
    print(list(product("ab", [1, 2])), ["".join(bits) for bits in product("01", repeat=3)])
    for row, column in product(range(2), range(2)):
        print(row, column, end="; ")
    print()

    words = ["apple", "avocado", "banana", "blueberry", "apricot"]
    for letter, group in groupby(words, key=lambda word: word[0]):
        print(letter, list(group))
    print([(key, len(list(group))) for key, group in groupby("aaabbc")])
    print(list(zip_longest([1, 2, 3], "ab")), list(zip_longest("a", [1, 2], fillvalue="-")))
    print(list(starmap(lambda a, b: a + b, zip([1, 2], [10, 20]))))
    print(list(combinations([1, 2], 3)), list(permutations([1, 2], 3)))


asyncio.run(main())
