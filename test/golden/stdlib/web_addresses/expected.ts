import {
  asciiBytes,
  asPythonError,
  at,
  len,
  print,
  str,
  tuple,
  typed,
  unpackStar,
  ValueError,
} from "aio2ts/runtime/python";
import {
  DefragResult,
  parseQs,
  parseQsl,
  ParseResult,
  quote,
  quotePlus,
  SplitResult,
  unquote,
  unquotePlus,
  unquoteToBytes,
  urldefrag,
  urlencode,
  urljoin,
  urlparse,
  urlsplit,
  urlunparse,
  urlunsplit,
} from "aio2ts/runtime/urllib";

const parts = urlparse(
  "https://ann:pw@Example.org:8443/a/b;v=1?q=x%20y&z=#top",
);
print(parts);
console.log(
  `${parts.scheme} ${parts.netloc} ${parts.path} ${parts.params} ${parts.query} ${parts.fragment}`,
);
print(
  parts.username,
  parts.password,
  parts.hostname,
  parts.port,
  parts[1] as string,
  len(parts),
);
console.log(
  `${parts.geturl()} ${parts._replace({ scheme: "http", query: "" }).geturl()} ${at(parts._asdict() as Map<string, string>, "path")}`,
);
const split = urlsplit("//host/p?x#y", "ftp");
print(
  split,
  split.port,
  split.hostname,
  split.username,
  split.password,
  split.scheme,
  split.geturl(),
  split._replace({ path: "/z" }).path,
);
const [scheme, netloc, rest] = unpackStar(split as Iterable<string>, 2, 0);
print(
  scheme,
  netloc,
  rest,
  urlunsplit(split as Iterable<string>),
  urlunparse(["http", "h", "/p", "", "q=1", "f"]),
  split._asdict() as Map<string, string>,
);
print(
  urlsplit("mailto:a@b.c"),
  urlparse("no scheme at all"),
  urlparse("http://[::1]:80/x").hostname,
);
const base = "http://h.org/a/b/c?x#y";
for (const link of [
  "d",
  "./d",
  "../d",
  "/d",
  "//o.org/d",
  "?q=1",
  "#f",
  "https://x",
  "../../../d",
  "d/",
  "..",
  "",
  "g;x=1/../y",
]) {
  console.log(`${link} ${urljoin(base, link)}`);
}
console.log(
  `${quote("a b/c?ü~")} ${quote("a/b", "")} ${quote(asciiBytes("ÿ x"))} ${quotePlus("a b&c=d/é")} ${unquote("a%20b%2Fc%C3%BC%zz")} ${unquotePlus("a+b%2B")}`,
);
print(unquoteToBytes("a%ff"), unquote("%E4", "latin-1"), unquote("%ff"));
console.log(
  `${urlencode(typed({ q: "a b", n: 1, f: 2.0, u: "ü" }, '{"q": str, "n": int, "f": float, "u": str}'))} ${urlencode([tuple("k", "v"), tuple("k", "w")])} ${urlencode({ t: [1, 2] }, { doseq: true })}`,
);
console.log(
  `${urlencode({ t: "a b" }, { quoteVia: quote })} ${urlencode({ p: "/x" }, { safe: "/" })} ${urlencode(new Map<unknown, unknown>())}`,
);
print(
  parseQs("a=1&b=2&a=3&c=&d"),
  parseQsl("a=1&b=x+y%21&c=", { keepBlankValues: true }),
  parseQs("a=1;b=2", { separator: ";" }),
);
print(
  urldefrag("http://x/y#z"),
  urldefrag("http://x/y").fragment,
  urldefrag("http://x/y#z").url,
);
console.log(
  `${str(parts instanceof ParseResult)} ${str(split instanceof SplitResult)} ${new DefragResult("u", "f").geturl()}`,
);
for (const call of [
  () => urlparse("http://h:x/").port,
  () => urlparse("http://h:99999/").port,
  () => urlsplit("http://[x/"),
  () => parseQsl("a", { strictParsing: true }),
]) {
  try {
    print(call() ?? null);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    console.log(error.message);
  }
}
