import { notPorted } from "aio2ts/runtime/python";

async function fetch(): Promise<number> {
  return 1;
}

class Client {
  get price(): number {
    return notPorted("Client.price would have to await");
  }
}

const client = new Client();
console.log("a client");
