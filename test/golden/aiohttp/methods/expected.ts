import { type ClientResponse, ClientSession } from "aio2ts/runtime/aiohttp";
import { print, str } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function show(response: ClientResponse): Promise<void> {
  const data = await response.json();
  print(response.status, response.method, data);
}

async function main(): Promise<void> {
  const base = argv[1];
  const session = new ClientSession();
  let response = await session.post(`${base}/users`, {
    json: { name: "Alan" },
  });
  try {
    await show(response);
  } finally {
    response.release();
  }
  response = await session.put(`${base}/users/1`, { json: { name: "Ada L." } });
  try {
    await show(response);
  } finally {
    response.release();
  }
  response = await session.patch(`${base}/users/1`, {
    json: { role: "admin" },
  });
  try {
    await show(response);
  } finally {
    response.release();
  }
  response = await session.delete(`${base}/users/1`);
  try {
    print(response.status, response.reason, await response.read());
  } finally {
    response.release();
  }
  response = await session.request("GET", `${base}/users/1`);
  try {
    await show(response);
  } finally {
    response.release();
  }
  response = await session.options(`${base}/echo`);
  try {
    await show(response);
  } finally {
    response.release();
  }
  response = await session.get(`${base}/users/2`);
  await show(response);
  response.release();
  response = await session.head(`${base}/bytes/10`);
  print(response.headers.getone("Content-Length"), await response.read());
  response.close();
  console.log(str(session.closed));
  await session.close();
  console.log(str(session.closed));
}

await main();
