import { open } from "aio2ts/runtime/files";
import { attribute, method, notPorted, strip } from "aio2ts/runtime/python";

async function readSettings(): Promise<string> {
  const f = open("settings.txt");
  try {
    return strip(f.read());
  } finally {
    f.close();
  }
}

async function runTool(): Promise<unknown> {
  const done = notPorted("subprocess.run: subprocess has no port yet");
  return method(attribute(done, "stdout"), "strip");
}

async function main(): Promise<void> {
  console.log("neither files nor tools today");
}

await main();
