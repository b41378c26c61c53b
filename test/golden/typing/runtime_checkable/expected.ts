import { supports, typeName } from "aio2ts/runtime/python";

class Closable {
  close(): void {}
}

class Session {
  close(): void {
    console.log("closed");
  }
}

class Row {}

for (const thing of [new Session(), new Row()]) {
  if (supports<Closable>(thing, "close")) {
    thing.close();
  } else {
    console.log(`nothing to close in a ${typeName(thing)}`);
  }
}
