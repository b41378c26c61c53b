import {
  ClientSession,
  CookieJar,
  DummyCookieJar,
  request,
  TCPConnector,
} from "aio2ts/runtime/aiohttp";
import { at, contains, len, print, range, str } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function work(session: ClientSession, path: string): Promise<string> {
  const response = await session.get(argv[1] + path);
  try {
    return await response.text();
  } finally {
    response.release();
  }
}

async function main(): Promise<void> {
  const base = argv[1];
  const connector = new TCPConnector({ limit: 2, limitPerHost: 2 });
  console.log(
    `${connector.limit} ${connector.limitPerHost} ${str(connector.closed)}`,
  );
  let session = new ClientSession({ connector });
  try {
    print(
      await Promise.all(
        Array.from(range(5), (i) => work(session, `/busy/0.05?name=${i}`)),
      ),
    );
    const response = await session.get(base + "/peak");
    try {
      print(await response.json());
    } finally {
      response.release();
    }
  } finally {
    await session.close();
  }
  console.log(str(connector.closed));
  const jar = new CookieJar({ unsafe: true });
  session = new ClientSession({ cookieJar: jar });
  try {
    await session.get(base + "/cookies/set?a=1;Path=/");
    const response = await session.get(base + "/cookies");
    try {
      print(await response.json());
    } finally {
      response.release();
    }
    print(
      len(jar),
      Array.from(jar, (cookie) => cookie.key),
      at(jar.filterCookies(base), "a").value,
    );
    session.cookieJar.updateCookies({ b: "2" });
    jar.clear();
    console.log(`${len(jar)}`);
  } finally {
    await session.close();
  }
  session = new ClientSession({
    baseUrl: base,
    cookieJar: new DummyCookieJar(),
  });
  try {
    await session.get("/cookies/set?a=1;Path=/");
    let response = await session.get("/cookies");
    try {
      print(await response.json());
    } finally {
      response.release();
    }
    session.headers.set("X-Mine", "1");
    response = await session.get("/headers");
    try {
      console.log(str(contains(await response.json(), ["X-Mine", "1"])));
    } finally {
      response.release();
    }
  } finally {
    await session.close();
  }
  const response = await request("GET", base + "/");
  try {
    console.log(await response.text());
  } finally {
    response.release();
  }
  const shared = new TCPConnector();
  session = new ClientSession({ connector: shared, connectorOwner: false });
  await session.close();
  console.log(str(shared.closed));
  await Promise.resolve(shared.close());
}

await main();
