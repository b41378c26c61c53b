import { dumps, JSONDecoder, JSONEncoder } from "aio2ts/runtime/json";
import {
  asDict,
  asPythonError,
  attribute,
  dataclass,
  dataField,
  Enum,
  IntEnum,
  isDataclass,
  isInstance,
  items,
  print,
  pySet,
  pyStr,
  PyTypeError,
  sorted,
  str,
  tuple,
  variables,
} from "aio2ts/runtime/python";

class Colour extends Enum<string> {
  static readonly RED = new Colour("RED", "red");
}

class Level extends IntEnum {
  static readonly HIGH = new Level("HIGH", 3);
}

class Point {
  x: number;
  y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }

  static {
    dataclass(this, [dataField("x"), dataField("y", { type: "float" })]);
  }
}

class Tree {
  name: string;

  constructor(name: string) {
    this.name = name;
  }
}

class PointEncoder extends JSONEncoder {
  default(o: unknown): unknown {
    if (o instanceof Point) {
      return [o.x, o.y];
    }
    if (o instanceof pySet) {
      return sorted(o);
    }
    return super.default(o);
  }
}

function plain(value: unknown): unknown {
  if (isInstance(value, Enum)) {
    return attribute(value, "value");
  }
  return variables(value);
}

console.log(
  dumps({ p: new Point(1, 2.5), s: new Set([3, 1, 2]) }, { cls: PointEncoder }),
);
console.log(dumps([new Point(1, 2.5)], { cls: PointEncoder, indent: 1 }));
try {
  console.log(dumps(new Tree("oak"), { cls: PointEncoder }));
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof PyTypeError)) {
    throw error;
  }
  console.log(error.message);
}
console.log(
  dumps([Colour.RED, Level.HIGH, new Tree("oak")], { default: plain }),
);
console.log(
  `${dumps({ t: new Tree("elm") }, { default: (o) => attribute(o, "__dict__") })} ${dumps([Level.HIGH, Level.HIGH], { default: (x) => pyStr(x) })}`,
);
console.log(
  `${dumps(asDict(new Point(1, 2.0)))} ${str(isDataclass(new Point(1, 2.0)))} ${str(isDataclass(Point))} ${str(isDataclass(3))}`,
);
const encoder = new JSONEncoder({
  sortKeys: true,
  separators: tuple(",", ":"),
});
console.log(
  `${encoder.encode({ b: 1, a: 2 })} ${[...new JSONEncoder().iterencode([1, "x"])].join("")}`,
);
const decoder = new JSONDecoder();
print(decoder.decode(' {"a": [1]} '), decoder.rawDecode("[1, 2] tail"));
print(
  new JSONDecoder({ objectHook: (found) => [...items(found)] }).decode(
    '{"k": "v"}',
  ),
);
