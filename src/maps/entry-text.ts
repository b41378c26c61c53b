/**
 * Entries as texts, so that loading a library reads over those that a program does not use. A tilde stands for the
 * quotation mark: a text without escapes is read at the speed of a copy.
 */
import type { Entry } from './model.js';

export function encodeEntry(entry: Entry): string {
  return JSON.stringify(entry).replaceAll('~', '\\u007e').replaceAll('"', '~');
}

export function decodeEntry(text: string): Entry {
  return JSON.parse(text.replaceAll('~', '"')) as Entry;
}

/** An alias is the id that it stands for. */
export function isAlias(text: string): boolean {
  return !text.startsWith('{');
}
