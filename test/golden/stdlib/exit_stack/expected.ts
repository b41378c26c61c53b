import {
  asPythonError,
  closing,
  contextManager,
  div,
  enterWith,
  ExitStack,
  floatStr,
  KeyError,
  print,
  pyPrint,
  suppress,
  ZeroDivisionError,
} from "aio2ts/runtime/python";

const resource = contextManager(function* resource(
  name: string,
): Generator<string, void, unknown> {
  console.log(`acquire ${name}`);
  try {
    yield name.toUpperCase();
  } finally {
    console.log(`release ${name}`);
  }
});

class Connection {
  name: string;

  constructor(name: string) {
    this.name = name;
  }

  close(): void {
    console.log(`close ${this.name}`);
  }
}

function openAll(names: string[]): string[] | null {
  const scope = enterWith(new ExitStack());
  const stack = scope.value;
  try {
    const opened = names.map((name) => stack.enterContext(resource(name)));
    stack.callback(pyPrint, "all were open");
    return opened;
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
  return null;
}

print(openAll(["a", "b", "c"]));

const closing2 = closing(new Connection("database"));
const connection = closing2.thing;
try {
  console.log(`using ${connection.name}`);
} finally {
  closing2.close();
}

const stack = new ExitStack();
stack.enterContext(resource("kept"));
console.log("before close");
stack.close();

try {
  const scope = enterWith(new ExitStack());
  const failing = scope.value;
  try {
    failing.enterContext(resource("x"));
    throw new KeyError("lost");
  } catch (error2) {
    scope.failed(error2);
  } finally {
    scope.exit();
  }
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof KeyError)) {
    throw error;
  }
  console.log(`caught ${error.message}`);
}

const scope = enterWith(new ExitStack());
const quiet = scope.value;
try {
  quiet.enterContext(suppress(ZeroDivisionError));
  console.log(floatStr(div(1, 0)));
} catch (error2) {
  scope.failed(error2);
} finally {
  scope.exit();
}
console.log("done");
