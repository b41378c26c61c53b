/** `aio2ts/runtime/signal`: Python's `signal`. */
export const SIGTERM = 15;
