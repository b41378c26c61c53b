import { discard, jsonOf } from "aio2ts/runtime/fetch";
import { getItem, print } from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

async function check(url: string): Promise<number> {
  const response = await fetch(url);
  try {
    return response.status;
  } finally {
    discard(response);
  }
}

async function main(base: string): Promise<void> {
  for (const page of ["", "status/404", "status/503", "redirect/2"]) {
    console.log(`${page || "home"} ${await check(`${base}/${page}`)}`);
  }
  let response = await fetch(`${base}/users/1`);
  if (response.status === 200) {
    const user = await jsonOf(response);
    print(getItem(user, "name"));
  }
  discard(response);
  response = await fetch(`${base}/bytes/10`, { method: "HEAD" });
  console.log(`head ${response.status}`);
  discard(response);
}

await main(argv[1]);
