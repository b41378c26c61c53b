/**
 * `npm run golden:update [-- part-of-a-name ...]` writes expected.ts and diagnostics.txt as the compiler prints them
 * now, for a person to review. What programs print is only ever recorded from CPython: `npm run record`.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { exampleCases, goldenCases, optionalText, type RecordedCase } from './cases.js';
import { loadCompiler } from './compiler.js';
import { convertCase } from './conversion.js';

// A bug of ours is nothing to expect.
const ourFault = ' AIO9';

async function main(parts: readonly string[]): Promise<void> {
  const compiler = await loadCompiler();
  const isChosen = ({ name }: RecordedCase) => parts.length === 0 || parts.some((part) => name.includes(part));
  const changed: string[] = [];
  for (const testCase of [...goldenCases(), ...exampleCases()].filter(isChosen)) {
    const { code, diagnostics } = await convertCase(compiler, testCase);
    if (diagnostics.includes(ourFault)) {
      console.error(`${testCase.name}, left as it is: ${diagnostics}`);
      process.exitCode = 1;
      continue;
    }
    const sameText = write(testCase.expected, code);
    const sameDiagnostics = write(testCase.diagnostics, diagnostics === '' ? null : diagnostics);
    if (!sameText || !sameDiagnostics) changed.push(testCase.name);
  }
  console.log(changed.length === 0 ? 'Nothing changed.' : `Changed, to be reviewed:\n${changed.join('\n')}`);
}

/** Whether the file was that already. */
function write(path: string, text: string | null): boolean {
  if (optionalText(path) === text) return true;
  if (text === null) rmSync(path);
  else writeFileSync(path, text);
  return false;
}

await main(process.argv.slice(2));
