import {
  attribute,
  enterWith,
  method,
  NotPortedError,
} from "aio2ts/runtime/python";

async function readSettings(): Promise<unknown> {
  const scope = enterWith(
    ((): never => {
      throw new NotPortedError(
        "builtins.open: Synchronous files have no port yet; use `aiofiles.open`",
      );
    })(),
  );
  const f = scope.value;
  try {
    return method(method(f, "read"), "strip");
  } catch (error) {
    scope.failed(error);
  } finally {
    scope.exit();
  }
  return null;
}

async function runTool(): Promise<unknown> {
  const done = ((): never => {
    throw new NotPortedError("subprocess.run: subprocess has no port yet");
  })();
  return method(attribute(done, "stdout"), "strip");
}

async function main(): Promise<void> {
  console.log("neither files nor tools today");
}

await main();
