import {
  add,
  attrgetter,
  bitwiseAnd,
  bitwiseOr,
  bitwiseXor,
  divide,
  floorDivide,
  itemgetter,
  leftShift,
  methodcaller,
  modulo,
  multiply,
  raisedTo,
  rightShift,
  subtract,
} from "aio2ts/runtime/operator";
import {
  absolute,
  asIndex,
  asPythonError,
  call,
  contains,
  deleteItem,
  equals,
  getItem,
  greaterEqual,
  greaterThan,
  identical,
  invert,
  items,
  lessEqual,
  lessThan,
  map,
  matrixMultiply,
  matrixMultiplyOf,
  max,
  negate,
  notEquals,
  positive,
  print,
  PyTypeError,
  reduce,
  setItem,
  sliceOf,
  sorted,
  str,
  truthy,
  typed,
} from "aio2ts/runtime/python";

class Player {
  name: string;
  team: Team;
  score: number;

  constructor(name: string, team: Team, score: number) {
    [this.name, this.team, this.score] = [name, team, score];
  }

  greet(word: unknown, mark: string = "!"): string {
    return `${str(word)} ${this.name}${mark}`;
  }
}

class Team {
  city: string;

  constructor(city: string) {
    this.city = city;
  }
}

const players = [
  new Player("ann", new Team("Rome"), 3),
  new Player("bob", new Team("Bern"), 9),
  new Player("cy", new Team("Oslo"), 3),
];
print(
  sorted(players, { key: attrgetter("score", "name"), reverse: true }).map(
    (p) => p.name,
  ),
);
print(
  players.map(attrgetter("team.city")),
  players.map(methodcaller("greet", ["hi", "?"])),
);
const rows = [
  { id: 2, tag: "b" },
  { id: 1, tag: "a" },
];
print(
  sorted(rows, { key: itemgetter("id") }),
  max(items({ x: 3, y: 8 }), { key: itemgetter(1) }),
);
print(methodcaller("split", [","], { maxsplit: 1 })("a,b,c") ?? null);
print(
  itemgetter(1, -1)([5, 6, 7]) ?? null,
  itemgetter(sliceOf(1, 3, null))("abcd") ?? null,
);
print(
  reduce((a, b) => multiply(a, b), [2, 3, 4], 1),
  reduce((a2, b2) => add(a2, b2), ["a", "b"]),
  [...map((a3, b3) => subtract(a3, b3), [5, 4], [1, 2])],
);
const ops = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "//": floorDivide,
  "%": modulo,
  "**": raisedTo,
};
for (const [sign, apply] of Object.entries(ops)) {
  print(sign, typed(call(apply, [7, 2]) as number, "int | float"));
}
const checks = [
  equals,
  notEquals,
  lessThan,
  lessEqual,
  greaterThan,
  greaterEqual,
];
print(
  checks.map((check) => call(check, [1, 2]) as boolean),
  contains([1, 2], 2),
  getItem({ k: "v" }, "k"),
);
console.log(
  `${negate(3)} ${positive(-2)} ${absolute(-7)} ${invert(5)} ${str(!truthy([]))} ${str(truthy("x"))}`,
);
console.log(
  `${bitwiseAnd(6, 3)} ${bitwiseOr(6, 3)} ${bitwiseXor(6, 3)} ${leftShift(1, 4)} ${rightShift(16, 2)}`,
);
print(identical(null, null), !identical(1, null), asIndex(4), add([1], [2]));
const data = { a: 1 };
setItem(data, "b", 2);
deleteItem(data, "a");
print(data);

class Grid {
  [matrixMultiplyOf](other: unknown): string {
    return `grid @ ${str(other)}`;
  }
}

print(matrixMultiply(new Grid(), 2));
try {
  add(1, "x");
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof PyTypeError)) {
    throw error;
  }
  console.log(error.message);
}
