/**
 * Python of a given length that looks like what people write, the same on every run. Every section has names of its own.
 *
 * 17% of the lines are blank, 14% are comments or docstrings, and a line has 33 characters: over the 38,000 lines of CPython's
 * asyncio, aiohttp, asgiref and aiofiles those are 16%, 14% and 33.
 */
import { classSection } from './sample-classes.js';
import { functionSection } from './sample-functions.js';
import { pipelineSection } from './sample-pipelines.js';

export type SampleStyle = 'mixed' | 'functions' | 'classes';

/** A piece of the program: its lines, and the coroutine function that main awaits. */
export interface Section {
  readonly text: string;
  readonly entry: string;
}

const subjects = ['order', 'invoice', 'page', 'sensor', 'ticket', 'track', 'parcel', 'account', 'message', 'build', 'route', 'photo'];
const qualities = ['open', 'late', 'local', 'remote', 'nightly', 'shared', 'urgent', 'cached', 'daily', 'signed', 'partial'];

/** `late_invoice`, and from the second round on `late_invoice_2`. */
function subjectOf(index: number): string {
  const combinations = subjects.length * qualities.length;
  const round = Math.floor(index / combinations);
  const words = `${qualities[index % qualities.length]!}_${subjects[index % subjects.length]!}`;
  return round === 0 ? words : `${words}_${round + 1}`;
}

const makers: Readonly<Record<SampleStyle, readonly ((subject: string, index: number) => Section)[]>> = {
  mixed: [functionSection, classSection, pipelineSection],
  functions: [functionSection],
  classes: [classSection],
};

export function sampleProgram(lines: number, style: SampleStyle = 'mixed'): string {
  const parts = ['"""Made by the benchmark."""', 'import asyncio', 'from dataclasses import dataclass, field', '', ''];
  const entries: string[] = [];
  let length = parts.length;
  for (let index = 0; length + 2 * entries.length < lines - 40 || entries.length === 0; index += 1) {
    const { text, entry } = makers[style][index % makers[style].length]!(subjectOf(index), index);
    parts.push(text);
    entries.push(entry);
    length += lineCount(text) + 1;
  }
  return `${parts.join('\n')}\n${mainOf(entries)}`;
}

/** A main that awaits all of them, some side by side. */
function mainOf(entries: readonly string[]): string {
  const body = entries.map((entry, index) => {
    const next = entries[index + 1];
    if (next === undefined || index % 5 !== 0) return `    print(await ${entry}(${index + 2}))`;
    return `    for total in await asyncio.gather(${entry}(${index}), ${next}(3)):\n        print(total)`;
  });
  return `\nasync def main() -> None:\n${body.join('\n')}\n\n\nif __name__ == "__main__":\n    asyncio.run(main())\n`;
}

export function lineCount(text: string): number {
  return text.split('\n').length - 1;
}
