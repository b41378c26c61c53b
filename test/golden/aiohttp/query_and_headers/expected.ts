import { discard, jsonBody, jsonOf, withQuery } from "aio2ts/runtime/fetch";
import { getItem, print } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

const HEADERS = { Authorization: "Bearer secret", "X-Client": "golden" };

async function main(): Promise<void> {
  const base = argv[1];
  const params = { q: "a b&c", page: 2 };
  let response = await fetch(withQuery(base + "/echo", params));
  const data = await jsonOf(response);
  print(getItem(data, "query"));
  response = await fetch(`${base}/bearer/secret`, { headers: HEADERS });
  print(response.status, await jsonOf(response));
  response = await fetch(`${base}/bearer/other`, { headers: HEADERS });
  print(response.status, await jsonOf(response));
  response = await fetch(`${base}/users`, {
    method: "POST",
    ...jsonBody({ name: "Alan", age: 41 }),
  });
  print(response.status, await jsonOf(response));
  response = await fetch(`${base}/users/2`, { method: "DELETE" });
  console.log(`${response.status}`);
  discard(response);
  response = await fetch(`${base}/echo`, { method: "OPTIONS" });
  print(getItem(await jsonOf(response), "method"));
}

await main();
