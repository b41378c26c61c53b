import {
  add,
  addOf,
  argumentsFor,
  asDict,
  asPythonError,
  call,
  dataclass,
  dataField,
  frozenFields,
  Keywords,
  keywordsOf,
  namedTuple,
  print,
  PyTypeError,
  range,
  reprOf,
  signature,
  splitKeywords,
  str,
  takeKeyword,
  tuple,
} from "aio2ts/runtime/python";

class User {
  name: string;
  age: number;
  tags: string[];

  constructor(name: string, age: number = 0, tags: string[] = []) {
    this.name = name;
    this.age = age;
    this.tags = tags;
  }

  static {
    dataclass(this, [dataField("name"), dataField("age"), dataField("tags")]);
  }

  static {
    signature(this, "name, age=, tags=");
  }
}

class Point {
  readonly x: number;
  readonly y: number;

  constructor(x: number, y: number = 0.0) {
    this.x = x;
    this.y = y;
    frozenFields(this, new.target, Point);
  }

  [addOf](other: Point): Point {
    return new Point(this.x + other.x, this.y + other.y);
  }

  static {
    dataclass(
      this,
      [dataField("x", { type: "float" }), dataField("y", { type: "float" })],
      { frozen: true },
    );
  }

  static {
    signature(this, "x, y=");
  }
}

class Pair extends namedTuple<[a: number, b: string]>("a", "b") {
  declare readonly a: number;
  declare readonly b: string;

  constructor(a: number, b: string = "b") {
    super(a, b);
  }

  static {
    signature(this, "a, b=");
  }
}

class Plain {
  name: string;
  size: number;
  extra: Map<string, unknown>;

  constructor(name: string, keywords?: Keywords) {
    const extra = keywordsOf(keywords);
    const size = takeKeyword(extra, "size", 1) as number;
    this.name = name;
    this.size = size;
    this.extra = extra;
  }

  [reprOf](): string {
    return `Plain(${this.name}, ${this.size}, ${str(this.extra)})`;
  }
}

const rows = [
  new Map<string, string | number | string[]>([
    ["name", "ann"],
    ["age", 5],
  ]),
  new Map<string, string | number | string[]>([
    ["name", "bob"],
    ["tags", ["x"]],
  ]),
];
const users = rows.map((row) => call(User, [], new Keywords(row)) as User);
print(users);
print(users.map((u) => asDict(u)));
const p = tuple(1.5, 2.5);
print(
  call(Point, [...p]) as Point,
  call(Point, [...[3.0]]) as Point,
  add(new Point(1.0), new Point(1.0, 2.0)) as Point,
);
print(
  call(Pair, [...[1]]) as Pair,
  call(Pair, [], new Keywords({ a: 2, b: "z" })) as Pair,
);
const opts = { size: 3, colour: "red" };
print(
  new Plain(
    ...(argumentsFor(
      "Plain.__init__",
      "name, *, size=, **extra",
      ["n"],
      new Keywords(opts),
    ) as ConstructorParameters<typeof Plain>),
  ),
  new Plain(
    ...(argumentsFor(
      "Plain.__init__",
      "name, *, size=, **extra",
      [...["m"]],
      new Keywords({ size: 2 }),
    ) as ConstructorParameters<typeof Plain>),
  ),
);
try {
  call(User, [], new Keywords({ nam: 1 })) as User;
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof PyTypeError)) {
    throw e;
  }
  console.log(e.message);
}
try {
  throw new PyTypeError(
    "User.__init__() missing 1 required positional argument: 'name'",
  );
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof PyTypeError)) {
    throw e;
  }
  console.log(e.message);
}

function total(
  a: number | string,
  b: number | string = 2,
  ...params: unknown[]
): readonly [
  number | string,
  number | string,
  readonly unknown[],
  number,
  Map<string, unknown>,
] {
  const [args, kw] = splitKeywords(params);
  const c = takeKeyword(kw, "c", 3) as number;
  return tuple(a, b, args, c, kw);
}

const cfg = new Map<string, number>([
  ["a", 1],
  ["c", 5],
  ["z", 9],
]);
print(
  total(
    ...(argumentsFor(
      "total",
      "a, b=, *args, c=, **kw",
      [],
      new Keywords(cfg),
    ) as Parameters<typeof total>),
  ),
  total(
    ...(argumentsFor(
      "total",
      "a, b=, *args, c=, **kw",
      [...range(4)],
      new Keywords({ c: 7 }),
    ) as Parameters<typeof total>),
  ),
  total(
    ...(argumentsFor("total", "a, b=, *args, c=, **kw", [
      ..."xy",
      ...[1],
    ]) as Parameters<typeof total>),
  ),
);
