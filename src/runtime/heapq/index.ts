/** `aio2ts/runtime/heapq`: Python's `heapq`, which keeps a list in the order of a heap. */
import { lessThan } from '../python/operators/compare.js';
import { IndexError } from '../python/exceptions.js';
import { sorted } from '../python/sequences/list-methods.js';

/** Puts an item in. */
export function heappush<T>(heap: T[], item: T): null {
  heap.push(item);
  siftDown(heap, 0, heap.length - 1);
  return null;
}

/** Takes the smallest item. @throws IndexError `index out of range` */
export function heappop<T>(heap: T[]): T {
  const last = heap.pop();
  if (last === undefined) throw new IndexError('index out of range');
  const first = heap[0];
  if (first === undefined) return last;
  heap[0] = last;
  siftUp(heap, 0);
  return first;
}

/** Takes the smallest item, then puts one in. @throws IndexError */
export function heapreplace<T>(heap: T[], item: T): T {
  const first = heap[0];
  if (first === undefined) throw new IndexError('index out of range');
  heap[0] = item;
  siftUp(heap, 0);
  return first;
}

/** Puts an item in, then takes the smallest. */
export function heappushpop<T>(heap: T[], item: T): T {
  const first = heap[0];
  return first !== undefined && lessThan(first, item) ? heapreplace(heap, item) : item;
}

/** Brings a list into the order of a heap. */
export function heapify(heap: unknown[]): null {
  for (let at = Math.floor(heap.length / 2) - 1; at >= 0; at -= 1) siftUp(heap, at);
  return null;
}

/** The smallest items, in order. */
export function nsmallest<T>(count: number, items: Iterable<T>, key: ((item: T) => unknown) | null = null): T[] {
  return sorted(items, key === null ? {} : { key }).slice(0, Math.max(count, 0));
}

/** The largest items, the largest first. */
export function nlargest<T>(count: number, items: Iterable<T>, key: ((item: T) => unknown) | null = null): T[] {
  return sorted(items, key === null ? { reverse: true } : { key, reverse: true }).slice(0, Math.max(count, 0));
}

// As in CPython, so that the list has the same order after each step.

function siftDown<T>(heap: T[], start: number, from: number): void {
  const item = heap[from] as T;
  let at = from;
  while (at > start) {
    const above = (at - 1) >> 1;
    const parent = heap[above] as T;
    if (!lessThan(item, parent)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = item;
}

function siftUp<T>(heap: T[], from: number): void {
  const end = heap.length;
  const item = heap[from] as T;
  let at = from;
  for (let child = 2 * at + 1; child < end; child = 2 * at + 1) {
    const right = child + 1;
    if (right < end && !lessThan(heap[child], heap[right])) child = right;
    heap[at] = heap[child] as T;
    at = child;
  }
  heap[at] = item;
  siftDown(heap, from, at);
}
