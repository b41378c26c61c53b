import {
  asciiBytes,
  asPythonError,
  call,
  Keywords,
  partial,
  print,
  pyInt,
  pyStr,
  PyTypeError,
  splitKeywords,
  typeName,
} from "aio2ts/runtime/python";

const binary = partial(pyInt, [], { base: 2 });
print(
  binary("101"),
  ["1", "10"].map((x) => binary(x)),
);
const hexa = partial(pyInt, [], { base: 16 });
print(["ff", "10"].map((x2) => hexa(x2)));

function convert(
  kind: typeof pyInt | typeof pyStr,
  ...params: (string | Uint8Array | Keywords)[]
): number | string {
  const [args, kwargs] = splitKeywords(params);
  return call(kind, [...args], new Keywords(kwargs)) as number | string;
}

console.log(
  `${convert(pyInt, "7")} ${convert(pyInt, "z", new Keywords({ base: 36 }))} ${convert(pyStr, asciiBytes("abc"), new Keywords({ encoding: "ascii" }))} ${convert(pyStr)} ${convert(pyInt)}`,
);
try {
  convert(pyInt, "1", new Keywords({ bass: 2 }));
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof PyTypeError)) {
    throw e;
  }
  console.log(typeName(e));
}
