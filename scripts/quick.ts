/**
 * `npm run quick -- file.py [ast|ir|ts ...]`: one scratch file through every phase, printing what each makes of it.
 * Without names of phases all are printed. `-` reads the standard input.
 */
import { readFileSync } from 'node:fs';
import { defaultOptions, normalizeSource } from '../src/compiler/index.js';
import { renderText, Sources, type Diagnostic } from '../src/diagnostics/index.js';
import { loadPhases } from './load-phases.js';
import { outline } from './quick/outline.js';

const PHASES = ['ast', 'ir', 'ts'] as const;

async function main(file: string, chosen: readonly string[]): Promise<void> {
  const isShown = (phase: (typeof PHASES)[number]): boolean => chosen.length === 0 || chosen.includes(phase);
  const source = normalizeSource(readFileSync(file === '-' ? 0 : file, 'utf8'));
  const phases = await loadPhases();
  const show = (phase: string, text: string): void => console.log(`──── ${phase} ${'─'.repeat(70 - phase.length)}\n${text}`);
  const showFindings = (found: readonly Diagnostic[]): void => {
    const sources = new Sources(new Map([[file, source]]));
    if (found.length > 0) show('diagnostics', renderText(found, sources, { colour: process.stdout.isTTY, verbose: true }));
  };

  const parsed = phases.parse({ path: file, source, name: '__main__', isPackage: false }, 0);
  if (parsed.module === null) return showFindings(parsed.diagnostics);
  if (isShown('ast')) show('ast', outline(parsed.module.body));
  const analyzed = phases.analyze([parsed.module], defaultOptions);
  const lowered = phases.lower(parsed.module, analyzed.facts, defaultOptions);
  if (isShown('ir')) show('ir', outline({ imports: lowered.module.imports, body: lowered.module.body }));
  const emitted = await phases.emit(lowered.module, parsed.module, defaultOptions);
  if (isShown('ts')) show('ts', emitted.code);
  showFindings([...parsed.diagnostics, ...analyzed.diagnostics, ...lowered.diagnostics]);
}

const [file, ...phases] = process.argv.slice(2);
if (file === undefined || phases.some((phase) => !PHASES.some((known) => known === phase))) {
  console.error(`usage: npm run quick -- <file.py|-> [${PHASES.join('|')} ...]`);
  process.exitCode = 2;
} else {
  await main(file, phases);
}
