import {
  add,
  addOf,
  asDict,
  asPythonError,
  asTuple,
  at,
  attribute,
  dataclass,
  dataField,
  dataFields,
  Dict,
  equals,
  frozenFields,
  FrozenInstanceError,
  hash,
  isDataclass,
  lessThan,
  maxOf,
  print,
  PySet,
  PyTypeError,
  replaceFields,
  signature,
  sorted,
  str,
  typed,
  typeName,
} from "aio2ts/runtime/python";

class Version {
  major: number;
  minor: number;
  tags: string[];

  constructor(major: number, minor: number = 0, tags: string[] = []) {
    this.major = major;
    this.minor = minor;
    this.tags = tags;
  }

  static {
    dataclass(
      this,
      [
        dataField("major"),
        dataField("minor"),
        dataField("tags", { compare: false }),
      ],
      { order: true },
    );
  }
}

print(sorted([new Version(2), new Version(1, 5), new Version(1, 2, ["x"])]));
print(
  lessThan(new Version(1), new Version(2)),
  equals(new Version(1, 1), new Version(1, 1, ["y"])),
  maxOf(new Version(1), new Version(3)),
);

class Point {
  x: number;
  readonly y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
    frozenFields(this, new.target, Point);
  }

  [addOf](other: unknown): Point {
    return new Point(
      add(this.x, attribute(other, "x")) as number,
      add(this.y, attribute(other, "y")) as number,
    );
  }

  static {
    dataclass(this, [dataField("x"), dataField("y")], { frozen: true });
  }

  static {
    signature(this, "x, y");
  }
}

const d = new Dict([
  [new Point(1, 2), "a"],
  [new Point(3, 4), "b"],
]);
console.log(
  `${at(d, new Point(1, 2))} ${str(d.has(new Point(3, 4)))} ${new PySet([new Point(1, 1), new Point(1, 1)]).size}`,
);
try {
  new Point(1, 2).x = 5;
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof FrozenInstanceError)) {
    throw e;
  }
  console.log(`${typeName(e)} ${e.message}`);
}
print(
  replaceFields(new Point(1, 2), { y: 7 }),
  asDict(new Point(1, 2)),
  asTuple(new Point(1, 2)),
);

class Job {
  name: string;
  retries: number;
  meta: Map<string, number>;

  constructor({
    name,
    retries = 3,
    meta = new Map(),
  }: {
    name: string;
    retries?: number;
    meta?: Map<string, number>;
  }) {
    this.name = name;
    this.retries = retries;
    this.meta = meta;
  }

  static {
    dataclass(this, [
      dataField("name"),
      dataField("retries"),
      dataField("meta"),
    ]);
  }
}

print(
  new Job({ name: "x" }),
  new Job({ retries: 1, name: "y", meta: new Map([["a", 1]]) }),
);

class Slot {
  a: number;
  b: number;

  constructor(a: number, b: number = 1.0) {
    this.a = a;
    this.b = b;
  }

  static {
    dataclass(this, [dataField("a"), dataField("b", { type: "float" })]);
  }
}

print(new Slot(1), new Slot(2, 3.0));

class Rect {
  static count: number = 0;

  w: number;
  h: number;
  declare area: number;

  constructor(w: number, h: number, unit: string = "cm") {
    this.w = w;
    this.h = h;
    this.postInit(unit);
  }

  postInit(unit: string): void {
    this.area = this.w * this.h;
    Rect.count++;
    console.log(`unit ${unit}`);
  }

  static {
    dataclass(this, [
      dataField("w", { type: "float" }),
      dataField("h", { type: "float" }),
      dataField("area", { type: "float", init: false }),
    ]);
  }
}

print(
  new Rect(2.0, 3.0),
  typed(new Rect(1.0, 1.0, "mm").area, "float"),
  Rect.count,
);

class Base {
  id: number;
  name: string;

  constructor(id: number, name: string = "base") {
    this.id = id;
    this.name = name;
  }

  static {
    dataclass(this, [dataField("id"), dataField("name")]);
  }
}

class Child extends Base {
  extra: string | null;

  constructor(id: number, name: string = "base", extra: string | null = null) {
    super(id, name);
    this.extra = extra;
    this.postInit();
  }

  postInit(): void {
    this.name = this.name.toUpperCase();
  }

  static {
    dataclass(this, [dataField("extra")]);
  }

  static {
    signature(this, "id, name=, extra=");
  }
}

print(
  new Child(1),
  new Child(2, "x", "e"),
  dataFields(Child).map((f) => f.name),
);

class Node {
  value: number;
  children: Node[];
  parent: Node | null;

  constructor(
    value: number,
    children: Node[] = [],
    parent: Node | null = null,
  ) {
    this.value = value;
    this.children = children;
    this.parent = parent;
  }

  static {
    dataclass(this, [
      dataField("value"),
      dataField("children", { repr: false }),
      dataField("parent", { repr: false, compare: false }),
    ]);
  }

  static {
    signature(this, "value, children=, parent=");
  }
}

const n = new Node(1, [new Node(2), new Node(3)]);
print(asDict(n), n, equals(n, new Node(1, [new Node(2), new Node(3)])));

class Circle {
  r: number;

  constructor(r: number) {
    this.r = r;
  }

  static {
    dataclass(this, [dataField("r")]);
  }

  static {
    signature(this, "r");
  }
}

class Square {
  side: number;

  constructor(side: number) {
    this.side = side;
  }

  static {
    dataclass(this, [dataField("side")]);
  }

  static {
    signature(this, "side");
  }
}

function area(shape: Circle | Square | Point | number): string {
  if (shape instanceof Circle && shape.r === 0) {
    return "empty";
  } else if (shape instanceof Circle) {
    const r = shape.r;
    return `circle ${r}`;
  } else if (shape instanceof Square && shape.side > 10) {
    return "big";
  } else if (shape instanceof Square) {
    const s = shape.side;
    return `square ${s}`;
  } else if (shape instanceof Point && shape.x === 0) {
    const y = shape.y;
    return `on y ${y}`;
  } else {
    return "?";
  }
}

print(
  [
    new Circle(0),
    new Circle(2),
    new Square(11),
    new Square(3),
    new Point(0, 9),
    7,
  ].map((s) => area(s)),
);
console.log(
  `${str(isDataclass(n))} ${str(isDataclass(Node))} ${str(hash(new Point(1, 2)) === hash(new Point(1, 2)))}`,
);
try {
  hash(n);
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof PyTypeError)) {
    throw e;
  }
  console.log(e.message);
}
try {
  throw new PyTypeError(
    "Job.__init__() takes 1 positional argument but 2 were given",
  );
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof PyTypeError)) {
    throw e;
  }
  console.log(e.message);
}
