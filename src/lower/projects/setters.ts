/** Variables that another module assigns: an import is read-only, so the module that has the variable exports a function for it. */
import type { ModuleInfo, Symbol } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { camelCase } from '../names.js';
import { moduleNamespace } from './module-namespace.js';

interface Global {
  readonly module: ModuleInfo;
  readonly symbol: Symbol;
}

/** `config.setDebug(true)` */
export function setElsewhere({ module, symbol }: Global, value: ir.Expression, cx: LowerContext, at?: number): ir.Expression {
  const short = module.name.slice(module.name.lastIndexOf('.') + 1);
  return b.call(b.member(moduleNamespace(module, short, cx, at), setterName(symbol, cx), at), [value]);
}

/** The functions that this module exports for its own. */
export function setters(cx: LowerContext): readonly ir.Statement[] {
  return [...cx.module.scope.symbols.values()].filter(({ isSetOutside }) => isSetOutside).map((symbol) => setter(symbol, cx));
}

function setter(symbol: Symbol, cx: LowerContext): ir.Statement {
  const value = b.parameter(b.id('value'), cx.printType(cx.facts.typeOfSymbol(symbol)));
  const assignment = b.expression(b.assign(b.id(cx.variable(symbol.name)), b.id('value'), '='));
  return {
    kind: 'FunctionDeclaration', name: setterName(symbol, cx), isAsync: false, isGenerator: false, parameters: [value],
    returnType: b.keyword('void'), body: b.block([assignment]), exported: true, surroundings: { blankBefore: true },
  };
}

function setterName(symbol: Symbol, cx: LowerContext): string {
  const name = cx.variable(symbol.name);
  const word = name === name.toUpperCase() ? camelCase(name.toLowerCase()) : name;
  const setter = `set${word[0]!.toUpperCase()}${word.slice(1)}`;
  const isTaken = [...symbol.scope.symbols.keys()].some((python) => cx.options.names.variable(python) === setter);
  return isTaken ? `re${setter}` : setter;
}
