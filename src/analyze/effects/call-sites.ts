/** Does a text of the program ask where calls stand (`%(lineno)d`), or which task they are made in? */
import type { ProgramIndex } from './body-index.js';

const places = /(?:%\(|\$?\{|\$)(?:lineno|funcName|filename|module|pathname)\b/;
const tasks = /(?:%\(|\$?\{|\$)taskName\b/;

export const asksForCallSites = (index: ProgramIndex): boolean => holdsText(index, places);

export const asksForTaskNames = (index: ProgramIndex): boolean => holdsText(index, tasks);

function holdsText({ texts }: ProgramIndex, pattern: RegExp): boolean {
  return texts.some((text) => text.kind === 'StringLiteral' && pattern.test(text.value));
}
