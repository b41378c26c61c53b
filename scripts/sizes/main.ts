/** `npm run sizes`: the tables of sizes in README, as they are now. */
import { packageSizes } from './package-sizes.js';
import { runtimeSizes } from './runtime-sizes.js';
import { writeSizes } from './readme-sizes.js';

writeSizes(await runtimeSizes(), packageSizes());
