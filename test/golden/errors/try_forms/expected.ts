import { CancelledError, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  at,
  ConnectionError,
  Exception,
  FileNotFoundError,
  isSubclass,
  KeyError,
  LookupError,
  OSError,
  print,
  PyTypeError,
  str,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";

async function risky(kind: string): Promise<string> {
  await sleep(0);
  if (kind === "value") {
    throw new ValueError("bad value");
  }
  if (kind === "os") {
    throw new OSError(2, "No such file");
  }
  if (kind === "lookup") {
    return at([], 0) as string;
  }
  return kind;
}

async function guard(kind: string): Promise<string> {
  let result: string;
  try {
    result = await risky(kind);
    return `fine: ${result}`;
  } catch (caught) {
    const e = asPythonError(caught);
    if (e instanceof ValueError || e instanceof PyTypeError) {
      return `value or type: ${e.message}`;
    } else if (e instanceof OSError) {
      return `os: ${e.message} ${e.errno} ${e.strerror}`;
    } else if (e instanceof LookupError) {
      return `lookup: ${typeName(e)}`;
    } else {
      return "anything";
    }
  } finally {
    console.log(`checked ${kind}`);
  }
}

async function main(): Promise<void> {
  for (const kind of ["ok", "value", "os", "lookup"]) {
    console.log(await guard(kind));
  }
  let error: ValueError | null = null;
  try {
    await risky("value");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    error = e;
  }
  print("kept:", error);
  console.log(
    `${str(new OSError() instanceof OSError)} ${str(isSubclass(ConnectionError, OSError))} ${str(isSubclass(KeyError, LookupError))}`,
  );
  console.log(
    `${str(isSubclass(CancelledError, Exception))} ${str(isSubclass(FileNotFoundError, OSError))}`,
  );
}

await main();
