import { dumps } from "aio2ts/runtime/json";
import {
  asciiBytes,
  asPythonError,
  at,
  Dict,
  equals,
  lessThan,
  print,
  PySet,
  pyStr,
  repeat,
  repr,
  str,
  ValueError,
} from "aio2ts/runtime/python";
import {
  namespaceDns,
  namespaceOid,
  namespaceUrl,
  namespaceX500,
  UUID,
  uuid1,
  uuid3,
  uuid4,
  uuid5,
} from "aio2ts/runtime/uuid";

const fixed = new UUID("12345678-1234-5678-1234-567812345678");
print(
  fixed,
  repr(fixed),
  fixed.hex,
  fixed.urn,
  fixed.version,
  fixed.variant,
  fixed.bytes.length,
);
print(uuid5(namespaceDns, "example.org"), uuid3(namespaceUrl, "http://x.y"));
print(uuid5(namespaceOid, "1.2"), uuid5(namespaceX500, "cn"));
print(
  equals(fixed, new UUID("{12345678123456781234567812345678}")),
  lessThan(fixed, new UUID(undefined, { int: 2 ** 40 })),
  new UUID(undefined, { bytes: repeat(asciiBytes("0"), 16) }),
);
const first = uuid4();
const second = uuid4();
print(
  !equals(first, second),
  first.version,
  str(first).length,
  first.hex.length,
  new PySet([first, second, first]).size,
);
print(
  uuid1().version,
  equals(new UUID(first.hex, { version: 4 }), first),
  `id-${str(fixed).slice(0, 8)}`,
);
const sessions = new Dict([[fixed, "kept"]]);
console.log(
  `${at(sessions, new UUID(fixed.hex))} ${dumps({ id: fixed }, { default: (x) => pyStr(x) })} ${str(first instanceof UUID)}`,
);
for (const bad of ["123", "x".repeat(32)]) {
  try {
    new UUID(bad);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    console.log(error.message);
  }
}
