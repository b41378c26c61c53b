import { exactHash } from './exact-hash.js';

/** A slot's contents: an element with its hash, `null` where an element was removed. */
interface Entry<T> {
  readonly element: T;
  readonly hash: bigint | number;
}

type Slot<T> = Entry<T> | null | undefined;

const smallest = 8;
const linearProbes = 9;

/**
 * The order of CPython's sets: an open-addressing table (`Objects/setobject.c`). Only elements whose hash is the same in
 * every process have a place in it; {@link HashTable.add} says whether it has.
 */
export class HashTable<T> {
  private slots: Slot<T>[] = new Array<Slot<T>>(smallest).fill(undefined);
  /** Slots that hold an element or held one. */
  private fill = 0;
  private used = 0;
  private finger = 0;

  /** Adds an element that is not in the table yet; `false` when its place is not known. */
  add(element: T): boolean {
    const hash = placeable(element);
    if (hash === null) return false;
    this.place({ element, hash });
    this.fill += 1;
    this.used += 1;
    if (this.fill * 5 >= (this.slots.length - 1) * 3) this.resize(this.used > 50000 ? this.used * 2 : this.used * 4);
    return true;
  }

  remove(element: T): void {
    const at = this.slots.findIndex((slot) => slot !== null && slot !== undefined && Object.is(slot.element, element));
    if (at < 0) return;
    this.slots[at] = null;
    this.used -= 1;
  }

  /** `set.pop`: the next element after the one taken last. */
  takeNext(): T | undefined {
    const mask = this.slots.length - 1;
    for (let step = 0; step <= mask; step += 1) {
      const at = (this.finger + step) & mask;
      const slot = this.slots[at];
      if (slot === null || slot === undefined) continue;
      this.slots[at] = null;
      this.used -= 1;
      this.finger = at + 1;
      return slot.element;
    }
    return undefined;
  }

  *elements(): Generator<T, void, undefined> {
    for (const slot of this.slots) if (slot !== null && slot !== undefined) yield slot.element;
  }

  /** `set_merge`: the elements of another table are taken in its order, after making room for all of them. */
  merge(other: HashTable<T>, isNew: (element: T) => boolean): void {
    if ((this.fill + other.used) * 5 >= (this.slots.length - 1) * 3) this.resize((this.used + other.used) * 2);
    if (this.fill === 0 && this.slots.length === other.slots.length && other.fill === other.used) {
      this.slots = [...other.slots];
      this.fill = other.fill;
      this.used = other.used;
      return;
    }
    for (const element of other.elements()) if (isNew(element)) this.add(element);
  }

  private place(entry: Entry<T>): void {
    const mask = this.slots.length - 1;
    let perturb = typeof entry.hash === 'number' ? entry.hash : BigInt.asUintN(64, entry.hash);
    let at = maskOf(perturb, mask);
    for (;;) {
      const last = at + linearProbes <= mask ? at + linearProbes : at;
      for (let probe = at; probe <= last; probe += 1) {
        if (this.slots[probe] !== undefined) continue;
        this.slots[probe] = entry;
        return;
      }
      perturb = typeof perturb === 'number' ? Math.floor(perturb / 32) : perturb >> 5n;
      at = (at * 5 + 1 + maskOf(perturb, mask)) & mask;
    }
  }

  private resize(least: number): void {
    let size = smallest;
    while (size <= least) size *= 2;
    const entries = this.slots;
    this.slots = new Array<Slot<T>>(size).fill(undefined);
    this.fill = this.used;
    for (const entry of entries) if (entry !== null && entry !== undefined) this.place(entry);
  }
}

/** Small integers, the common case, need no `bigint`. */
function placeable(element: unknown): bigint | number | null {
  if (typeof element === 'number' && element >= 0 && Number.isSafeInteger(element)) return element;
  return exactHash(element);
}

function maskOf(hash: bigint | number, mask: number): number {
  return typeof hash === 'number' ? hash % (mask + 1) : Number(hash & BigInt(mask));
}

/** The elements in the order in which a CPython set built from them would show them; as they are where that varies. */
export function inHashOrder<T>(elements: Iterable<T>): readonly T[] {
  const list = [...elements];
  const table = new HashTable<T>();
  return list.every((element) => table.add(element)) ? [...table.elements()] : list;
}
