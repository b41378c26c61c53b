/** `aio2ts/runtime/streams`: asyncio's streams, over TCP and Unix sockets. */
export { openConnection, openUnixConnection, type ConnectionOptions } from './open-connection.js';
export { startServer, startUnixServer, type ServerOptions } from './start-server.js';
export { GaiError } from './addresses.js';
export { Server, type ListeningSocket } from './server.js';
export { StreamReader } from './stream-reader.js';
export { StreamWriter } from './stream-writer.js';
