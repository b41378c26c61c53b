import {
  ClientResponseError,
  ClientSession,
  ContentTypeError,
} from "aio2ts/runtime/aiohttp";
import {
  asPythonError,
  contains,
  int,
  print,
  splitLines,
  str,
  tuple,
  typeName,
  ValueError,
} from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function main(): Promise<void> {
  const base = argv[1];
  const session = new ClientSession();
  try {
    let response = await session.get(`${base}/lines`);
    try {
      print(
        response.status,
        response.reason,
        response.ok,
        response.method,
        response.host,
      );
      print(
        response.contentType,
        response.charset,
        response.contentLength ===
          int(response.headers.getone("Content-Length")),
      );
      console.log(
        `${str(str(response.url) === `${base}/lines`)} ${response.url.path} ${response.realUrl.scheme}`,
      );
      const text = await response.text({
        encoding: "utf-8",
        errors: "replace",
      });
      console.log(`${splitLines(text)[0]} ${response.getEncoding()}`);
      console.log(str(response.closed));
    } finally {
      response.release();
    }
    response = await session.get(`${base}/cookies/set`, {
      params: { a: "1;Path=/", b: "two" },
    });
    try {
      for (const [name, morsel] of response.cookies.entries()) {
        console.log(`${name} ${morsel.value} ${morsel.key}`);
      }
    } finally {
      response.release();
    }
    for (const cookie of session.cookieJar) {
      console.log(`${cookie.key} ${cookie.value} ${cookie.codedValue}`);
    }
    response = await session.get(`${base}/repeated`);
    try {
      const headers = response.headers;
      print(
        headers.getall("X-Tag"),
        headers.getone("x-tag"),
        headers.get("missing"),
        headers.get("missing", "none"),
      );
      print(
        contains(headers, "X-LOWER"),
        contains(headers, "nope"),
        Array.from(headers.keys()).filter((name) => name.startsWith("X-")),
      );
      print(
        Array.from(headers.items())
          .filter(([name]) => name === "X-Tag")
          .map(([name, value]) => tuple(name, value)),
        [...headers.values()].slice(0, 2),
      );
      await response.read();
    } finally {
      response.release();
    }
    response = await session.get(`${base}/users/9`);
    try {
      response.raiseForStatus();
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof ClientResponseError)) {
        throw e;
      }
      print(
        e.status,
        e.status,
        e.reason,
        e.requestInfo.method,
        e.requestInfo.url.path,
        e.requestInfo.realUrl.path,
        e.history,
      );
      print(
        e.headers !== null && e.headers.getone("Content-Type"),
        e.requestInfo.headers.get("Accept"),
      );
    }
    try {
      response = await session.get(`${base}/`);
      try {
        await response.json();
      } finally {
        response.release();
      }
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof ContentTypeError)) {
        throw e;
      }
      console.log(`${typeName(e)} ${e.reason}`);
    }
    response = await session.get(`${base}/lines`);
    try {
      try {
        print(await response.json({ contentType: null }));
      } catch (caught) {
        const e = asPythonError(caught);
        if (!(e instanceof ValueError)) {
          throw e;
        }
        console.log(typeName(e));
      }
    } finally {
      response.release();
    }
  } finally {
    await session.close();
  }
}

await main();
