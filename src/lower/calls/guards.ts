/** Which case of a map entry a call takes. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import type { Case, Guard, StubParameter, StubType } from '../../maps/model.js';
import { rootOf } from '../../analyze/site.js';
import type { LowerContext } from '../context.js';
import { membersOf, recordOf, typeArguments } from '../types/kinds.js';

export interface CallUse {
  /** `await` stands right before it. */
  readonly isAwaited?: boolean | undefined;
  /** It is run through once, on the spot. */
  readonly isIterated?: boolean | undefined;
  /** ... and its items are taken apart. */
  readonly isUnpacked?: boolean | undefined;
  /** Its value is not used (known from the statement around it). */
  readonly isUnused?: boolean | undefined;
}

/** What a guard is asked about. */
export interface Site {
  readonly node: ast.Expression;
  readonly use: CallUse;
  readonly parameters: readonly StubParameter[];
  /** What is given for a parameter; empty where nothing is. */
  readonly argumentsOf: (parameter: string) => readonly ast.Expression[];
  readonly selfType: Type | null;
  readonly entryId: string;
}

/** Codes of what `exact` does not accept. */
const DIFFERENCES = 'AIO21';

export function chooseCase(cases: readonly Case[], site: Site, cx: LowerContext): Case | null {
  for (const one of cases) {
    if (one.reports?.startsWith(DIFFERENCES) === true && cx.options.fidelity === 'exact') continue;
    if (one.when === null || holds(one.when, site, cx)) return one;
  }
  return null;
}

function holds(guard: Guard, site: Site, cx: LowerContext): boolean {
  for (const name of guard.given ?? []) if (!isGiven(name, site)) return false;
  for (const name of guard.absent ?? []) if (isGiven(name, site)) return false;
  for (const name in guard.args) if (literalOf(name, site) !== normalize(guard.args[name]!)) return false;
  for (const name of guard.literals ?? []) if (!isPlainLiteral(name, site)) return false;
  for (const fact of guard.facts ?? []) if (!holdsFact(fact, site, cx)) return false;
  for (const name in guard.types) if (!fitsType(name, guard.types[name]!, site, cx)) return false;
  return true;
}

const isGiven = (name: string, site: Site): boolean => site.argumentsOf(name).length > 0;

function literalOf(name: string, site: Site): string | null {
  const nodes = site.argumentsOf(name);
  if (nodes.length > 1) return null;
  const node = nodes[0];
  if (node !== undefined) return literalText(node);
  const fallback = site.parameters.find((parameter) => parameter.name === name)?.default;
  return fallback === undefined || fallback === null ? null : normalize(fallback);
}

/** A literal as Python source, strings in double quotes; null if it isn't one. */
export function literalText(node: ast.Expression): string | null {
  switch (node.kind) {
    case 'NoneLiteral': return 'None';
    case 'BooleanLiteral': return node.value ? 'True' : 'False';
    case 'NumberLiteral': return node.raw;
    case 'StringLiteral': return JSON.stringify(node.value);
    case 'UnaryOp': {
      const operand = node.operator === '-' ? literalText(node.operand) : null;
      return operand === null ? null : `-${operand}`;
    }
    case 'Tuple':
    case 'List': return node.elements.length === 0 ? (node.kind === 'Tuple' ? '()' : '[]') : null;
    default: return null;
  }
}

/** A string without `$`, which `String.replace` would take for a pattern. */
function isPlainLiteral(name: string, site: Site): boolean {
  const nodes = site.argumentsOf(name);
  return nodes.length === 1 && nodes[0]!.kind === 'StringLiteral' && !nodes[0]!.value.includes('$');
}

function normalize(source: string): string {
  return /^'[^'"\\]*'$/.test(source) ? `"${source.slice(1, -1)}"` : source;
}

/** Results are looked at, and a child has none: `Promise.all` would give `undefined` for None. */
function usesNothing(site: Site, node: ast.Call, cx: LowerContext): boolean {
  if (site.use.isUnused === true || cx.facts.isUnused(node)) return false;
  return node.args.some((arg) => {
    const type = cx.facts.typeOf(arg.kind === 'Starred' ? arg.value : arg);
    const child = arg.kind === 'Starred' ? (cx.facts.elementOf(type, false)?.item ?? type) : type;
    return membersOf(child).some((part) => part.kind === 'coroutine' && part.result.kind === 'none');
  });
}

function holdsFact(fact: NonNullable<Guard['facts']>[number], site: Site, cx: LowerContext): boolean {
  switch (fact) {
    case 'nested-loops': return cx.facts.program.nestsLoops && cx.frame.function !== null;
    case 'task-free': return cx.facts.program.isTaskFree;
    case 'promise-all': return site.use.isAwaited === true && site.node.kind === 'Call' && cx.facts.isPromiseAll(site.node) && !usesNothing(site, site.node, cx);
    case 'awaited': return site.use.isAwaited === true;
    case 'unused': return site.use.isUnused === true || cx.facts.isUnused(site.node);
    case 'iterated': return site.use.isIterated === true;
    case 'unpacked': return site.use.isUnpacked === true;
    case 'no-star': return site.node.kind !== 'Call' || (!site.node.args.some(({ kind }) => kind === 'Starred') && !site.node.keywords.some(({ arg }) => arg === null));
    case 'call-sites': return cx.facts.program.asksForCallSites;
    case 'handled': return cx.frame.caught !== null;
    case 'dissolved': return site.selfType?.kind === 'object' && cx.facts.dissolving.classes.has(site.selfType.entry.id);
    case 'catchable': return cx.options.fidelity === 'exact' || EXCEPTIONS.some((name) => cx.facts.isCatchable(site.node, name));
  }
}

/** Asked by name: a handler of any of them (or a broader one) counts. */
const EXCEPTIONS = ['IndexError', 'KeyError', 'ValueError', 'TypeError', 'ZeroDivisionError', 'Exception'];

function fitsType(name: string, stub: StubType, site: Site, cx: LowerContext): boolean {
  if (name === 'self') return site.selfType !== null && fits(site.selfType, stub, cx);
  const nodes = site.argumentsOf(name);
  if (nodes.length === 0) {
    const fallback = site.parameters.find((parameter) => parameter.name === name);
    return fallback === undefined || fallback.kind === 'rest' || fallback.default === null || fitsDefault(fallback.default, stub);
  }
  return nodes.every((node) => {
    if (node.kind !== 'Starred') return fits(cx.facts.typeOf(node), stub, cx);
    const element = cx.facts.elementOf(cx.facts.typeOf(node.value), false);
    return element !== null && fits(element.item, stub, cx);
  });
}

function fitsDefault(source: string, stub: StubType): boolean {
  if (stub.kind === 'union') return stub.members.some((member) => fitsDefault(source, member));
  if (stub.kind !== 'atom') return false;
  if (source === 'None') return stub.name === 'None';
  if (/^-?\d+$/.test(source)) return stub.name === 'int';
  if (/^['"]/.test(source)) return stub.name === 'str';
  return stub.name === 'object' || (stub.name === 'bool' && (source === 'True' || source === 'False'));
}

/** Does every value of the type belong to the stub's? Unknown fits nothing but `object`. */
export function fits(type: Type, stub: StubType, cx: LowerContext): boolean {
  if (stub.kind === 'atom' && (stub.name === 'object' || stub.name === 'Any')) return true;
  if (type.kind === 'union') return type.members.every((member) => fits(member, stub, cx));
  if (stub.kind === 'union') return stub.members.some((member) => fits(type, member, cx));
  if (type.kind === 'never') return true;
  switch (stub.kind) {
    case 'atom': return fitsAtom(type, stub.name);
    case 'class': return fitsClass(type, stub.id, stub.args, cx);
    case 'tuple': return type.kind === 'tuple' && type.rest === null && type.items.length === stub.items.length && type.items.every((item, index) => fits(item, stub.items[index]!, cx));
    case 'tupleOf': return type.kind === 'tuple' && type.items.every((item) => fits(item, stub.item, cx)) && (type.rest === null || fits(type.rest, stub.item, cx));
    case 'variable': return true;
    case 'callable': return type.kind === 'function' || type.kind === 'callable' || type.kind === 'class';
    case 'awaitable': return type.kind === 'coroutine' || (type.kind === 'object' && type.entry.awaitable !== null);
    case 'iterable': {
      const element = cx.facts.elementOf(type, stub.isAsync);
      return element !== null && fits(element.item, stub.item, cx);
    }
    case 'classOf': return type.kind === 'class';
    case 'self': return true;
  }
}

function fitsAtom(type: Type, name: string): boolean {
  switch (name) {
    case 'int': return type.kind === 'int';
    case 'float': return type.kind === 'float';
    case 'bool': return type.kind === 'bool';
    case 'str': return type.kind === 'str';
    case 'bytes': return type.kind === 'bytes';
    case 'None': return type.kind === 'none';
    default: return false;
  }
}

function fitsClass(type: Type, id: string, args: readonly StubType[], cx: LowerContext): boolean {
  if (id === 'aio2ts.record') return recordOf(type) !== null;
  const builtin = id.startsWith('builtins.') ? id.slice('builtins.'.length) : null;
  if (builtin !== null && type.kind === builtin) return true;
  if (type.kind === 'tuple') return builtin === 'tuple';
  if (type.kind === 'record') return builtin === 'dict' && args.every((stub, index) => index === 0 ? fits({ kind: 'str' }, stub, cx) : [...(rootOf(type.site).fields?.values() ?? [])].every((field) => fits(field, stub, cx)));
  if (type.kind === 'instance') return type.class.mro.some((base) => base.kind === 'class' && (base.id === id || base.bases.includes(id)));
  if (type.kind !== 'object') return false;
  if (type.entry.id !== id && !type.entry.bases.includes(id)) return false;
  if (id === 'builtins.dict' && type.sites.length === 0) return false;
  return args.every((stub, index) => typeArguments(type, index).every((arg) => fits(arg, stub, cx)));
}
