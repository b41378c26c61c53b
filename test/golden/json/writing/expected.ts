import { dumps } from "aio2ts/runtime/json";
import {
  asPythonError,
  call,
  Dict,
  Keywords,
  PyTypeError,
  tuple,
  typed,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";

type NestedList = (number | NestedList)[];

const menu = {
  soup: 3.0,
  bread: 1.25,
  "sold out": [],
  notes: new Map<unknown, unknown>(),
  open: true,
  chef: null,
};
console.log(
  dumps(
    typed(
      menu,
      '{"soup": float, "bread": float, "sold out": object, "notes": object, "open": bool, "chef": None}',
    ),
  ),
);
console.log(
  dumps(
    typed(
      menu,
      '{"soup": float, "bread": float, "sold out": object, "notes": object, "open": bool, "chef": None}',
    ),
    { indent: 2 },
  ),
);
console.log(
  dumps({ b: 1, a: [1, [2, { c: null }]] }, { indent: "--", sortKeys: true }),
);
console.log(dumps({ name: "Zoë", face: "😀", line: 'a\tb\n\x07\x7f/"\\' }));
console.log(
  dumps(
    { name: "Zoë", face: "😀", line: "a\tb\n\x07\x7f" },
    { ensureAscii: false },
  ),
);
console.log(dumps([1, 2, { k: tuple(3, 4) }], { separators: tuple(",", ":") }));
console.log(
  dumps(
    new Dict<number | boolean | null, string>([
      [1, "int"],
      [null, "none"],
      [true, "bool"],
    ]),
  ),
);
console.log(
  dumps(
    new Dict<readonly [number, number] | string, string | number>([
      [tuple(1, 2), "tuple"],
      ["kept", 1],
    ]),
    { skipkeys: true },
  ),
);
console.log(
  dumps(typed([NaN, Infinity, -Infinity, 1e100, 1e-7, -0.0], "list[float]")),
);
console.log(
  `${dumps("just text")} ${dumps(null)} ${dumps(12)} ${dumps([])} ${dumps(typed(1.0, "float"))}`,
);
for (const [value, options] of [
  tuple(new Dict([["x", new Set([1, 2])]]), new Map<string, boolean>()),
  tuple([NaN], new Map([["allow_nan", false]])),
  tuple(new Dict([[tuple(1), 2]]), new Map<string, boolean>()),
]) {
  try {
    console.log(call(dumps, [value], new Keywords(options)) as string);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof PyTypeError || error instanceof ValueError)) {
      throw error;
    }
    console.log(`${typeName(error)} ${error.message}`);
  }
}
const loop: NestedList = [1];
loop.push(loop);
try {
  dumps(loop, { checkCircular: true });
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  console.log(error.message);
}
