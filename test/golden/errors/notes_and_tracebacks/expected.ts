import {
  asPythonError,
  exceptionCause,
  KeyError,
  print,
  repr,
  RuntimeError,
  ValueError,
  withCause,
} from "aio2ts/runtime/python";

async function load(name: string): Promise<never> {
  throw new ValueError(`bad name: ${name}`);
}

async function loadAll(names: string[]): Promise<ValueError[]> {
  const problems: ValueError[] = [];
  for (const name of names) {
    try {
      await load(name);
    } catch (caught) {
      const error = asPythonError(caught);
      if (!(error instanceof ValueError)) {
        throw error;
      }
      error.addNote(`while loading ${repr(name)}`);
      error.addNote("see the manual");
      problems.push(error);
    }
  }
  return problems;
}

function reraise(error: KeyError): never {
  throw error.withTraceback(null);
}

async function main(): Promise<void> {
  for (const problem of await loadAll(["a", "b"])) {
    print(problem, problem.notes);
  }
  try {
    reraise(new KeyError("k"));
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof KeyError)) {
      throw error;
    }
    print(repr(error), error.args);
  }
  try {
    throw withCause(new RuntimeError("outer"), new ValueError("inner"));
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof RuntimeError)) {
      throw error;
    }
    console.log(`${error.message} from ${repr(exceptionCause(error))}`);
  }
}

await main();
