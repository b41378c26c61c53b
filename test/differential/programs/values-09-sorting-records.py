import operator
from functools import reduce
from itertools import groupby
from operator import attrgetter, itemgetter


class Employee:
    def __init__(self, name, team, salary):
        self.name = name
        self.team = team
        self.salary = salary

    def __repr__(self):
        return f"{self.name}({self.team}, {self.salary})"


people = [Employee("Ann", "ops", 50), Employee("Bob", "dev", 70), Employee("Cy", "dev", 60), Employee("Dee", "ops", 55)]
people.sort(key=attrgetter("team", "salary"))
print(people)
for team, members in groupby(people, key=attrgetter("team")):
    print(team, [m.name for m in members])
rows = [("x", 3, 2.5), ("y", 1, 0.5), ("z", 3, 1.5)]
print(sorted(rows, key=itemgetter(1, 2)), max(rows, key=itemgetter(2)), [name for name, *_ in sorted(rows, key=itemgetter(0), reverse=True)])
scores = {"ann": 3, "bob": 9, "cy": 5}
best, points = max(scores.items(), key=itemgetter(1))
print(best, points, sorted(scores, key=scores.get), reduce(operator.add, scores.values()), reduce(operator.mul, [1, 2, 3, 4]))
steps = [("add", operator.add, 5), ("sub", operator.sub, 2), ("mul", operator.mul, 3)]
value = 1
for label, step, amount in steps:
    value = step(value, amount)
    print(label, value)
print(all(map(operator.lt, [1, 2], [3, 4])), list(map(operator.itemgetter("id"), [{"id": 1}, {"id": 2}])))
