import { dumps } from "aio2ts/runtime/json";
import {
  add,
  asPythonError,
  at,
  bitwiseOr,
  contains,
  containsOf,
  copyDict,
  countIn,
  deleteItem,
  Dict,
  dict,
  dictFrom,
  equals,
  extend,
  get,
  getItem,
  getItemOf,
  holds,
  indexIn,
  inPlace,
  isInstance,
  items,
  KeyError,
  Keywords,
  List,
  max,
  missingOf,
  multiply,
  pop,
  popKey,
  print,
  PySet,
  pySet,
  repr,
  setAt,
  setDefault,
  setItem,
  setItemOf,
  sliceOf,
  sorted,
  splitKeywords,
  sum,
  sumOf,
  truthy,
  typeName,
  unpackStar,
  update,
} from "aio2ts/runtime/python";

class Stack extends List<number> {
  push_(item: number): void {
    this.push(item);
  }

  peek(): number {
    return getItem(this, -1) as number;
  }

  isEmpty(): boolean {
    return !truthy(this);
  }
}

const s = new Stack();
s.push_(1);
s.push_(2);
print(s, s.peek(), s.length, pop(s), s, s.isEmpty());
let t = new Stack([1, 2, 3]);
print(
  t,
  equals(t, [1, 2, 3]),
  getItem(t, 0) as number,
  getItem(t, sliceOf(1, null, null)) as number[],
  typeName(getItem(t, sliceOf(1, null, null)) as number[]),
  Array.isArray(t),
  typeName(t),
);
for (const x of t) {
  console.log(`${x}`);
}
print(
  sum(t),
  max(t),
  [...t].sort((a, b) => b - a),
  truthy(new Stack()),
  truthy(t),
  contains(t, 2),
  indexIn(t, 3),
);
print(
  dumps(t),
  Array.from(t, (y) => y * 2),
  add(t, [4]) as number[],
  [...t],
  multiply(t, 2) as number[],
);
setItem(t, 0, 10);
extend(t, [7, 8]);
t = inPlace("+", t, [9]) as Stack;
print(t, t.length, countIn(t, 7));
const [a, b, c] = unpackStar(t, 2, 0);
print(a, b, c);

class Tags extends PySet<string> {
  toggle(tag: string): void {
    if (contains(this, tag)) {
      this.delete(tag);
    } else {
      this.add_(tag);
    }
  }

  add_(tag: string): null {
    this.add(tag.toLowerCase());
    return null;
  }
}

const g = new Tags(["a", "b"]);
g.toggle("a");
g.toggle("C");
print(
  sorted(g),
  g.size,
  contains(g, "c"),
  isInstance(g, pySet),
  equals(g, new Set(["b", "c"])),
);
print(
  new Tags(["x"]),
  repr(new Tags()),
  equals(bitwiseOr(g, new Set(["z"])) as Set<string>, new Set(["b", "c", "z"])),
);

class LowerDict extends Dict<string, string> {
  [setItemOf](key: string, value: string): void {
    setAt(this, key.toLowerCase(), value);
  }

  [getItemOf](key: string): string {
    return at(this, key.toLowerCase());
  }

  [containsOf](key: string): boolean {
    return holds(this, key.toLowerCase());
  }

  get_(key: string, default_: string | null = null): string | null {
    return this.get(key.toLowerCase()) ?? default_;
  }
}

const h = new LowerDict();
h[setItemOf]("Content-Type", "json");
print(
  h[getItemOf]("CONTENT-TYPE"),
  contains(h, "content-type"),
  contains(h, "Other"),
  h,
  h.get_("CONTENT-type"),
  h.get_("x", "none"),
);
try {
  h[getItemOf]("missing");
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  console.log(`KeyError ${e.message}`);
}

class Default extends Dict<string, number> {
  [missingOf](key: string): number {
    const value2 = key.length;
    const value = value2;
    setItem(this, key, value2);
    return value;
  }
}

const d = new Default();
print(
  getItem(d, "abc") as number,
  getItem(d, "hello") as number,
  d,
  d.get("zz") ?? null,
  d.size,
);

class Bag extends Dict<string, Map<string, number> | number> {
  changed: boolean;

  constructor(...params: ({ x: number } | Keywords)[]) {
    const [args, kwargs] = splitKeywords(params);
    super(dictFrom([...args], new Keywords(kwargs)));
    this.changed = false;
  }

  [setItemOf](key: string, value: number): void {
    this.changed = true;
    setAt(this, key, value);
  }

  total(): Map<string, number> | number {
    return sumOf(this.values());
  }
}

const bag = new Bag({ x: 1 }, new Keywords({ y: 2 }));
print(bag, bag.total(), bag.changed, equals(dict(bag), bag));
bag[setItemOf]("z", 3);
print(
  bag.changed,
  [...items(bag)],
  new Map<unknown, unknown>([...items(bag)]),
  dumps(bag, { sortKeys: true }),
  copyDict(bag),
  typeName(copyDict(bag)),
);
for (const [k, v] of bag) {
  print(k, v);
}
for (const k of bag.keys()) {
  console.log(k);
}
update(bag, { x: 5 });
print(popKey(bag, "x"), bag, sorted(bag.keys()), setDefault(bag, "q", 4));
deleteItem(bag, "q");
print(bag, bag.size, truthy(bag), truthy(bag) ? bag : "empty");

class Registry extends Dict<string, number> {
  register(name: string, value: number): void {
    setItem(this, name, value);
  }

  best(): string {
    return max(this.keys(), { key: (key) => get(this, key, null) });
  }
}

const r = new Registry();
r.register("a", 1);
r.register("b", 5);
print(r.best(), (getItem(r, "a") as number) + 1, r.get("zz") ?? null);
