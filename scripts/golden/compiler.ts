/** The compiler as the command composes it, unbuilt. */
import type { Compiler } from '../../src/compiler/index.js';

export async function loadCompiler(): Promise<Compiler> {
  const specifier = '../../src/compiler/index.js';
  const module = (await import(/* @vite-ignore */ new URL(specifier, import.meta.url).href)) as unknown as {
    createCompiler?: () => Promise<Compiler> | Compiler;
  };
  if (module.createCompiler === undefined) throw new Error('src/compiler does not export createCompiler yet');
  return module.createCompiler();
}
