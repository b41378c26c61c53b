import { attribute, notPorted } from "aio2ts/runtime/python";

function caller(): unknown {
  return attribute(
    attribute(notPorted("sys._getframe has no port"), "fCode", "f_code"),
    "coName",
    "co_name",
  );
}

console.log("no frames needed");
