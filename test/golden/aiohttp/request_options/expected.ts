import {
  BasicAuth,
  ClientSession,
  ClientTimeout,
  FormData,
} from "aio2ts/runtime/aiohttp";
import {
  asciiBytes,
  equals,
  getItem,
  iterate,
  method,
  print,
  sorted,
  str,
  tuple,
  unpack,
} from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function main(): Promise<void> {
  const base = argv[1];
  const timeout = new ClientTimeout({
    total: 5,
    connect: 2,
    sockRead: 3,
    sockConnect: 2,
  });
  print(timeout.total, timeout.connect, timeout.sockRead, timeout.sockConnect);
  const session = new ClientSession({
    cookies: { theme: "dark" },
    headers: { "X-From": "session" },
    timeout,
  });
  try {
    let response = await session.get(`${base}/auth/ada/secret`, {
      auth: new BasicAuth("ada", "secret"),
    });
    try {
      print(response.status, await response.json());
    } finally {
      response.release();
    }
    response = await session.get(`${base}/auth/ada/secret`, {
      auth: new BasicAuth("ada", "wrong"),
    });
    try {
      console.log(`${response.status} ${str(response.ok)}`);
    } finally {
      response.release();
    }
    response = await session.get(`${base}/cookies`, {
      cookies: { lang: "en" },
    });
    try {
      print(sorted(iterate(method(await response.json(), "items"))));
    } finally {
      response.release();
    }
    response = await session.post(`${base}/echo`, {
      data: { name: "Ada", age: "36" },
    });
    try {
      const data = await response.json();
      print(getItem(data, "type"), getItem(data, "body"));
    } finally {
      response.release();
    }
    response = await session.post(`${base}/echo`, {
      data: asciiBytes("raw bytes"),
    });
    try {
      const data = await response.json();
      print(getItem(data, "type"), getItem(data, "body"));
    } finally {
      response.release();
    }
    response = await session.post(`${base}/echo`, { data: "text" });
    try {
      print(getItem(await response.json(), "body"));
    } finally {
      response.release();
    }
    let form = new FormData();
    form.addField("kind", "note");
    form.addField("file", asciiBytes("content"), {
      contentType: "text/plain",
      filename: "note.txt",
    });
    response = await session.post(`${base}/upload`, { data: form });
    try {
      for (const part of iterate(await response.json())) {
        print(getItem(part, "headers"), getItem(part, "body"));
      }
    } finally {
      response.release();
    }
    form = new FormData({ a: "1" });
    form.addFields(tuple("b", "2"));
    response = await session.post(`${base}/echo`, { data: form });
    try {
      print(getItem(await response.json(), "body"));
    } finally {
      response.release();
    }
    response = await session.get(`${base}/redirect/2`, {
      allowRedirects: false,
    });
    try {
      print(response.status, response.headers.get("Location"));
    } finally {
      response.release();
    }
    response = await session.get(`${base}/redirect/2`);
    try {
      print(
        response.status,
        response.history.length,
        response.history.map((r) => r.status),
      );
    } finally {
      response.release();
    }
    response = await session.get(`${base}/headers`, {
      headers: { "X-From": "request" },
    });
    try {
      const items: unknown[] = [];
      for (const item of iterate(await response.json())) {
        const [name, value] = unpack(iterate(item), 2);
        if (equals(name, "X-From")) {
          items.push(value);
        }
      }
      print(items);
    } finally {
      response.release();
    }
    response = await session.get(`${base}/slow/0.01`, { timeout: 2 });
    try {
      console.log(await response.text());
    } finally {
      response.release();
    }
  } finally {
    await session.close();
  }
  const auth = new BasicAuth("ada", "x");
  console.log(`${auth.login} ${auth.password} ${auth.encode()}`);
}

await main();
