import { CIMultiDict, MultiDict } from "aio2ts/runtime/multidict";
import {
  asPythonError,
  contains,
  deleteItem,
  KeyError,
  len,
  print,
  tuple,
} from "aio2ts/runtime/python";

const tags = new MultiDict<string>([
  tuple("a", "1"),
  tuple("b", "2"),
  tuple("a", "3"),
]);
print(
  tags.getone("a"),
  tags.get("c"),
  tags.get("c", "x"),
  tags.getone("b"),
  tags.getall("a"),
  len(tags),
  contains(tags, "a"),
);
tags.add("c", "4");
tags.extend({ d: "5" });
tags.update({ a: "6" });
tags.set("e", "7");
deleteItem(tags, "b");
print(
  [...tags.keys()],
  [...tags.values()],
  Array.from(tags.items(), ([k, v]) => `${k}=${v}`),
);
print(tags.pop("c"), tags.popall("a"), tags.setdefault("f", "8"), tags);
const copy = tags.copy();
copy.clear();
print(len(copy), len(tags), [...tags.keys()]);
const headers = new CIMultiDict<string>({ "Content-Type": "text/plain" });
headers.add("content-type", "text/html");
print(headers.getall("CONTENT-TYPE"), headers.getone("content-Type"));
try {
  console.log(tags.getone("missing"));
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  console.log(`KeyError ${e.message}`);
}
