import {
  asPythonError,
  attribute,
  divide,
  Keywords,
  methodNamed,
  modulo,
  NotPortedError,
  print,
  ValueError,
} from "aio2ts/runtime/python";

async function main(): Promise<void> {
  const base = ((): never => {
    throw new NotPortedError("`URL`, which no map covers,");
  })();
  const page = divide(divide(base, "items"), "a b.json");
  print(
    page,
    attribute(page, "name"),
    attribute(page, "suffix"),
    attribute(page, "rawPath", "raw_path"),
    attribute(page, "rawHost", "raw_host"),
  );
  const search = methodNamed(
    page,
    "withQuery",
    "with_query",
    [],
    new Keywords({ q: "ü", page: 2 }),
  );
  print(
    search,
    attribute(search, "rawQueryString", "raw_query_string"),
    attribute(search, "pathQs", "path_qs"),
  );
  print(
    methodNamed(
      search,
      "updateQuery",
      "update_query",
      [],
      new Keywords({ page: 3, size: 10 }),
    ),
    modulo(search, { q: "x" }),
  );
  print(
    attribute(base, "explicitPort", "explicit_port"),
    methodNamed(base, "isDefaultPort", "is_default_port", []),
    methodNamed(
      methodNamed(base, "withPort", "with_port", [80]),
      "isDefaultPort",
      "is_default_port",
      [],
    ),
    methodNamed(base, "withPort", "with_port", [null]),
  );
  print(
    methodNamed(
      methodNamed(base, "withUser", "with_user", ["ada"]),
      "withPassword",
      "with_password",
      ["p:w"],
    ),
    methodNamed(page, "withName", "with_name", ["b.txt"]),
    methodNamed(page, "withSuffix", "with_suffix", [".xml"]),
  );
  const options = { a: "1" };
  print(
    methodNamed(base, "withQuery", "with_query", [], new Keywords(options)),
  );
  try {
    print(divide(base, "/absolute"));
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    console.log(error.message);
  }
}

await main();
