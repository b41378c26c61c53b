/** The stacks of a port with Python's lines in them: browsers apply source maps in their debuggers only. */
import type { ProgramPlaces } from '../protocol.js';

export interface StackPlaces {
  /** The Python file, as it is to be shown. */
  readonly path: string;
  /** As the engine names the program's text. */
  readonly script: string;
  /** Lines of that text before the program's own. */
  readonly offset: number;
  readonly places: ProgramPlaces;
}

/** Chromium's `    at main (app.js:3:9)`, and `main@app.js:3:9` elsewhere. */
const FRAME = /^(?:\s+at (?:async )?(?:(.*?) \()?|(.*?)@)(.*?):(\d+):(\d+)\)?$/;

/** Frames of the runtime are left out, since a Python program has none there. */
export function pythonStack(stack: string, { path, script, offset, places }: StackPlaces): string {
  const lines = stack.split('\n').flatMap((text) => {
    const [, own, other, url, line, column] = FRAME.exec(text) ?? [];
    if (url === undefined) return /^\s+at /.test(text) ? [] : [text];
    const python = url.endsWith(script) ? pythonLine(places[Number(line) - 1 - offset], Number(column) - 1) : null;
    return python === null ? [] : [`    at ${own ?? other ?? ''} (${path}:${python}:1)`];
  });
  return lines.join('\n');
}

/** The segment that the column is in; before the first one it is the first. */
function pythonLine(segments: ProgramPlaces[number] | undefined, column: number): number | null {
  if (segments === undefined || segments.length === 0) return null;
  return (segments.findLast(([start]) => start <= column) ?? segments[0]!)[1];
}
