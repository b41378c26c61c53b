/** A chat room in one process: people join, talk, and leave; a bot answers. */

import {
  asyncGenerator,
  coroutine,
  createTask,
  gather,
  Queue,
  run,
  sleep,
  taskGroup,
} from "aio2ts/runtime/asyncio";
import {
  asPythonError,
  deleteAt,
  int,
  repr,
  sorted,
  split,
  sum,
  tuple,
  unpackStar,
  ValueError,
} from "aio2ts/runtime/python";

class Room {
  name: string;
  members: Map<string, Queue<readonly [string, string] | null>>;

  constructor(name: string) {
    this.name = name;
    this.members = new Map<string, Queue<readonly [string, string] | null>>();
  }

  join(nickname: string): Queue<readonly [string, string] | null> {
    if (this.members.has(nickname)) {
      throw new ValueError(`${nickname} is here already`);
    }
    const inbox = new Queue<readonly [string, string] | null>();
    this.broadcast("*", `${nickname} joined`);
    this.members.set(nickname, inbox);
    return inbox;
  }

  leave(nickname: string): void {
    deleteAt(this.members, nickname);
    this.broadcast("*", `${nickname} left`);
  }

  broadcast(sender: string, text: string): void {
    for (const [nickname, inbox] of this.members) {
      if (nickname !== sender) {
        inbox.putNowait(tuple(sender, text));
      }
    }
  }
}

/** What arrives, until somebody hangs up. */
const messages = asyncGenerator(async function* messages(
  inbox: Queue<readonly [string, string] | null>,
) {
  while (true) {
    const message = await inbox.get();
    if (message === null) {
      return;
    }
    yield message;
  }
});

class Person {
  nickname: string;
  script: (readonly [number, string])[];
  heard: string[];

  constructor(nickname: string, script: (readonly [number, string])[]) {
    this.nickname = nickname;
    this.script = script;
    this.heard = [];
  }

  async listen(inbox: Queue<readonly [string, string] | null>): Promise<void> {
    for await (const [sender, text] of messages(inbox)) {
      this.heard.push(`<${sender}> ${text}`);
    }
  }

  async talk(room: Room): Promise<void> {
    for (const [pause, text] of this.script) {
      await sleep(pause);
      console.log(`${this.nickname}: ${text}`);
      room.broadcast(this.nickname, text);
    }
  }

  async visit(room: Room): Promise<void> {
    const inbox = room.join(this.nickname);
    const listener = createTask(() => this.listen(inbox));
    try {
      await this.talk(room);
    } finally {
      room.leave(this.nickname);
      inbox.putNowait(null);
      await listener.join();
    }
  }
}

async function bot(room: Room): Promise<void> {
  const inbox = room.join("bot");
  let answered = 0;
  try {
    for await (const [sender, text] of messages(inbox)) {
      if (text.startsWith("!")) {
        const [command, args] = unpackStar(split(text.slice(1)), 1, 0);
        let answer: string;
        if (command === "add") {
          answer = args.join(" + ") + ` = ${sum(args.map((a) => int(a)))}`;
        } else if (command === "who") {
          answer = sorted(room.members.keys()).join(", ");
        } else {
          answer = `I don't know ${repr(command)}, ${sender}`;
        }
        answered++;
        console.log(`bot: ${answer}`);
        room.broadcast("bot", answer);
      }
    }
  } finally {
    console.log(`the bot answered ${answered} times`);
  }
}

async function main(): Promise<void> {
  const room = new Room("lobby");
  const botTask = createTask(() => bot(room));
  await sleep(0);

  const people = [
    new Person("ann", [
      tuple(0.01, "hello"),
      tuple(0.03, "!add 1 2 3"),
      tuple(0.05, "bye"),
    ]),
    new Person("bob", [
      tuple(0.02, "hi ann"),
      tuple(0.03, "!dance"),
      tuple(0.01, "!who"),
    ]),
  ];
  await taskGroup(async (group) => {
    for (const person of people) {
      group.createTask(coroutine(person.visit.bind(person), room));
    }
  });

  botTask.cancel();
  await gather([botTask], { returnExceptions: true });
  try {
    room.join("bot");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(`error: ${e.message}`);
  }

  for (const person of people) {
    console.log(`\n${person.nickname} heard:`);
    for (const line of person.heard) {
      console.log(`   ${line}`);
    }
  }
}

await run(main);
