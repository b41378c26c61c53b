/** An API of a map that is named but not called: passed on, compared, used as a base. */
import type * as ast from '../../syntax/ast.js';
import { diagnostics, type Diagnostic } from '../../diagnostics/index.js';
import type { ClassEntry, Entry, FunctionEntry, Guard, Signature, StubParameter, StubType } from '../../maps/model.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { throwsInPlace, throwsUnreported } from '../not-ported.js';
import { loweredHoles } from '../calls/holes.js';
import { applyCase } from '../calls/map-call.js';

export function entryValue(entry: Entry, node: ast.Expression, cx: LowerContext): ir.Expression {
  switch (entry.kind) {
    case 'constant': return applyCase(entry.emit, loweredHoles({}), node, cx);
    case 'class':
      if (entry.runtime !== null) return applyCase(entry.runtime, loweredHoles({}), node, cx);
      return unported(entry, node, cx);
    case 'function': return functionValue(entry, node, cx);
    case 'form': return entry.runtime === null ? unmapped(entry.id, node, cx) : applyCase(entry.runtime, loweredHoles({}), node, cx);
    case 'module': return unmapped(entry.id, node, cx);
  }
}

/** A name of a library that no entry is for, or none that can be a value. */
export function unmapped(id: string, node: ast.Expression, cx: LowerContext): ir.Expression {
  if (isForeign(id, cx)) return throwsUnreported(`\`${libraryOf(id)}\`, which no map covers,`, cx);
  return throwsInPlace(`${id} has no port`, diagnostics.apiNotMapped({ api: id, library: libraryOf(id) }, cx.module.node.path, node.span), cx);
}

/** A map knows it, and why it has no port. What needs Python itself is a feature, not an API. */
export function unported(entry: FunctionEntry | ClassEntry, node: ast.Expression, cx: LowerContext): ir.Expression {
  if (isForeign(entry.id, cx)) return throwsUnreported(`\`${libraryOf(entry.id)}\`, which no map covers,`, cx);
  const reason = entry.unported ?? 'It can be called, but not passed on';
  return throwsInPlace(`${entry.id}: ${reason}`, { ...whyUnported(entry, node, cx), hint: `${reason}.` }, cx);
}

function whyUnported(entry: FunctionEntry | ClassEntry, { span }: ast.Expression, cx: LowerContext): Diagnostic {
  const { path } = cx.module.node;
  const { id } = entry;
  if (libraryOf(id) !== 'builtins') {
    const message = `\`${id}\` has no port. The output throws NotPortedError there`;
    return { ...diagnostics.apiNotMapped({ api: id, library: libraryOf(id) }, path, span), message };
  }
  const name = `\`${id.slice('builtins.'.length)}\``;
  const isDynamic = entry.kind === 'function' && entry.blocks === null;
  return isDynamic ? diagnostics.dynamicFeature({ feature: name }, path, span) : diagnostics.notPortable({ what: name }, path, span);
}

/** Its import was reported. */
function isForeign(id: string, cx: LowerContext): boolean {
  const library = cx.facts.library.entries.get(libraryOf(id));
  return library?.kind === 'module' && library.isForeign === true;
}

const libraryOf = (id: string): string => id.split('.')[0]!;

/** The map's own form, or an arrow over the last case. `receiver`: of a bound method. */
export function functionValue(entry: FunctionEntry, node: ast.Expression, cx: LowerContext, receiver: ir.Expression | null = null, arity: number | null = null, isUnbound = false): ir.Expression {
  if (isUnbound) return unboundMethod(entry, node, cx, arity);
  if (receiver !== null && arity === null && isOpenBuiltin(entry)) return b.as(cx.python('attribute', receiver, b.string(nameOf(entry))), OPEN_FUNCTION);
  const self: Readonly<Record<string, ir.Expression>> = receiver === null ? {} : { self: receiver };
  if (entry.value !== null && (arity === null || !isVariadic(entry))) return applyCase(entry.value, loweredHoles(self), node, cx);
  const optional = arity === null && receiver === null ? entry.signature.parameters.filter(isOptional) : [];
  return optional.length === 0 ? arrowOver(entry, self, arity, node, cx) : withOptional(entry, optional, self, node, cx);
}

/** The last of the cases that fit what is taken. */
function arrowOver(entry: FunctionEntry, self: Readonly<Record<string, ir.Expression>>, arity: number | null, node: ast.Expression, cx: LowerContext): ir.Expression {
  const signature = signatureFor(entry, arity);
  const parameters = takenParameters(signature, arity);
  const names = parameters.map((parameter) => b.id(cx.temporary(cx.variable(parameter.name))));
  const body = bodyOver(entry, signature, parameters, names, self, node, cx);
  return body === null ? unported(entry, node, cx) : b.arrow(parameters.map((parameter, index) => parameterFor(parameter, names[index]!, arity === null, cx)), body);
}

/** `(text, sep?) => sep === undefined ? split(text) : split(text, sep)`: what callers give is not known. */
function withOptional(entry: FunctionEntry, optional: readonly StubParameter[], self: Readonly<Record<string, ir.Expression>>, node: ast.Expression, cx: LowerContext): ir.Expression {
  const { signature } = entry;
  const all = signature.parameters.filter((parameter) => isRequired(parameter) || isOptional(parameter));
  const names = all.map((parameter) => b.id(cx.temporary(cx.variable(parameter.name))));
  const bodyOf = (count: number): ir.Expression | null => bodyOver(entry, signature, all.slice(0, count), names, self, node, cx);
  const least = all.length - optional.length;
  let body = bodyOf(least);
  for (let count = least + 1; count <= all.length; count += 1) {
    const longer = bodyOf(count);
    if (longer === null || body === null) return unported(entry, node, cx);
    body = b.conditional(b.binary('===', names[count - 1]!, b.undefinedLiteral()), body, longer);
  }
  if (body === null) return unported(entry, node, cx);
  return b.arrow(all.map((parameter, index) => ({ ...parameterFor(parameter, names[index]!, true, cx), optional: isOptional(parameter) })), body);
}

function parameterFor(parameter: StubParameter, name: ir.Identifier, isTyped: boolean, cx: LowerContext): ir.Parameter {
  if (parameter.kind === 'rest') return b.parameter(b.rest(name), b.arrayType(b.keyword('unknown')));
  return b.parameter(name, isTyped ? stubType(parameter.type, cx) : undefined);
}

/** What the call of the API becomes with these parameters given. */
function bodyOver(
  entry: FunctionEntry, signature: Signature, parameters: readonly StubParameter[], names: readonly ir.Identifier[], self: Readonly<Record<string, ir.Expression>>, node: ast.Expression, cx: LowerContext,
): ir.Expression | null {
  const taken = new Set(parameters.map(({ name }) => name));
  const chosen = entry.cases.find(({ when }) => when === null || fitsNames(when, taken)) ?? entry.cases.at(-1);
  if (chosen === undefined) return null;
  const holes: Record<string, ir.Expression> = { ...self };
  const byName = new Map<string, { nodes: readonly ast.Expression[]; isRest: boolean; default: ir.Expression | null }>();
  for (const parameter of signature.parameters) {
    const isRest = parameter.kind === 'keywords' || parameter.kind === 'rest';
    const index = parameters.indexOf(parameter);
    if (index === -1) byName.set(parameter.name, { nodes: [], isRest, default: parameter.defaultTemplate });
    else if (isRest) {
      holes[parameter.name] = b.spread(names[index]!);
      byName.set(parameter.name, { nodes: [], isRest, default: null });
    } else for (const key of ['', 'thunk:', 'start:', 'fn:', 'thread:', 'iter:', 'shown:', 'truth:']) holes[key + parameter.name] = names[index]!;
  }
  return applyCase(chosen, { byName, lowered: new Map(Object.entries(holes)), receiverType: null }, node, cx);
}

/** JavaScript passes more than its callbacks ask for: what takes any number of arguments has to be told how many. */
export const isVariadic = ({ cases, overloads, signature }: FunctionEntry): boolean =>
  cases.length > 0 && (overloads.length > 0 || signature.parameters.some((parameter) => parameter.kind === 'rest' || (parameter.kind !== 'keywords' && !isRequired(parameter))));

/** Where nothing around says what the arrow takes. */
function stubType(type: StubType, cx: LowerContext): ir.TypeNode {
  switch (type.kind) {
    case 'atom': return b.keyword(ATOMS[type.name] ?? 'unknown');
    case 'class': {
      const entry = type.args.length === 0 ? cx.facts.library.entries.get(type.id) : undefined;
      return entry?.kind === 'class' ? cx.printType({ kind: 'object', entry, sites: [] }) : b.keyword('unknown');
    }
    // An instance of it will do, where a class would.
    case 'union': return unionOf(type.members.filter(({ kind }) => kind !== 'classOf').map((member) => stubType(member, cx)));
    case 'iterable': return type.isAsync ? b.keyword('unknown') : b.reference('Iterable', [b.keyword('unknown')]);
    default: return b.keyword('unknown');
  }
}

function unionOf(types: readonly ir.TypeNode[]): ir.TypeNode {
  const isOpen = types.some((type) => type.kind === 'KeywordType' && type.name === 'unknown');
  return isOpen ? b.keyword('unknown') : b.unionType(types);
}

const ATOMS: Readonly<Record<string, 'string' | 'number' | 'boolean' | 'null'>> = { str: 'string', int: 'number', float: 'number', bool: 'boolean', None: 'null' };

/** The signature that takes so many positional arguments. */
function signatureFor(entry: FunctionEntry, arity: number | null): Signature {
  if (arity === null) return entry.signature;
  const fits = (signature: Signature): boolean => signature.parameters.filter(isRequired).length <= arity && takenParameters(signature, arity).length >= Math.min(arity, 1);
  const all = [...entry.overloads, entry.signature];
  return all.find((signature) => fits(signature) && takenParameters(signature, arity).length === arity) ?? all.find(fits) ?? entry.signature;
}

/** One that callers may give by position, or not. */
const isOptional = ({ kind, default: value }: StubParameter): boolean => value !== null && (kind === 'positional' || kind === 'positionalOnly');

/** A method of a builtin type that takes more or less. The runtime knows it by its name too, and finds what to do by what it is given. */
const isOpenBuiltin = ({ id, value, signature, overloads }: FunctionEntry): boolean =>
  value === null && id.startsWith('builtins.') && id.split('.').length === 3 && (overloads.length > 0 || !signature.parameters.every(isRequired));
const OPEN_FUNCTION: ir.TypeNode = b.functionType([{ name: 'args', type: b.arrayType(b.keyword('unknown')), rest: true }], b.keyword('unknown'));
const nameOf = ({ id }: FunctionEntry): string => id.slice(id.lastIndexOf('.') + 1);

const isRequired = ({ kind, default: value }: StubParameter): boolean => value === null && (kind === 'positional' || kind === 'positionalOnly');

/** With an arity: as many positional ones. Without: those that have no default, and `*args`. */
function takenParameters(signature: Signature, arity: number | null): readonly StubParameter[] {
  if (arity === null) return signature.parameters.filter((parameter) => isRequired(parameter) || parameter.kind === 'rest');
  return signature.parameters.filter(({ kind }) => kind === 'positional' || kind === 'positionalOnly').slice(0, arity);
}

/** A guard that asks only which arguments are given. */
function fitsNames({ args, types, given, absent, facts, literals }: Guard, taken: ReadonlySet<string>): boolean {
  if (args !== undefined || types !== undefined || literals !== undefined || (facts?.length ?? 0) > 0) return false;
  return (given ?? []).every((name) => taken.has(name)) && (absent ?? []).every((name) => !taken.has(name));
}

/** `str.lower`: the receiver is the first argument. */
function unboundMethod(entry: FunctionEntry, node: ast.Expression, cx: LowerContext, arity: number | null): ir.Expression {
  const self = b.id(cx.temporary('value'));
  const owner = entry.id.startsWith('builtins.str.') ? b.keyword('string') : undefined;
  if (arity === null && isOpenBuiltin(entry)) {
    const args = b.id(cx.temporary('args'));
    const call = cx.python('methodNamed', self, b.string(nameOf(entry)), b.string(nameOf(entry)), args);
    return b.arrow([b.parameter(self, owner ?? b.keyword('unknown')), b.parameter(b.rest(args), b.arrayType(b.keyword('unknown')))], call);
  }
  const method = functionValue(entry, node, cx, self, arity === null ? null : arity - 1);
  if (method.kind !== 'ArrowFunction') return method;
  return { ...method, parameters: [b.parameter(self, owner), ...method.parameters] };
}
