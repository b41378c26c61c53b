import {
  asPythonError,
  at,
  exceptionCause,
  exceptionContext,
  int,
  KeyError,
  LookupError,
  print,
  repr,
  RuntimeError,
  suppressesContext,
  ValueError,
  withCause,
  withContext,
} from "aio2ts/runtime/python";

async function read(key: string): Promise<string> {
  try {
    return at(new Map([["a", "1"]]), key);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof KeyError)) {
      throw e;
    }
    try {
      throw withCause(new LookupError(`no ${key}`), e);
    } catch (raised) {
      throw withContext(asPythonError(raised), e);
    }
  }
}

async function parse(key: string): Promise<number> {
  try {
    return int(await read(key));
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof LookupError)) {
      throw error;
    }
    try {
      return int("not a number");
    } catch (raised) {
      throw withContext(asPythonError(raised), error);
    }
  }
}

async function main(): Promise<void> {
  console.log(`${await parse("a")}`);
  try {
    await read("b");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof LookupError)) {
      throw e;
    }
    console.log(`${e.message} caused by ${repr(exceptionCause(e))}`);
  }
  try {
    await parse("b");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(e.message);
    print(repr(exceptionContext(e)), exceptionCause(e));
  }
  try {
    try {
      throw new ValueError("first");
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      try {
        console.log("again");
        throw error;
      } catch (raised) {
        throw withContext(asPythonError(raised), error);
      }
    }
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(`same one: ${e.message}`);
  }
  try {
    throw withCause(new RuntimeError("clean"), null);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof RuntimeError)) {
      throw e;
    }
    print(exceptionCause(e), suppressesContext(e));
  }
}

await main();
