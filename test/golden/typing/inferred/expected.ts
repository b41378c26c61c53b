import { sleep } from "aio2ts/runtime/asyncio";
import { print, range, tuple } from "aio2ts/runtime/python";

async function fetchUser(
  session: { prefix: string },
  userId: number,
): Promise<{ id: number; name: string }> {
  await sleep(0);
  return { id: userId, name: session.prefix + String(userId) };
}

function summarize(
  users: { id: number; name: string }[],
): readonly [string[], number | null] {
  const names: string[] = [];
  let oldest: number | null = null;
  for (const user of users) {
    names.push(user.name);
    if (oldest === null || user.id > oldest) {
      oldest = user.id;
    }
  }
  return tuple(names, oldest);
}

function pick(flag: boolean): string | null {
  if (flag) {
    return "yes";
  }
  return null;
}

function parse(text: string): Map<string, number> {
  // the same name, two types in turn
  let data: string[] | Map<string, number> = text.split(",");
  data = new Map(data.map((part) => [part, part.length] as const));
  return data;
}

async function main(): Promise<void> {
  const session = { prefix: "user-" };
  const users: { id: number; name: string }[] = [];
  for (const n of range(1, 4)) {
    users.push(await fetchUser(session, n));
  }
  const [names, oldest] = summarize(users);
  print(names, oldest);
  const answer = pick(true);
  if (answer !== null) {
    console.log(answer.toUpperCase());
  }
  print(pick(false), parse("a,bb"));
  let result: number | null = null;
  for (const n of [1, 2]) {
    result = result === null ? n : result + n;
  }
  print(result);
}

await main();
