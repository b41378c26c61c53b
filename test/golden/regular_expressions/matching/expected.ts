import {
  asciiBytes,
  asPythonError,
  at,
  bitOr,
  Counter,
  generator,
  int,
  print,
  PySyntaxError,
  repr,
  tuple,
  unpack,
} from "aio2ts/runtime/python";
import {
  compile,
  DOTALL,
  escapePattern,
  findall,
  finditer,
  fullmatch,
  IGNORECASE,
  match,
  MULTILINE,
  PatternError,
  search,
  splitBy,
  sub,
  subn,
  VERBOSE,
} from "aio2ts/runtime/re";

const EMAIL = compile("(?P<user>[\\w.+-]+)@(?P<host>[\\w-]+\\.[\\w.]+)");
const TOKEN = compile(
  `
    (?P<number>\\d+(\\.\\d*)?)   # numbers
  | (?P<name>[A-Za-z_]\\w*)
  | (?P<op>[-+*/()=])
  | (?P<space>\\s+)
`,
  VERBOSE,
);

function* tokenize(
  text: string,
): Generator<readonly [string | null, string], void, unknown> {
  let pos = 0;
  while (pos < text.length) {
    const m = TOKEN.match(text, pos);
    if (m === null) {
      throw new PySyntaxError(`bad character ${repr(at(text, pos))} at ${pos}`);
    }
    if (m.lastgroup !== "space") {
      yield tuple(m.lastgroup, m.group());
    }
    pos = m.end();
  }
}

function camel(name: string): string {
  return sub("_([a-z])", (m) => m.group(1).toUpperCase(), name);
}

function snake(name: string): string {
  return sub("(?<!^)(?=[A-Z])", "_", name).toLowerCase();
}

async function main(): Promise<void> {
  const text = "Mail bob@example.com or ann.b@mail.example.org.";
  for (const m of EMAIL.finditer(text)) {
    print(
      m.group("user"),
      m.group("host"),
      m.span(),
      m.groupdict(),
      m.groups() as readonly [string, string],
    );
  }
  const m = EMAIL.search(text);
  if (m !== null) {
    const [user, host] = m.groups() as readonly [string, string];
    print(
      user.toUpperCase(),
      host.split("."),
      m.start(),
      m.end("host"),
      m.group(0),
      m,
    );
  }
  print(EMAIL.findall<readonly [string, string]>(text));
  print(
    findall<string>("\\d+", "a1b22c333"),
    findall<readonly [string, string]>("(\\w)=(\\d)", "a=1,b=2"),
  );
  for (const [key, value] of findall<readonly [string, string]>(
    "(\\w+)=(\\d+)",
    "x=10 y=20",
  )) {
    console.log(`${key} ${int(value) + 1}`);
  }
  print(
    splitBy("[,;]\\s*", "a, b;c,d"),
    splitBy("(-)", "1-2-3"),
    splitBy("\\s+", "a b  c", 1),
  );
  console.log(
    `${sub("\\s+", " ", "too   many    spaces")} ${sub("(\\w+) (\\w+)", "\\2 \\1", "hello world")} ${sub("a", "b", "aaaa", 2)}`,
  );
  print(
    subn("o", "0", "foo boo"),
    sub("(?P<x>\\d)", "<\\g<x>>", "a1b2"),
    sub("x*", "-", "abxd"),
  );
  console.log(`${camel("some_long_name")} ${snake("SomeLongName")}`);
  print([...tokenize("x = 3.14 * (y + 2)")]);
  try {
    [...tokenize("a ? b")];
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof PySyntaxError)) {
      throw e;
    }
    console.log(e.message);
  }
  print(
    match("abc", "abcdef"),
    match("b", "abc"),
    fullmatch("\\d{3}", "123") !== null,
    fullmatch("a|ab", "ab"),
  );
  const date = match("(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}))?", "2024-05-31");
  if (date !== null) {
    const source = date.group(1, 2, 3);
    const [year, month, day] = unpack(
      generator(function* () {
        for (const x of source) {
          yield int(x);
        }
      })(),
      3,
    );
    print(
      year,
      month,
      day,
      date.group(4),
      date.groups() as readonly [string, string, string, string | null],
      date.groups("00") as readonly [string, string, string, string],
    );
    if (date.group(4) === null) {
      console.log("no hour");
    }
  }
  print(
    findall<string>("^\\w+", "one\ntwo\nthree", MULTILINE),
    findall<string>("o$", "foo\n"),
    search("a.c", "a\nc", DOTALL) !== null,
    search("HELLO", "say hello", IGNORECASE)!.group(),
  );
  print(
    escapePattern("a.b*c [x]"),
    repr(compile("x", bitOr(IGNORECASE, MULTILINE))),
    compile("a(b)(?P<c>d)").groups,
    new Map(compile("a(?P<c>d)").groupindex),
    EMAIL.pattern,
  );
  for (const bad of [
    "(",
    "[a",
    "*a",
    "a**",
    "(?P<n>a)(?P<n>b)",
    "\\q",
    "a{3,1}",
    ")",
    "(?P=nope)",
  ]) {
    try {
      compile(bad);
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof PatternError)) {
        throw e;
      }
      console.log(`${repr(bad)} ${e.message}`);
    }
  }
  print(
    findall<string>("(?i)abc", "ABC abc"),
    findall<string>("\\bfoo\\b", "foo food foo."),
    findall<string>("(?<=\\$)\\d+", "$10 20 $30"),
    findall<string>("(a)(?:b)(?!c)", "abc abd"),
  );
  print(
    new Counter<string>(
      findall<string>("\\w+", "the cat and the dog and the bird".toLowerCase()),
    ).mostCommon(2),
  );
  console.log(
    `${match("(['\\\"])(.*?)\\1", "'quoted' rest")!.group(2)} ${match("(?P<q>['\\\"])x(?P=q)", '"x"')!.group()}`,
  );
  print(
    findall(asciiBytes("\\d+"), asciiBytes("a1 b22")),
    sub(asciiBytes("a"), asciiBytes("b"), asciiBytes("banana")),
    findall<string>("[^\\W\\d_]+", "añb1_c"),
    findall<string>("é\\w", "éa éb"),
  );
  print(
    match("a++b", "aaab"),
    match("(?>a+)ab", "aaab"),
    findall<string>("[a-z&&[^b]]", "ab]"),
    findall<string>("\\u0041|B", "AB"),
  );
  print(
    match("^[a-zA-Z0-9_.+-]+@[a-zA-Z0-9-]+\\.[a-zA-Z0-9-.]+$", "a@b.co") !==
      null,
    Array.from(finditer("", "abc"), (m) => m.start()),
  );
  const pat = compile("(\\d+)");
  print(
    pat.sub((m) => String(int(m.group(1)) * 2), "1 and 20"),
    pat.split("a1b2c"),
    pat.fullmatch("12")!.group(1),
    pat.search("ab12", 3),
  );
}

await main();
