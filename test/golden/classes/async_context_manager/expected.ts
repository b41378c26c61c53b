import { enterAsync, sleep } from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  asyncEnterOf,
  asyncExitOf,
  at,
  attribute,
  type BaseException,
  bound,
  KeyError,
  str,
  truthy,
  ValueError,
} from "aio2ts/runtime/python";

class Connection {
  host: string;
  open: boolean;

  constructor(host: string) {
    this.host = host;
    this.open = false;
  }

  async [asyncEnterOf](): Promise<Connection> {
    await sleep(0);
    this.open = true;
    console.log(`connected to ${this.host}`);
    return this;
  }

  async [asyncExitOf](
    excType: unknown,
    exc: BaseException | null,
    tb: unknown,
  ): Promise<boolean> {
    this.open = false;
    const name = truthy(excType) ? attribute(excType, "__name__") : null;
    console.log(`closed ${this.host}, error: ${str(name)} ${str(exc)}`);
    // swallow only key errors
    return excType === KeyError;
  }

  async query(key: string): Promise<number> {
    const data = new Map([["a", 1]]);
    await sleep(0);
    return at(data, key);
  }
}

async function lookup(key: string): Promise<number | string> {
  const scope = await enterAsync(new Connection("db"));
  const conn = scope.value;
  try {
    return await conn.query(key);
  } catch (error) {
    await scope.failed(error);
  } finally {
    await scope.exit();
  }
  return "swallowed";
}

async function main(): Promise<void> {
  console.log(await lookup("a"));
  console.log(await lookup("b"));
  let one: Connection | undefined;
  try {
    const scope = await enterAsync(new Connection("one"));
    one = scope.value;
    try {
      const scope2 = await enterAsync(new Connection("two"));
      try {
        console.log(str(one.open));
        throw new ValueError("inside");
      } catch (error) {
        await scope2.failed(error);
      } finally {
        await scope2.exit();
      }
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(`outside: ${e.message} ${str(bound(one, "one").open)}`);
  }
}

await main();
