import { Keywords, printTo, splitKeywords } from "aio2ts/runtime/python";
import { stderr, stdout } from "aio2ts/runtime/sys";

function eprint(...params: (string | number | Keywords)[]): void {
  const [args, kwargs] = splitKeywords(params);
  printTo({ file: stderr, ...Object.fromEntries(kwargs) }, ...args);
}

async function main(): Promise<void> {
  console.log("to stdout");
  eprint("to stderr", 1, new Keywords({ sep: "|" }));
  printTo({ file: stderr, flush: true }, "warning:", "low disk");
  stderr.write("raw stderr\n");
  stdout.write("raw stdout\n");
  stdout.write("no newline, ");
  console.log("then print");
  stdout.flush();
}

await main();
