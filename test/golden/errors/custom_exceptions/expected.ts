import { sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  className,
  Exception,
  isSubclass,
  print,
  pyStr,
  PyTypeError,
  repr,
  str,
  typeName,
} from "aio2ts/runtime/python";

/** Base of our errors. */
class AppError extends Exception {}

class NotFound extends AppError {
  what: string;
  code: number;

  constructor(what: string, code: number = 404) {
    super(`${what} not found`);
    this.what = what;
    this.code = code;
  }
}

class Forbidden extends AppError {
  override toString(): string {
    return "forbidden: " + this.args.map((x) => pyStr(x)).join(", ");
  }
}

async function get(path: string): Promise<string> {
  await sleep(0);
  if (path === "/secret") {
    throw new Forbidden(path, "admins only");
  }
  if (path !== "/") {
    throw new NotFound(path);
  }
  return "home";
}

async function main(): Promise<void> {
  for (const path of ["/", "/x", "/secret"]) {
    try {
      console.log(await get(path));
    } catch (caught) {
      const e = asPythonError(caught);
      if (e instanceof NotFound) {
        print(e, e.code, e.what, e.args);
      } else if (e instanceof AppError) {
        console.log(`${typeName(e)} - ${str(e)} ${repr(e)}`);
      } else {
        throw e;
      }
    }
  }
  console.log(
    `${str(isSubclass(NotFound, AppError))} ${className(NotFound)} ${str(new NotFound("x") instanceof Exception)}`,
  );
  try {
    throw new PyTypeError(
      "NotFound.__init__() missing 1 required positional argument: 'what'",
    );
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof PyTypeError)) {
      throw e;
    }
    console.log(str(e));
  }
}

await main();
