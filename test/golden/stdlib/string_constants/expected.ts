import { sleep } from "aio2ts/runtime/asyncio";
import {
  all,
  any,
  floorMod,
  generator,
  index,
  int,
  repr,
  str,
  sumOf,
} from "aio2ts/runtime/python";

function strength(password: string): number {
  const kinds = [
    "abcdefghijklmnopqrstuvwxyz",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "0123456789",
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
  ];
  const items: boolean[] = [];
  {
    let kind: string;
    for (kind of kinds) {
      items.push(
        any(
          generator(function* () {
            for (const c of password) {
              yield kind.includes(c);
            }
          })(),
        ),
      );
    }
  }
  return sumOf(items);
}

function isIdentifier(text: string): boolean {
  return (
    Boolean(text) &&
    ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" + "_").includes(
      text[0],
    ) &&
    all(
      generator(function* () {
        for (const c of text) {
          yield (
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" +
            "0123456789" +
            "_"
          ).includes(c);
        }
      })(),
    )
  );
}

function shift(text: string, by: number): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  return Array.from(text, (c) =>
    letters.includes(c) ? letters[floorMod(index(letters, c) + by, 26)] : c,
  ).join("");
}

async function main(): Promise<void> {
  for (const password of ["secret", "Secret", "S3cret", "S3cret!"]) {
    await sleep(0);
    console.log(`${password} ${strength(password)}`);
  }
  console.log(
    `${str(isIdentifier("snake_case2"))} ${str(isIdentifier("2fast"))} ${str(isIdentifier(""))}`,
  );
  console.log(
    `${shift("hello, world", 3)} ${shift(shift("round trip", 5), -5)}`,
  );
  console.log(
    `${int("ff", 16)} ${str(
      all(
        generator(function* () {
          for (const c of "DEADbeef") {
            yield "0123456789abcdefABCDEF".includes(c);
          }
        })(),
      ),
    )} ${str("01234567".includes("9"))}`,
  );
  console.log(
    `${repr(" \t\n\r\v\f")} ${"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\v\f".length} ${repr("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")}`,
  );
  console.log(
    `${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".slice(0, 3)}...${"ABCDEFGHIJKLMNOPQRSTUVWXYZ".slice(-3)}`,
  );
}

await main();
