/** Patterns, matches and flags by their further names. */

import {
  asPythonError,
  bitOr,
  IndexError,
  print,
  repr,
  str,
} from "aio2ts/runtime/python";
import {
  ASCII,
  compile,
  DOTALL,
  findall,
  IGNORECASE,
  type Match,
  MULTILINE,
  type Pattern,
  PatternError,
  purge,
  search,
  splitBy,
  sub,
  subn,
  UNICODE,
  VERBOSE,
} from "aio2ts/runtime/re";

function describe(found: Match | null): string {
  if (found === null) {
    return "nothing";
  }
  return `${found.pos} ${found.endpos} ${str(found.lastindex)} ${str(found.lastgroup)} ${repr(found.string)} ${repr(found.re.pattern)}`;
}

function first(pattern: Pattern, text: string): string {
  const found = pattern.search(text);
  return found !== null ? found.group() : "";
}

const word = compile("(?P<first>\\w)(\\w*)", bitOr(ASCII, UNICODE * 0));
console.log(
  `${describe(word.search("  abc", 1, 4))} ${describe(word.match("!"))}`,
);
print(
  first(word, "--xyz--"),
  word.flags,
  word.groups,
  new Map(word.groupindex),
);
console.log(
  `${compile("a", UNICODE).flags} ${compile("a", ASCII).flags} ${compile("(?s).", VERBOSE).flags} ${str(bitOr(DOTALL, MULTILINE) === 24)}`,
);
print(
  word.subn((found) => found.expand("\\2\\g<first>"), "abc de"),
  word.subn("-", "abc de", 1),
);
print(
  subn("\\d", (found) => "#", "a1b2"),
  search("a.b", "A\nB", bitOr(IGNORECASE, DOTALL))!.end(),
);
print(
  findall<string>("^.", "ab\ncd", MULTILINE),
  splitBy("(?P<sep>[-:])", "a-b:c"),
);
try {
  compile("a\n(b");
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof PatternError)) {
    throw error;
  }
  print(
    error,
    error.msg,
    error.pos,
    error.lineno,
    error.colno,
    repr(error.pattern),
  );
}
try {
  word.match("ab")!.group(7);
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof IndexError)) {
    throw error;
  }
  console.log(error.message);
}
try {
  sub("(a)", "\\2", "a");
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof PatternError)) {
    throw error;
  }
  console.log(error.message);
}
purge();
