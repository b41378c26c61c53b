import { contains, equals, len, print, repr, str } from "aio2ts/runtime/python";
import { URL } from "aio2ts/runtime/yarl";

const url = new URL(
  "http://ada:pw@example.com:8080/a/b.txt?q=1&q=2&r=x%20y#top",
);
print(
  url.scheme,
  url.host,
  url.port,
  url.path,
  url.queryString,
  url.fragment,
  url.user,
  url.password,
  url.name,
);
print(
  url.parts,
  url.parent,
  url.query.getall("q"),
  url.query.getone("r"),
  contains(url.query, "z"),
  len(url.query),
);
print(url.origin(), url.relative(), url.isAbsolute(), url.humanRepr());
print(
  url.withPath("/c"),
  url.withHost("localhost"),
  url.withScheme("https"),
  url.withFragment(null),
);
print(
  url.withQuery({ a: "1" }),
  url.updateQuery({ a: "1" }),
  url.withQuery(null),
);
print(
  new URL("http://example.com/x/y").child("z"),
  new URL("http://example.com/x/y").join(new URL("../w")),
);
console.log(
  `${str(equals(new URL("http://example.com"), new URL("http://example.com/")))} ${repr(new URL("/p?q=1"))} ${str(new URL("http://bücher.example/ü"))}`,
);
