/** Does Node take the `.js` and `.ts` files of a folder for ECMAScript modules? */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diagnostics, type Diagnostic } from '../../diagnostics/index.js';
import { displayPath, NOWHERE } from '../input/load-inputs.js';

/** AIO5008 unless the nearest package.json says `"type": "module"`. */
export async function packageTypeDiagnostic(folder: string, cwd: string): Promise<Diagnostic | null> {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, 'package.json');
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text !== null) {
      if (isModulePackage(text)) return null;
      const shown = displayPath(file, cwd);
      return diagnostics.notAModulePackage({ reason: `${shown} does not say "type": "module"` }, shown, NOWHERE);
    }
    if (dirname(at) !== at) continue;
    const reason = 'There is no package.json here or above';
    return diagnostics.notAModulePackage({ reason }, displayPath(folder, cwd), NOWHERE);
  }
}

function isModulePackage(text: string): boolean {
  try {
    return (JSON.parse(text) as { readonly type?: unknown } | null)?.type === 'module';
  } catch {
    return false;
  }
}
