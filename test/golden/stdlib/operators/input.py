import operator
from functools import reduce
from operator import attrgetter, itemgetter, methodcaller


class Player:
    def __init__(self, name, team, score):
        self.name, self.team, self.score = name, team, score

    def greet(self, word, mark="!"):
        return f"{word} {self.name}{mark}"


class Team:
    def __init__(self, city):
        self.city = city


players = [Player("ann", Team("Rome"), 3), Player("bob", Team("Bern"), 9), Player("cy", Team("Oslo"), 3)]
print([p.name for p in sorted(players, key=attrgetter("score", "name"), reverse=True)])
print(list(map(attrgetter("team.city"), players)), list(map(methodcaller("greet", "hi", "?"), players)))
rows = [{"id": 2, "tag": "b"}, {"id": 1, "tag": "a"}]
print(sorted(rows, key=itemgetter("id")), max({"x": 3, "y": 8}.items(), key=operator.itemgetter(1)))
print(methodcaller("split", ",", maxsplit=1)("a,b,c"))
print(itemgetter(1, -1)([5, 6, 7]), itemgetter(slice(1, 3))("abcd"))
print(reduce(operator.mul, [2, 3, 4], 1), reduce(operator.add, ["a", "b"]), list(map(operator.sub, [5, 4], [1, 2])))
ops = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "//": operator.floordiv, "%": operator.mod, "**": operator.pow}
for sign, apply in ops.items():
    print(sign, apply(7, 2))
checks = [operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge]
print([check(1, 2) for check in checks], operator.contains([1, 2], 2), operator.getitem({"k": "v"}, "k"))
print(operator.neg(3), operator.pos(-2), operator.abs(-7), operator.invert(5), operator.not_([]), operator.truth("x"))
print(operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3), operator.lshift(1, 4), operator.rshift(16, 2))
print(operator.is_(None, None), operator.is_not(1, None), operator.index(4), operator.concat([1], [2]))
data = {"a": 1}
operator.setitem(data, "b", 2)
operator.delitem(data, "a")
print(data)


class Grid:
    def __matmul__(self, other):
        return f"grid @ {other}"


print(operator.matmul(Grid(), 2))
try:
    operator.add(1, "x")
except TypeError as error:
    print(error)
