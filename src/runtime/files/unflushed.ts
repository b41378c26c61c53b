/** Files that were never closed: Python writes what they keep back when it frees them, here it is done at the end. */
import { writeSync } from 'node:fs';
import { hostProcess } from '../asyncio/host-process.js';

export interface Unflushed {
  readonly descriptor: number;
  takeBehind(): Uint8Array;
  writePosition(written: number): number | null;
}

const key = Symbol.for('aio2ts.unflushed');
const host = globalThis as { [key]?: Set<Unflushed> };

export const flushAtExit: Set<Unflushed> = (host[key] ??= watched());

function watched(): Set<Unflushed> {
  const files = new Set<Unflushed>();
  hostProcess()?.on('exit', () => {
    for (const file of [...files]) {
      const bytes = file.takeBehind();
      writeSync(file.descriptor, bytes, 0, bytes.length, file.writePosition(0));
    }
  });
  return files;
}
