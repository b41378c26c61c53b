import type { ImportDeclaration, ImportName, Module } from '../target/ir.js';
import { orderImports } from './import-order.js';
import type { Positions } from './positions.js';
import { printStatements } from './print-block.js';
import { printCommentLines, printDocumentation } from './print-comments.js';
import { Printer, type PrintOptions } from './printer.js';

export interface Printed {
  readonly text: string;
  readonly positions: Positions;
}

/** The text of a module, readable as it is, with the Python offset of each token that has one. */
export function print(module: Module, options: PrintOptions): Printed {
  const p = new Printer(options);
  if (module.shebang !== null) p.line(module.shebang.startsWith('#!') ? module.shebang : `#!${module.shebang}`);
  let isFirst = true;
  const section = (isEmpty: boolean, printSection: () => void): void => {
    if (isEmpty) return;
    if (!isFirst) p.newline();
    isFirst = false;
    printSection();
  };
  section(module.header.length === 0, () => printCommentLines(p, module.header));
  section(module.doc === null, () => printDocumentation(p, module.doc ?? ''));
  const imports = orderImports(module.imports).filter((declaration) => remains(p, declaration));
  section(imports.length === 0, () => imports.forEach((declaration) => printImport(p, declaration)));
  section(module.body.length === 0, () => printStatements(p, module.body, true));
  section(module.dangling.length === 0, () => printCommentLines(p, module.dangling));
  return { text: p.toString(), positions: p.positions() };
}

/** Plain JavaScript does not import types; a module that is imported for its effects stays. */
function remains(p: Printer, declaration: ImportDeclaration): boolean {
  return p.types || declaration.names === null || declaration.names.some((name) => !name.typeOnly);
}

function specifierText(p: Printer, { imported, local, typeOnly }: ImportName, allTypes: boolean): string {
  const source = p.isName(imported) ? imported : p.string(imported);
  return `${typeOnly && !allTypes ? 'type ' : ''}${source}${imported === local ? '' : ` as ${local}`}`;
}

function printImport(p: Printer, { specifier, names, namespace }: ImportDeclaration): void {
  const from = p.string(specifier);
  if (namespace !== null) return p.line(`import * as ${namespace} from ${from};`);
  const shown = (names ?? []).filter((name) => p.types || !name.typeOnly);
  if (shown.length === 0) return p.line(`import ${from};`);
  const allTypes = shown.every((name) => name.typeOnly);
  const isDefault = (name: ImportName): boolean => name.imported === 'default' && !name.typeOnly;
  const first = shown.find(isDefault);
  const braced = shown.filter((name) => name !== first).map((name) => specifierText(p, name, allTypes));
  const parts = first === undefined ? [] : [first.local];
  if (braced.length > 0) parts.push(`{ ${braced.join(', ')} }`);
  return p.line(`import ${allTypes ? 'type ' : ''}${parts.join(', ')} from ${from};`);
}
