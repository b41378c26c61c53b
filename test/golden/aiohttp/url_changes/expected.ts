import {
  asPythonError,
  Keywords,
  methodNamed,
  print,
  ValueError,
} from "aio2ts/runtime/python";
import { URL } from "aio2ts/runtime/yarl";

async function main(): Promise<void> {
  const base = new URL("http://example.com:8080/api");
  const page = base.child("items").child("a b.json");
  print(page, page.name, page.suffix, page.rawPath, page.rawHost);
  const search = page.withQuery({ q: "ü", page: 2 });
  print(search, search.rawQueryString, search.pathQs);
  print(
    search.updateQuery({ page: 3, size: 10 }),
    search.updateQuery({ q: "x" }),
  );
  print(
    base.explicitPort,
    base.isDefaultPort(),
    base.withPort(80).isDefaultPort(),
    base.withPort(null),
  );
  print(
    base.withUser("ada").withPassword("p:w"),
    page.withName("b.txt"),
    page.withSuffix(".xml"),
  );
  const options = { a: "1" };
  print(
    methodNamed(
      base,
      "withQuery",
      "with_query",
      [],
      new Keywords(options),
    ) as URL,
  );
  try {
    print(base.child("/absolute"));
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    console.log(error.message);
  }
}

await main();
