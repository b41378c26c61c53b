/** An `async def` of the port: who calls it on the spot gets a promise, everybody else makes a coroutine of it. */
export function isAsyncFunction(f: object): boolean {
  return Object.prototype.toString.call(f) === '[object AsyncFunction]';
}
