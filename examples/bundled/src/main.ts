import { main, restock } from './worker.py';

restock('pear', 2);
const lines: readonly string[] = await main(['pear', 'fig', 'plum']);
const output = globalThis.document?.querySelector('#output');
if (output) output.textContent = lines.join('\n');
else console.log(lines.join('\n'));
