/** Shorthands for the tests of the printer. */
import { print } from '../../src/emit/print-module.js';
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';

export function moduleOf(body: readonly ir.Statement[], more: Partial<ir.Module> = {}): ir.Module {
  return { kind: 'Module', shebang: null, doc: null, header: [], imports: [], body, dangling: [], ...more };
}

export function printed(body: readonly ir.Statement[], types = true): string {
  return print(moduleOf(body), { types }).text;
}

/** The text of an expression statement, without its semicolon. */
export function shown(expression: ir.Expression, types = true): string {
  return printed([b.expression(expression)], types).replace(/;\n$/, '');
}

export function shownType(type: ir.TypeNode): string {
  return /^type T = (.*);\n$/s.exec(printed([{ kind: 'TypeAliasDeclaration', name: 'T', type }]))![1]!;
}

export const [x, y, z] = [b.id('x'), b.id('y'), b.id('z')];
