import {
  asPythonError,
  assignAttribute,
  attribute,
  AttributeError,
  deleteAttribute,
  getAttribute,
  getAttributeOf,
  hasAttribute,
  Keywords,
  keywordsOf,
  print,
  repr,
  setAttribute,
  sharedAttributes,
  variables,
} from "aio2ts/runtime/python";

class Config {
  static debug = false;

  declare debug: boolean;

  constructor(keywords?: Keywords) {
    const options = keywordsOf<string | number>(keywords);
    for (const [key, value] of options) {
      setAttribute(this, key, value);
    }
  }

  [getAttributeOf](name: string): number {
    // only called when the normal lookup fails
    if (name.startsWith("max_")) {
      return 100;
    }
    throw new AttributeError(`no option ${repr(name)}`);
  }

  static {
    sharedAttributes(this, "debug");
  }
}

class Plain {}

const config = new Config(new Keywords({ host: "localhost", port: 80 }));
print(
  attribute(config, "host"),
  attribute(config, "port"),
  config.debug,
  attribute(config, "maxSize", "max_size"),
);
print(
  hasAttribute(config, "host"),
  hasAttribute(config, "user"),
  getAttribute(config, "user", "nobody"),
);
try {
  attribute(config, "password");
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  console.log(`AttributeError: ${e.message}`);
}

const p = new Plain();
assignAttribute(p, "x", 1);
assignAttribute(p, "y", [2]);
print(variables(p), variables(p), hasAttribute(p, "z"));
deleteAttribute(p, "x");
print(variables(p));
try {
  console.log(`${attribute(p, "x")}`);
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof AttributeError)) {
    throw e;
  }
  console.log(e.message);
}
