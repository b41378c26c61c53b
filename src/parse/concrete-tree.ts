/**
 * The concrete syntax tree, flattened in preorder into arrays of numbers.
 *
 * Every step of a tree-sitter cursor crosses into WebAssembly; walking once and working on arrays afterwards is what
 * keeps parsing fast, and lets the builder look at any child as often as it likes. Comments, line continuations and
 * the pieces of strings are left out: the builder reads those from the text.
 */
import type { Tree } from 'web-tree-sitter';

import { Role, type SymbolTable } from './symbols.js';

export interface ConcreteTree {
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index after a node's last descendant: its next sibling, where there is one. The first child of n is n + 1. */
  readonly after: Int32Array;
}

interface Growing {
  kinds: Uint8Array;
  starts: Int32Array;
  ends: Int32Array;
  after: Int32Array;
}

export function flatten(tree: Tree, text: string, symbols: SymbolTable): ConcreteTree {
  const { kinds, roles, lengths } = symbols;
  const cursor = tree.walk();
  const open: number[] = [];
  let capacity = (text.length >> 1) + 64;
  const flat = allocate(capacity);
  let count = 0;
  for (;;) {
    const symbol = cursor.nodeTypeId;
    const role = roles[symbol]!;
    if (role !== Role.skip) {
      if (count === capacity) grow(flat, (capacity *= 2));
      const node = count++;
      flat.kinds[node] = kinds[symbol]!;
      if (role === Role.token) {
        const start = cursor.startIndex;
        flat.starts[node] = start;
        flat.ends[node] = start + lengths[symbol]!;
        flat.after[node] = count;
      } else if (role === Role.leaf) {
        flat.starts[node] = cursor.startIndex;
        flat.ends[node] = cursor.endIndex;
        flat.after[node] = count;
      } else {
        if (role !== Role.node) {
          flat.starts[node] = cursor.startIndex;
          flat.ends[node] = cursor.endIndex;
        }
        const enters = role !== Role.string || isFormatted(text, flat.starts[node]!);
        if (enters && cursor.gotoFirstChild()) {
          open.push(node);
          continue;
        }
        if (role === Role.node) flat.starts[node] = flat.ends[node] = cursor.startIndex;
        flat.after[node] = count;
      }
    }
    while (!cursor.gotoNextSibling()) {
      const node = open.pop();
      if (node === undefined) {
        cursor.delete();
        return flat;
      }
      close(flat, node, count);
      if (open.length === 0) {
        cursor.delete();
        return flat;
      }
      cursor.gotoParent();
    }
  }
}

/** A node begins where its first token begins and ends where its last one ends, hidden layout tokens left out. */
function close(flat: Growing, node: number, count: number): void {
  flat.after[node] = count;
  if (flat.ends[node] !== 0 || count === node + 1) return;
  flat.starts[node] = flat.starts[node + 1]!;
  let last = node + 1;
  for (let child = last; child < count; child = flat.after[child]!) last = child;
  flat.ends[node] = flat.ends[last]!;
}

function isFormatted(text: string, start: number): boolean {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at) | 0x20;
    if (code === 0x66) return true;
    if (code < 0x61 || code > 0x7a) return false;
  }
}

function allocate(capacity: number): Growing {
  return {
    kinds: new Uint8Array(capacity),
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    after: new Int32Array(capacity),
  };
}

function grow(flat: Growing, capacity: number): void {
  const larger = allocate(capacity);
  larger.kinds.set(flat.kinds);
  larger.starts.set(flat.starts);
  larger.ends.set(flat.ends);
  larger.after.set(flat.after);
  Object.assign(flat, larger);
}
