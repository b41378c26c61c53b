/** Lets Node run the TypeScript of this repository unbuilt: `node --import ./scripts/typescript.js file.ts`. */
import { register } from 'node:module';

register('./typescript-hooks.js', import.meta.url);
