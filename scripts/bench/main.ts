/** `npm run bench [-- conversion cold-start]`: how fast, in one run. Needs a build for the cold start. */
import { benchColdStart } from './cold-start.js';
import { benchConversion } from './conversion.js';

const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  conversion: benchConversion,
  'cold-start': benchColdStart,
};

const chosen = process.argv.slice(2);
for (const [name, run] of Object.entries(benchmarks)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  await run();
  console.log();
}
