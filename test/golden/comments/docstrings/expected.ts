/**
 * Module docstring: a small greeter.
 *
 * It has a second paragraph.
 */

import { sleep } from "aio2ts/runtime/asyncio";
import { getItem, method, print, repeat } from "aio2ts/runtime/python";

/**
 * Greets people.
 *
 * Attributes:
 *     greeting: what to say
 */
class Greeter {
  greeting: string;

  /** Remember the greeting. */
  constructor(greeting: string = "Hello") {
    this.greeting = greeting;
  }

  /**
   * Greet somebody.
   *
   * Args:
   *     name: whom to greet
   *     times: how often
   *
   * Returns:
   *     The greeting, e.g. ``"Hello, Ann"``. It may contain *\/ or `ticks`.
   */
  async greet(name: string, times: number = 1): Promise<string> {
    await sleep(0);
    return repeat([`${this.greeting}, ${name}`], times).join(" ");
  }
}

/** just a string */
function undocumented(): void {
  // no docstring here
}

/** Run it all. */
async function main(): Promise<void> {
  const g = new Greeter();
  console.log(`${await g.greet("Ann")} ${await g.greet("Bob", 2)}`);
  print(
    "Run it all.",
    getItem(
      method(
        "Greets people.\n\nAttributes:\n    greeting: what to say",
        "splitlines",
      ),
      0,
    ),
  );
}

await main();
