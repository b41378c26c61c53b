import { ClientSession } from "aio2ts/runtime/aiohttp";
import { asyncIterate, enterAsync } from "aio2ts/runtime/asyncio";
import {
  attribute,
  equals,
  notPorted,
  print,
  typeName,
} from "aio2ts/runtime/python";
import { argv } from "aio2ts/runtime/sys";

function kind(socket: unknown): string {
  return typeName(socket);
}

async function listen(url: string): Promise<void> {
  const session = new ClientSession();
  try {
    const scope = await enterAsync(
      notPorted(
        "aiohttp.ClientSession.ws_connect: websockets of aiohttp have no port; use the platform's `WebSocket`",
      ),
    );
    const socket = scope.value;
    try {
      for await (const message of asyncIterate(socket)) {
        if (
          equals(
            attribute(message, "type"),
            attribute(
              notPorted(
                "aiohttp.WSMsgType: websockets of aiohttp have no port; use the platform's `WebSocket`",
              ),
              "TEXT",
            ),
          )
        ) {
          print(attribute(message, "data"));
        }
      }
    } catch (error) {
      await scope.failed(error);
    } finally {
      await scope.exit();
    }
  } finally {
    await session.close();
  }
}

if (argv.length > 5) {
  await listen(argv[5]);
}
console.log("nobody listens");
