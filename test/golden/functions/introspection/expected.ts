import {
  className,
  deleteAttribute,
  Ellipsis,
  getAttribute,
  hasAttribute,
  hash,
  id,
  isCallable,
  isInstance,
  multiply,
  print,
  pyEllipsis,
  pyInt,
  sharedAttributes,
  str,
  truthy,
  type,
  typeName,
  variables,
} from "aio2ts/runtime/python";

/** Holds settings. */
class Settings {
  static debug = true;

  declare debug: boolean;
  level: number;

  constructor() {
    this.level = 3;
  }

  static {
    sharedAttributes(this, "debug");
  }
}

/** Area of a rectangle. */
function area(width: unknown, height: number = 2): unknown {
  return multiply(width, height);
}

const s = new Settings();
print(
  isCallable(area),
  isCallable(s),
  className(area),
  "Area of a rectangle.",
  typeName(s),
  "Holds settings.",
);
print(
  s.level,
  getAttribute(s, "missing", null),
  hasAttribute(s, "debug"),
  hasAttribute(s, "level"),
);
s.level = 5;
deleteAttribute(s, "level");
print(
  hasAttribute(s, "level"),
  variables(s),
  isInstance(
    area,
    type(() => 0),
  ),
  className(Settings),
);
for (const name of ["debug", "level"]) {
  print(name, getAttribute(s, name, "unset"));
}
console.log(
  `${str(id(s) === id(s))} ${str(hash("a") === hash("a"))} ${str(s === s)} ${str(type(s) === Settings)} ${str(type(3) === pyInt)} ${str(([1] as unknown) === ([1] as unknown))}`,
);
console.log(
  `${str(isInstance(null, type(null)))} ${typeName(null)} ${str(Ellipsis === pyEllipsis)} ${str(truthy(Ellipsis))}`,
);
