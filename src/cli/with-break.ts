/** Where `aio2ts run --inspect-brk` stops. */
import type { TranspileResult } from '../compiler/index.js';

export type Output = Pick<TranspileResult, 'code' | 'map'>;

/** A `debugger` statement on a line of its own before the rest, which a debugger shows as the first line of the Python file. */
export function withBreak({ code, map }: Output): Output {
  if (code === null || map === null) return { code, map };
  const { mappings, ...rest } = JSON.parse(map) as { readonly mappings: string };
  const shebang = code.startsWith('#!') ? code.slice(0, code.indexOf('\n') + 1) : '';
  // A segment `AAAA` leads to the first character, and leaves what follows it as it is; nothing maps a shebang.
  const shifted = shebang === '' ? `AAAA;${mappings}` : mappings.replace(';', ';AAAA;');
  return { code: `${shebang}debugger;\n${code.slice(shebang.length)}`, map: JSON.stringify({ ...rest, mappings: shifted }) };
}
