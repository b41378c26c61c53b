/** One file to write, and the rule that nobody's work is overwritten. */
import { readFile } from 'node:fs/promises';
import { diagnostics, type Diagnostic } from '../../diagnostics/index.js';
import { NOWHERE } from '../input/load-inputs.js';
import { ioCode, ioReason } from '../io-reason.js';
import type { Authorship } from './marker.js';
import { writeAtomically } from './write-atomically.js';

export interface OutputFile {
  readonly target: string;
  /** The target as the user would write it. */
  readonly shown: string;
  readonly text: string;
  /** The Python file, for messages. */
  readonly source: string;
  readonly authorshipOf: (existing: string) => Authorship;
}

export interface WriteOptions {
  readonly force: boolean;
  readonly dryRun: boolean;
}

export type WriteOutcome =
  | { readonly kind: 'written' | 'unchanged' }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic };

export async function writeOutput(file: OutputFile, options: WriteOptions): Promise<WriteOutcome> {
  try {
    const existing = await readExisting(file.target);
    if (existing === file.text) return { kind: 'unchanged' };
    if (existing !== null && !options.force) {
      const objection = objectionTo(file, existing);
      if (objection !== null) return { kind: 'refused', diagnostic: objection };
    }
    if (!options.dryRun) await writeAtomically(file.target, file.text);
    return { kind: 'written' };
  } catch (error) {
    const values = { target: file.shown, reason: ioReason(error) };
    return { kind: 'refused', diagnostic: diagnostics.cannotWrite(values, file.source, NOWHERE) };
  }
}

async function readExisting(target: string): Promise<string | null> {
  try {
    return await readFile(target, 'utf8');
  } catch (error) {
    if (ioCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function objectionTo(file: OutputFile, existing: string): Diagnostic | null {
  switch (file.authorshipOf(existing)) {
    case 'ours':
      return null;
    case 'edited':
      return diagnostics.editedSince({ target: file.shown }, file.source, NOWHERE);
    case 'foreign':
      return diagnostics.wouldOverwrite({ target: file.shown }, file.source, NOWHERE);
  }
}
