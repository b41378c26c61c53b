/** The rest of what parsers offer. */

import {
  ArgumentError,
  ArgumentParser,
  Namespace,
  REMAINDER,
  SUPPRESS,
} from "aio2ts/runtime/argparse";
import {
  add,
  asPythonError,
  attribute,
  equals,
  notPorted,
  print,
  printTo,
  pyFloat,
  pyInt,
  str,
  SystemExit,
  typed,
} from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

function options(parser: ArgumentParser): void {
  // What add_argument, add_argument_group and add_subparsers give: Action, ArgumentGroup and Subparsers.
  const level = parser.addArgument(["--level"], {
    type: pyInt,
    choices: [1, 2, 3],
    help: "one of %(choices)s",
  });
  level.required = true;
  console.log(`${level.dest} ${str(level.required)}`);
  const group = parser.addArgumentGroup("tuning", "How fast it goes.");
  group.addArgument(["--speed"], {
    default: typed(1.5, "float"),
    type: pyFloat,
    help: "as it is",
  });
  group.addArgument(["--hidden"], { help: SUPPRESS });
  parser.addArgument(["rest"], { nargs: REMAINDER });
}

function opposite(parser: ArgumentParser): void {
  parser.addArgument(["--flag"], {
    action: notPorted(
      "argparse.BooleanOptionalAction: Use two options, one with `store_true` and one with `store_false`",
    ),
  });
}

const parser = new ArgumentParser({
  prog: "tool",
  description: "A tool.\nOf two lines.",
  epilog: "Bye.",
  style: "raw-description",
});
options(parser);
if (argv.length > 9) {
  opposite(parser);
}
print(
  parser.prog,
  parser.description,
  parser.epilog,
  parser.getDefault("speed"),
);
parser.printUsage();
parser.printHelp();
printTo({ end: "" }, parser.formatUsage());
const args = parser.parseArgs(
  ["--level", "2", "a", "--b"],
  new Namespace({ extra: 1 }),
);
print(
  args,
  add(attribute(args, "level") as number | string | null, 1) as number,
  attribute(args, "rest") as string[],
  equals(args, new Namespace({ level: 2 })),
);
for (const style of ["default", "raw-text", "defaults"]) {
  const small = new ArgumentParser({ prog: "small", style });
  small.addArgument(["-n"], { default: 3, type: pyInt, help: "how\nmany" });
  console.log(small.formatHelp());
}
try {
  parser.addArgument(["--level"]);
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof ArgumentError)) {
    throw error;
  }
  console.log(error.message);
}
for (const leave of [
  () => parser.error("no"),
  () => parser.exit(4, "gone\n"),
]) {
  try {
    leave();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof SystemExit)) {
      throw error;
    }
    print(error.code);
  }
}
