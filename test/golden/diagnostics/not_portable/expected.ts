import { attribute, NotPortedError } from "aio2ts/runtime/python";

function caller(): unknown {
  return attribute(
    attribute(
      ((): never => {
        throw new NotPortedError("sys._getframe has no port");
      })(),
      "fCode",
      "f_code",
    ),
    "coName",
    "co_name",
  );
}

console.log("no frames needed");
