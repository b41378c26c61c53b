import {
  asPythonError,
  assignAttribute,
  attribute,
  AttributeError,
  contains,
  deleteAt,
  deleteAttribute,
  deleteAttributeOf,
  Dict,
  dict,
  dictFrom,
  equals,
  get,
  getAttribute,
  getAttributeOf,
  getItem,
  hasAttribute,
  inPlace,
  isInstance,
  KeyError,
  Keywords,
  keywordsOf,
  method,
  print,
  pyDict,
  replaceAttributes,
  reprOf,
  setAt,
  setAttribute,
  setAttributeOf,
  setItem,
  setOwnAttribute,
  splitKeywords,
  str,
  tuple,
  variables,
} from "aio2ts/runtime/python";

class Config extends Dict<string, unknown> {
  [getAttributeOf](name: string): unknown {
    try {
      return getItem(this, name);
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof KeyError)) {
        throw error;
      }
      throw new AttributeError(name);
    }
  }

  [setAttributeOf](name: string, value: unknown): void {
    setItem(this, name, value);
  }
}

const c = new Config(dict([], { host: "localhost", port: 8080 }));
print(attribute(c, "host"), attribute(c, "port"), c);
assignAttribute(c, "debug", true);
print(getItem(c, "debug"), c.size, contains(c, "host"), [...c.keys()]);
try {
  attribute(c, "nothing");
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  console.log(`no attribute ${e.message}`);
}
console.log(str(equals(c, { host: "localhost", port: 8080, debug: true })));
console.log(str(isInstance(c, pyDict)));
assignAttribute(c, "port", inPlace("+", attribute(c, "port"), 1));
print(attribute(c, "port"), getAttribute(c, "port"), hasAttribute(c, "zip"));
setAttribute(c, "name", "n");
print(c);

class DotDict extends Dict<string, number> {
  [getAttributeOf](key: string) {
    return get(this, key);
  }

  [setAttributeOf](key: string, value: number) {
    setAt(this, key, value);
  }

  [deleteAttributeOf](key: string) {
    deleteAt(this, key);
  }
}

const dd = new DotDict(dict({ a: 1 }));
assignAttribute(dd, "b", [1, 2]);
print(attribute(dd, "a"), attribute(dd, "b"), attribute(dd, "missing"), dd);
deleteAttribute(dd, "a");
print(dd);

class Point {
  constructor(x: number, y: number) {
    setOwnAttribute(this, "x", x);
    setOwnAttribute(this, "y", y);
  }

  [setAttributeOf](name: string, value: unknown): never {
    throw new AttributeError(`${name} is read-only`);
  }

  [reprOf](): string {
    return `Point(${str(attribute(this, "x"))}, ${str(attribute(this, "y"))})`;
  }
}

const p = new Point(1, 2);
try {
  assignAttribute(p, "x", 3);
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  console.log(e.message);
}
print(p);

class Tracked {
  constructor() {
    assignAttribute(this, "log", []);
    assignAttribute(this, "value", 1);
  }

  [setAttributeOf](name: string, value: unknown): void {
    if (name !== "log") {
      method(attribute(this, "log"), "append", tuple(name, value));
    }
    setOwnAttribute(this, name, value);
  }
}

const t = new Tracked();
assignAttribute(t, "value", 5);
assignAttribute(t, "value", inPlace("+", attribute(t, "value"), 2));
print(attribute(t, "log"), attribute(t, "value"));

class Bunch {
  constructor(keywords?: Keywords) {
    const kwargs = keywordsOf<number | string>(keywords);
    method(variables(this), "update", kwargs);
  }

  [reprOf](): string {
    return `Bunch(${str(variables(this))})`;
  }
}

const bunch = new Bunch(new Keywords({ a: 1, name: "x" }));
print(attribute(bunch, "a"), attribute(bunch, "name"), bunch);
assignAttribute(bunch, "c", 3);
print(variables(bunch), getItem(variables(bunch), "c"));

class Borg {
  static _shared: Map<unknown, unknown> = new Map<unknown, unknown>();

  constructor() {
    replaceAttributes(this, Borg._shared);
  }
}

const x = new Borg();
const y = new Borg();
assignAttribute(x, "state", "on");
print(attribute(y, "state"));

class AttrDict extends Dict<string, Map<string, number>> {
  constructor(...params: unknown[]) {
    const [args, kwargs] = splitKeywords(params);
    super(dictFrom([...args], new Keywords(kwargs)));
    replaceAttributes(this, this);
  }
}

const attributes = new AttrDict(new Keywords({ x: 1 }));
assignAttribute(attributes, "y", 2);
print(
  attribute(attributes, "x"),
  getItem(attributes, "y") as Map<string, number>,
);
