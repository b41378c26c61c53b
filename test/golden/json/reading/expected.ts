import { JSONDecodeError, loads } from "aio2ts/runtime/json";
import {
  asciiBytes,
  asPythonError,
  at,
  floatStr,
  getItem,
  greaterThan,
  inPlace,
  int,
  iterate,
  KeyError,
  len,
  max,
  method,
  print,
  pyDict,
  pyStr,
  setItem,
  sorted,
  str,
  sum,
  truthy,
  typeName,
  unpack,
  ValueError,
} from "aio2ts/runtime/python";

const data = loads(
  '{"user": {"name": "Ann", "tags": ["a", "b"], "visits": 3}, "ok": true, "10": null, "2": 1.5}',
);
print(data);
print(
  getItem(data, "user", "name"),
  getItem(getItem(data, "user", "tags"), -1),
  method(data, "get", "missing", "none"),
  len(data),
);
for (const tag of iterate(getItem(data, "user", "tags"))) {
  print(method(tag, "upper"));
}
for (const item of iterate(method(data, "items"))) {
  const [key, value] = unpack(iterate(item), 2);
  print(key, typeName(value));
}
if (
  getItem(data, "user") instanceof pyDict &&
  greaterThan(getItem(data, "user", "visits"), 2) &&
  truthy(getItem(data, "ok"))
) {
  setItem(
    getItem(data, "user"),
    "visits",
    inPlace("+", getItem(data, "user", "visits"), 1),
  );
  method(getItem(data, "user", "tags"), "append", "c");
}
print(getItem(data, "user"));
const ages: Map<string, number> = loads('{"ann": 31, "bob": 29}') as Map<
  string,
  number
>;
console.log(
  `${floatStr(sum(ages.values()) / ages.size)} ${max(ages.keys(), { key: (name) => at(ages, name) })}`,
);
try {
  print(getItem(data, "user", "email"));
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof KeyError)) {
    throw error;
  }
  console.log(`no ${error.message}`);
}
print(
  loads(asciiBytes("[1.5, 2]"), {
    parseFloat: (x) => pyStr(x),
    parseInt: (digits) => int(digits) * 2,
  }),
);
print(loads("[NaN, -Infinity]", { parseConstant: (name) => `<${name}>` }));
print(
  loads('{"a": {"b": 1}}', { objectHook: (found) => sorted(found.keys()) }),
);
print(loads('{"a": 1, "a": 2}', { objectPairsHook: (pairs) => pairs }));
for (const text of [
  '{"a" 1}',
  "[1,]",
  '"😀" x',
  "",
  '[1,\n "a\tb"]',
  '{"a": 1',
  "nul",
  '"\\x"',
  "{'a': 1}",
]) {
  try {
    loads(text);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof JSONDecodeError)) {
      throw error;
    }
    console.log(
      `${error.message} | ${error.msg} ${error.pos} ${error.lineno} ${error.colno} ${str(error.doc === text)}`,
    );
  }
}
try {
  throw new JSONDecodeError("Mine", "ab\ncd", 4);
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof ValueError)) {
    throw error;
  }
  console.log(error.message);
}
