import {
  ArgumentParser,
  ArgumentTypeError,
  type Namespace,
} from "aio2ts/runtime/argparse";
import { Path } from "aio2ts/runtime/pathlib";
import {
  asPythonError,
  at,
  attribute,
  getAttribute,
  int,
  print,
  pyFloat,
  pyInt,
  str,
  SystemExit,
  typed,
  variables,
} from "aio2ts/runtime/python";

function positive(text: string): number {
  const value = int(text);
  if (value <= 0) {
    throw new ArgumentTypeError(`${text} is not positive`);
  }
  return value;
}

function build(): ArgumentParser {
  const parser = new ArgumentParser({
    prog: "crawl",
    description:
      "Crawls some pages and says what it found on each of them, in order.",
    epilog: "That is all.",
  });
  parser.addArgument(["urls"], { nargs: "+", help: "pages to fetch" });
  parser.addArgument(["-c", "--concurrency"], {
    default: 5,
    type: pyInt,
    help: "how many at a time (default: %(default)s)",
    metavar: "N",
  });
  parser.addArgument(["-t", "--timeout"], {
    default: typed(3.0, "float"),
    type: pyFloat,
    help: "seconds",
  });
  parser.addArgument(["-o", "--output"], {
    type: Path,
    help: "where to write, which is a rather long explanation that has to be wrapped over lines",
  });
  parser.addArgument(["-v", "--verbose"], { action: "count", default: 0 });
  parser.addArgument(["--dry-run"], {
    action: "store_true",
    help: "fetch nothing",
  });
  parser.addArgument(["--mode"], {
    default: "fast",
    choices: ["fast", "slow"],
  });
  parser.addArgument(["--tag"], { action: "append", help: "may be repeated" });
  parser.addArgument(["--retries"], { default: 1, type: positive });
  parser.addArgument(["--version"], {
    action: "version",
    version: "%(prog)s 1.0",
  });
  const group = parser.addMutuallyExclusiveGroup();
  group.addArgument(["--json"], { action: "store_true" });
  group.addArgument(["--text"], { action: "store_true" });
  return parser;
}

function attempt(argv: string[]): void {
  let args: Namespace;
  try {
    args = build().parseArgs(argv);
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof SystemExit)) {
      throw e;
    }
    print("exit", e.code);
    return;
  }
  print(args);
  const value2 = (attribute(args, "concurrency") as number) * 2;
  const value3 = typed(attribute(args, "timeout") as number, "float");
  const value4 = attribute(args, "dryRun", "dry_run") as boolean;
  const value = attribute(args, "tag") as string[] | null;
  print(
    value2,
    value3,
    value4,
    value !== null && value.length > 0 ? value : [],
    (attribute(args, "mode") as string).toUpperCase(),
    (attribute(args, "verbose") as number) + 1,
    (attribute(args, "output") as Path | null) !== null
      ? (attribute(args, "output") as Path).name
      : null,
  );
}

async function serve(args: Namespace): Promise<void> {
  console.log(
    `serving ${attribute(args, "host") as string} ${attribute(args, "port") as number}`,
  );
}

async function stop(args: Namespace): Promise<void> {
  console.log(`stopping ${str(attribute(args, "force") as boolean)}`);
}

async function main(): Promise<void> {
  console.log(build().formatHelp());
  attempt([
    "http://a",
    "http://b",
    "-c",
    "3",
    "--timeout=2.5",
    "-vv",
    "--tag",
    "x",
    "--tag=y",
    "--dry-run",
  ]);
  attempt([
    "u",
    "-o",
    "/tmp/out.txt",
    "--mode",
    "slow",
    "--retries",
    "3",
    "--json",
  ]);
  for (const wrong of [
    [],
    ["u", "-c", "x"],
    ["u", "--mode", "warp"],
    ["u", "--nope"],
    ["u", "--json", "--text"],
    ["u", "--retries", "0"],
    ["u", "-t"],
    ["u", "--t", "1"],
    ["--version"],
    ["-h"],
    ["u", "--dry-run=1"],
    ["u", "-vx"],
  ]) {
    attempt(wrong);
  }
  const top = new ArgumentParser({ prog: "srv" });
  top.addArgument(["--debug"], { action: "store_true" });
  const commands = top.addSubparsers({
    dest: "command",
    required: true,
    help: "what to do",
  });
  const start = commands.addParser("start", {
    help: "starts it",
    description: "Starts the server.",
  });
  start.addArgument(["--host"], { default: "localhost" });
  start.addArgument(["port"], { nargs: "?", default: 8080, type: pyInt });
  start.setDefaults({ func: serve });
  const end = commands.addParser("stop", { help: "stops it" });
  end.addArgument(["-f", "--force"], { action: "store_true" });
  end.setDefaults({ func: stop });
  let args = top.parseArgs(["--debug", "start", "--host", "0.0.0.0", "9000"]);
  console.log(
    `${attribute(args, "command") as string} ${str(attribute(args, "debug") as boolean)}`,
  );
  await (attribute(args, "func") as (args: Namespace) => Promise<void>)(args);
  args = top.parseArgs(["stop", "-f"]);
  await (attribute(args, "func") as (args: Namespace) => Promise<void>)(args);
  top.printHelp();
  start.printHelp();
  for (const wrong of [[], ["nope"], ["start", "x"], ["stop", "extra"]]) {
    try {
      top.parseArgs(wrong);
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof SystemExit)) {
        throw e;
      }
      print("exit", e.code);
    }
  }
  const [known, rest] = top.parseKnownArgs(["stop", "--what", "1"]);
  print(
    attribute(known, "command") as string,
    rest,
    at(variables(known), "force"),
    getAttribute(known, "missing", "dflt"),
  );
}

await main();
