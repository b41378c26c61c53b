import {
  attribute,
  contains,
  divide,
  equals,
  getItem,
  len,
  method,
  methodNamed,
  NotPortedError,
  print,
  repr,
  str,
} from "aio2ts/runtime/python";

const url = ((): never => {
  throw new NotPortedError("`URL`, which no map covers,");
})();
print(
  attribute(url, "scheme"),
  attribute(url, "host"),
  attribute(url, "port"),
  attribute(url, "path"),
  attribute(url, "queryString", "query_string"),
  attribute(url, "fragment"),
  attribute(url, "user"),
  attribute(url, "password"),
  attribute(url, "name"),
);
print(
  attribute(url, "parts"),
  attribute(url, "parent"),
  method(attribute(url, "query"), "getall", "q"),
  getItem(attribute(url, "query"), "r"),
  contains(attribute(url, "query"), "z"),
  len(attribute(url, "query")),
);
print(
  method(url, "origin"),
  method(url, "relative"),
  methodNamed(url, "isAbsolute", "is_absolute", []),
  methodNamed(url, "humanRepr", "human_repr", []),
);
print(
  methodNamed(url, "withPath", "with_path", ["/c"]),
  methodNamed(url, "withHost", "with_host", ["localhost"]),
  methodNamed(url, "withScheme", "with_scheme", ["https"]),
  methodNamed(url, "withFragment", "with_fragment", [null]),
);
print(
  methodNamed(url, "withQuery", "with_query", [{ a: "1" }]),
  methodNamed(url, "updateQuery", "update_query", [{ a: "1" }]),
  methodNamed(url, "withQuery", "with_query", [null]),
);
print(
  divide(
    ((): never => {
      throw new NotPortedError("`URL`, which no map covers,");
    })(),
    "z",
  ),
  ((): never => {
    throw new NotPortedError("`URL`, which no map covers,");
  })(),
);
console.log(
  `${str(
    equals(
      ((): never => {
        throw new NotPortedError("`URL`, which no map covers,");
      })(),
      ((): never => {
        throw new NotPortedError("`URL`, which no map covers,");
      })(),
    ),
  )} ${repr(
    ((): never => {
      throw new NotPortedError("`URL`, which no map covers,");
    })(),
  )} ${str(
    ((): never => {
      throw new NotPortedError("`URL`, which no map covers,");
    })(),
  )}`,
);
