/** Where the output of another module of the project is, as an import specifier. */
import type { ModuleInfo } from '../../analyze/program.js';
import { isPackageFile } from '../../analyze/index.js';
import type { LowerContext } from '../context.js';

export function specifierOf(module: ModuleInfo, cx: LowerContext): string {
  return cx.options.specifierOf?.(module) ?? relativeSpecifier(cx.module, module);
}

/** `./store.js`, next to the module's own output. */
function relativeSpecifier(from: ModuleInfo, to: ModuleInfo): string {
  const source = from.name.split('.').slice(0, -1);
  const target = outputName(to).split('.');
  let common = 0;
  while (common < source.length && common < target.length - 1 && source[common] === target[common]) common += 1;
  const up = source.length - common;
  return `${up === 0 ? './' : '../'.repeat(up)}${target.slice(common).join('/')}.js`;
}

const outputName = (module: ModuleInfo): string => (isPackageFile(module.node.path) ? `${module.name}.index` : module.name);
