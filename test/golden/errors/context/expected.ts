import {
  asPythonError,
  at,
  div,
  exceptionCause,
  exceptionContext,
  int,
  KeyError,
  print,
  PyTypeError,
  repr,
  RuntimeError,
  suppressesContext,
  ValueError,
  withCause,
  withContext,
  ZeroDivisionError,
} from "aio2ts/runtime/python";

function parse(x: string): number {
  try {
    return int(x);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    try {
      return at(new Map<unknown, unknown>(), x) as number;
    } catch (raised) {
      throw withContext(asPythonError(raised), error);
    }
  }
}

function deep(): void {
  try {
    parse("a");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof KeyError)) {
      throw e;
    }
    try {
      try {
        throw withCause(new PyTypeError("t"), e);
      } finally {
        console.log("fin");
      }
    } catch (raised) {
      throw withContext(asPythonError(raised), e);
    }
  }
}

try {
  parse("zz");
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof KeyError)) {
    throw e;
  }
  print(repr(e), repr(exceptionContext(e)), exceptionCause(e));
}
try {
  deep();
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof PyTypeError)) {
    throw e;
  }
  try {
    console.log(
      `${repr(exceptionContext(e))} ${repr(exceptionCause(e))} ${repr(exceptionContext(exceptionCause(e)!))}`,
    );
  } catch (raised) {
    throw withContext(asPythonError(raised), e);
  }
}
try {
  try {
    div(1, 0);
  } catch (caught) {
    const error = asPythonError(caught);
    try {
      throw new RuntimeError("x");
    } catch (raised) {
      throw withContext(asPythonError(raised), error);
    }
  }
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof RuntimeError)) {
    throw e;
  }
  print(repr(exceptionContext(e)), suppressesContext(e));
}
try {
  try {
    div(1, 0);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ZeroDivisionError)) {
      throw error;
    }
    try {
      throw error;
    } catch (raised) {
      throw withContext(asPythonError(raised), error);
    }
  }
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof ZeroDivisionError)) {
    throw e;
  }
  print(exceptionContext(e));
}
