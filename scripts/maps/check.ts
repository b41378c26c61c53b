/** Checks the grammar maps and says what is wrong: `node --import ./scripts/typescript.js scripts/maps/check.ts`. */
import { LineTable } from '../../src/syntax/positions.js';
import { compileGrammarMaps } from '../build/grammar-maps.js';

const { diagnostics, files, maps } = await compileGrammarMaps();
const texts = new Map(files.map(({ path, text }) => [path, new LineTable(text)]));
for (const { code, message, path, span } of diagnostics) {
  const { line, column } = texts.get(path)!.positionAt(span.start);
  console.log(`${path}:${line}:${column + 1}: ${code}: ${message}`);
}
console.log(`${files.length} files, ${Object.keys(maps.entries).length} names, ${diagnostics.length} problems`);
if (diagnostics.length > 0) process.exitCode = 1;
