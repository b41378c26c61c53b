import {
  asPythonError,
  catchGroup,
  ExceptionGroup,
  KeyError,
  on,
  OSError,
  print,
  PyTypeError,
  repr,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";

function process_(group: ExceptionGroup): void {
  try {
    throw group;
  } catch (caught) {
    catchGroup(
      caught,
      on(KeyError, (eg) => {
        console.log(`keys ${eg.exceptions.length}`);
      }),
      on([ValueError, PyTypeError], (eg) => {
        print(
          "values or types",
          eg.exceptions.map((e) => typeName(e)),
        );
      }),
    );
  }
}

process_(
  new ExceptionGroup("mixed", [
    new ValueError("a"),
    new PyTypeError("b"),
    new KeyError("c"),
  ]),
);

try {
  process_(
    new ExceptionGroup("more", [new ValueError("a"), new OSError("disk")]),
  );
} catch (caught) {
  const rest = asPythonError(caught);
  if (!(rest instanceof ExceptionGroup)) {
    throw rest;
  }
  console.log(`left over: ${rest.message} ${rest.groupMessage}`);
  print(rest.exceptions);
}

try {
  try {
    throw new ValueError("plain");
  } catch (caught) {
    catchGroup(
      caught,
      on(ValueError, (eg) => {
        console.log(repr(eg));
      }),
    );
  }
} finally {
  console.log("done");
}
