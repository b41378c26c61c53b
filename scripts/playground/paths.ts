/** Where the build of the playground takes things from, and puts them. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const source = join(root, 'src/playground');
export const output = join(root, 'dist/playground');
