import { sleep } from "aio2ts/runtime/asyncio";
import {
  add,
  at,
  Enum,
  enumMember,
  enumMembers,
  enumNamed,
  greaterThan,
  IntEnum,
  max,
  print,
  repr,
  str,
} from "aio2ts/runtime/python";

class State extends Enum<string> {
  static readonly IDLE = new State("IDLE", "idle");
  static readonly RUNNING = new State("RUNNING", "running");
  static readonly DONE = new State("DONE", "done");
}

class Level extends IntEnum {
  static readonly LOW = new Level("LOW", 1);
  static readonly HIGH = new Level("HIGH", 5);
}

class Color extends Enum {
  static readonly RED = new Color("RED", 1);
  static readonly GREEN = new Color("GREEN", 2);
}

class Machine {
  state: State;

  constructor() {
    this.state = State.IDLE;
  }

  async run(): Promise<void> {
    this.state = State.RUNNING;
    print(this.state, this.state.name, this.state.value);
    await sleep(0);
    this.state = State.DONE;
  }
}

async function main(): Promise<void> {
  const m = new Machine();
  await m.run();
  if (m.state === State.DONE) {
    console.log(
      `done ${str(m.state === State.DONE)} ${str(m.state !== State.IDLE)}`,
    );
  }
  print(
    repr(enumMember(State, "idle")),
    Array.from(enumMembers(State), (s) => s.value),
    Color.GREEN.value,
  );
  print(
    greaterThan(Level.HIGH, Level.LOW),
    add(Level.HIGH, 1),
    max(enumMembers(Level)).name,
  );
  console.log(
    `${at(new Map([[State.IDLE, 1]]), State.IDLE)} ${enumNamed(State, "RUNNING").name}`,
  );
}

await main();
