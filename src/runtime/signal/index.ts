/** `aio2ts/runtime/signal`: Python's `signal`, with Linux's numbers. */
export { Signals } from './signals.js';
export { getsignal, type Handler, SIG_DFL, SIG_IGN, signal } from './handlers.js';
