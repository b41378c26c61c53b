/** Node's file functions on plain descriptors, as promises; and the thread-like hop that aiofiles takes for each. */
import * as fs from 'node:fs';
import { promisify } from 'node:util';
import { fromHost } from '../asyncio/from-host.js';
import { macrotask } from '../time/macrotask.js';

// Descriptors, not FileHandle objects: those warn when they are collected open, and Python does not.
export const openDescriptor = promisify(fs.open);
export const closeDescriptor = promisify(fs.close);
export const statDescriptor = promisify(fs.fstat);
export const truncateDescriptor = promisify(fs.ftruncate);
export const readDescriptor = promisify(fs.read);
export const writeDescriptor = promisify(fs.write);
export const closeDescriptorNow = fs.closeSync;

/**
 * One operation as aiofiles runs it, in a thread: it always suspends the task, and what is ready runs before it ends,
 * also where the bytes are in a buffer already.
 */
export function inThread<T>(operation: () => T | PromiseLike<T>): PromiseLike<T> {
  return fromHost(async () => {
    await new Promise<void>((resolve) => macrotask(resolve));
    return await operation();
  });
}
