/** Types of the lattice as TypeScript's. */
import { rootOf, type Site } from '../../analyze/site.js';
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import type { ObjectType, Type } from '../../analyze/types.js';
import type { FunctionEntry } from '../../maps/model.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { hasOtherConstructors } from '../classes/open-class.js';
import { classNameOf } from '../classes/class-name.js';
import type { LowerContext } from '../context.js';
import type { Frame } from '../frame.js';
import { isSyncInJavaScript } from '../functions/frame-of.js';
import { decoratorAsType } from '../functions/decoration.js';
import { packedType } from '../functions/parameters.js';
import { overridesValue } from '../functions/void-override.js';
import { returnsSomething } from '../functions/completes.js';
import { variablesOf } from './variables.js';
import { isStructural, membersOf, recordOf, typeArguments } from './kinds.js';

/** Deeper types (a function that returns itself) are `unknown` inside. */
const DEEPEST = 6;

export function printType(type: Type, cx: LowerContext, depth = 0): ir.TypeNode {
  if (depth > DEEPEST) return b.keyword('unknown');
  const name = cx.typeNames.nameOf(type, cx);
  if (name !== null) return b.reference(name);
  switch (type.kind) {
    case 'never': return b.keyword('unknown');
    case 'unknown': return b.keyword('unknown');
    case 'none': return b.keyword('null');
    case 'bool': return b.keyword('boolean');
    case 'int':
    case 'float': return b.keyword('number');
    case 'str': return b.keyword('string');
    case 'bytes': return b.reference('Uint8Array');
    case 'ellipsis': return b.keyword('unknown');
    case 'tuple': return printTuple(type, cx, depth);
    case 'object': return printObject(type, cx, depth);
    case 'record': return printRecord(rootOf(type.site), cx);
    case 'instance': return !isVisible(type.class, cx) ? b.keyword('unknown') : b.reference(classReference(type.class, cx), type.args.map((arg) => printType(arg, cx, depth + 1)));
    case 'class': return printClass(type.class, cx);
    case 'function':
    case 'callable': return shared(type, printSignature(type, cx, depth), cx);
    case 'coroutine':
      if (cx.facts.program.storesPromises) return b.reference('Promise', [printResult(type.result, cx, depth + 1)]);
      return b.reference(cx.runtimeType('asyncio', 'Coroutine'), [printType(type.result, cx, depth + 1)]);
    case 'module': return b.keyword('unknown');
    case 'union': return printUnion(type.members, cx, depth);
    case 'variable': return isDeclared(type.name, cx) ? b.reference(type.name) : b.keyword('unknown');
  }
}

function printSignature(type: Type & { kind: 'function' | 'callable' }, cx: LowerContext, depth: number): ir.TypeNode {
  const name = cx.typeNames.nameOf(type, cx);
  if (name !== null) return b.reference(name);
  if (type.kind === 'callable') return printCallable(type.parameters, type.returns, cx, depth);
  return printFunction(type.function, cx, depth, type.self === null);
}

/** Types without variables, which have a meaning where they are declared alone, may get a name. */
function shared(type: Type, printed: ir.TypeNode, cx: LowerContext): ir.TypeNode {
  return variablesOf(type).size > 0 ? printed : cx.sharedTypes.function(type, printed);
}

function printTuple(type: Type & { kind: 'tuple' }, cx: LowerContext, depth: number): ir.TypeNode {
  if (type.rest === null) return b.tupleType(type.items.map((item) => printType(item, cx, depth + 1)));
  if (type.items.length === 0) return b.arrayType(printType(type.rest, cx, depth + 1), true);
  const elements: ir.TupleTypeElement[] = type.items.map((item) => ({ type: printType(item, cx, depth + 1) }));
  elements.push({ type: b.arrayType(printType(type.rest, cx, depth + 1)), rest: true });
  return { kind: 'TupleType', elements, isReadonly: true };
}

function printObject(type: ObjectType, cx: LowerContext, depth: number): ir.TypeNode {
  const site = recordOf(type);
  if (site !== null) return printRecord(site, cx);
  if (type.sites.length === 0) return printClassObject(type, cx, depth);
  const key = type.sites.map((one) => rootOf(one).id).sort((x, y) => x - y).join();
  return cx.recursiveTypes.print(key, `Nested${aliasName(type)}`, () => printClassObject(type, cx, depth), cx);
}

/** `List` of `builtins.list`. */
function aliasName({ entry }: ObjectType): string {
  const name = entry.id.slice(entry.id.lastIndexOf('.') + 1);
  return name[0]!.toUpperCase() + name.slice(1);
}

function printClassObject(type: ObjectType, cx: LowerContext, depth: number): ir.TypeNode {
  const { entry } = type;
  if (entry.id === 'collections.abc.Generator') return printGenerator(type, cx, depth);
  const platform = cx.facts.dissolving.classes.has(entry.id) ? entry.dissolves!.type : null;
  if (platform !== null) return visiblePlatformType(platform, cx);
  // A list inside another type that nothing is ever put into goes where any list is asked for.
  const nothing = depth > 0 && entry.id === 'builtins.list' ? b.keyword('never') : undefined;
  const args = entry.typeParameters.map((_, index) => printAll(typeArguments(type, index), cx, depth + 1, nothing));
  // What a generator returns is no value of the program.
  if (entry.id.endsWith('.Generator') && args[1]?.kind === 'KeywordType' && args[1].name === 'null') args[1] = b.keyword('void');
  // What `isinstance(x, dict)` says of an unknown is no more than that it is a Map.
  const isOpen = args[0]?.kind === 'KeywordType' && args[0].name === 'unknown';
  if (isStructural(type) && !isOpen) {
    if (entry.id === 'builtins.dict') return b.reference(cx.runtimeType('python', 'Dict'), args);
    if (entry.id === 'builtins.set') return b.reference(cx.runtimeType('python', 'PySet'), args);
  }
  const renames = importTypes(entry.typeImports, cx);
  const byName = new Map(entry.typeParameters.map((name, index) => [`$${name}`, args[index]!]));
  return substituteType(entry.type, byName, renames);
}

/** `globalThis.Response` where the program has a class of that name. */
function visiblePlatformType(type: ir.TypeNode, cx: LowerContext): ir.TypeNode {
  return type.kind === 'ReferenceType' && cx.imports.isTaken(type.name) ? { ...type, name: `globalThis.${type.name}` } : type;
}

/** What nobody gets a result of is an iterator: a generator function's, a wrapped one's. */
function printGenerator(type: ObjectType, cx: LowerContext, depth: number): ir.TypeNode {
  const [items, sends, results] = [0, 1, 2].map((index) => typeArguments(type, index));
  const item = printAll(items!, cx, depth + 1);
  if (results!.flatMap(membersOf).every(({ kind }) => kind === 'none' || kind === 'never')) return b.reference('IterableIterator', [item]);
  return b.reference('Generator', [item, printAll(results!, cx, depth + 1), printAll(sends!, cx, depth + 1)]);
}

function printAll(types: readonly Type[], cx: LowerContext, depth: number, nothing: ir.TypeNode = b.keyword('unknown')): ir.TypeNode {
  const members = types.flatMap(membersOf).filter((type) => type.kind !== 'never');
  return members.length === 0 ? nothing : printUnion(members, cx, depth);
}

export function importTypes(imports: readonly { readonly name: string; readonly specifier: string; readonly imported: string }[], cx: LowerContext): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (const { name, specifier, imported } of imports) {
    const local = cx.imports.use(specifier, imported, true);
    if (local !== name) renames.set(name, local);
  }
  return renames;
}

function printRecord(site: Site, cx: LowerContext): ir.TypeNode {
  // A type variable means nothing outside the function that declares it.
  if (variablesOf({ kind: 'record', site }).size > 0) return cx.recursiveTypes.print(`record ${site.id}`, 'NestedRecord', () => printFields(site, cx), cx);
  return cx.sharedTypes.record(site, () => printFields(site, cx));
}

function printFields(site: Site, cx: LowerContext): ir.TypeNode {
  const members: ir.ObjectTypeMember[] = [];
  for (const [key, type] of site.fields ?? []) members.push({ kind: 'PropertySignature', key, type: printType(type, cx, 1) });
  return { kind: 'ObjectType', members };
}

function printClass(type: (Type & { kind: 'class' })['class'], cx: LowerContext): ir.TypeNode {
  if (type.kind === 'classInfo') {
    const query: ir.TypeNode = { kind: 'TypeQuery', name: classReference(type, cx) };
    return hasOtherConstructors(type) ? b.reference(cx.runtimeType('python', 'ClassOf'), [query]) : query;
  }
  if (type.kind === 'class' && type.runtime !== null) {
    const { emit, imports } = type.runtime;
    if (emit.kind === 'Identifier') {
      const found = imports.find(({ name }) => name === emit.name);
      return { kind: 'TypeQuery', name: found === undefined ? emit.name : cx.imports.use(found.specifier, found.imported, true) };
    }
  }
  return b.reference(cx.runtimeType('python', 'PyType'));
}

/** A list of a generic function may be that of one without type parameters, where `T` is nothing. */
function isDeclared(name: string, cx: LowerContext): boolean {
  const { declaring } = cx;
  if (declaring === null && cx.frame.function === null) return true;
  if (declaring !== null && declares(declaring, name)) return true;
  for (let frame: Frame | null = cx.frame; frame !== null; frame = frame.parent) {
    if (frame.class?.typeParameters.includes(name) === true || (frame.function !== null && declares(frame.function, name))) return true;
  }
  return false;
}

const declares = (fn: FunctionInfo, name: string): boolean =>
  fn.typeParameters.includes(name) || fn.owner?.typeParameters.includes(name) === true || fn.decorator !== null;

/** A class of a function's body has no name outside it. */
function isVisible(info: ClassInfo, cx: LowerContext): boolean {
  const { scope } = info.symbol;
  if (scope.kind !== 'function' && scope.kind !== 'lambda') return true;
  for (let frame: Frame | null = cx.frame; frame !== null; frame = frame.parent) if (frame.function?.scope === scope) return true;
  return false;
}

/** The class's name here, imported for its type if it is another module's. */
export function classReference(info: ClassInfo, cx: LowerContext): string {
  const name = classNameOf(info, cx);
  if (info.module === cx.module || cx.options.specifierOf === undefined) return name;
  const imported = cx.module.scope.symbols.get(info.name);
  if (imported?.bindings[0]?.kind === 'import') return name;
  return cx.imports.use(cx.options.specifierOf(info.module), name, true);
}

/** `isUnbound`: a method as its class has it, which takes the instance first. */
function printFunction(fn: FunctionInfo | FunctionEntry, cx: LowerContext, depth: number, isUnbound = false): ir.TypeNode {
  if (fn.kind === 'function') return b.functionType([{ name: 'args', type: b.arrayType(b.keyword('never')), rest: true }], b.keyword('unknown'));
  if (fn.decorator !== null) return decoratorAsType(fn, fn.decorator, cx);
  const parameters: ir.FunctionTypeParameter[] = [];
  // With `*args` the keywords are the last of the rest.
  const isPacked = fn.parameters.some(({ kind }) => kind === 'rest') && fn.parameters.some(({ kind }) => kind === 'keywords' || kind === 'keywordOnly');
  const isWhole = fn.owner === null || fn.role === 'staticMethod' || (fn.role === 'method' && isUnbound);
  for (const parameter of fn.parameters.slice(isWhole ? 0 : 1)) {
    const name = cx.options.names.variable(parameter.name);
    const type = printType(parameter.type, cx, depth + 1);
    if (parameter.kind === 'rest' && isPacked) parameters.push({ name, type: packedType(parameter, cx), rest: true });
    else if (parameter.kind === 'rest') parameters.push({ name, type: type.kind === 'KeywordType' ? b.arrayType(b.keyword('unknown')) : type, rest: true });
    else if (parameter.kind === 'keywords' && !isPacked) parameters.push({ name, type: b.reference(cx.runtimeType('python', 'Keywords')), optional: true });
    else if (parameter.kind !== 'keywordOnly' && parameter.kind !== 'keywords') parameters.push({ name, type, optional: parameter.default !== null });
  }
  const options = fn.parameters.filter(({ kind }) => kind === 'keywordOnly');
  if (options.length > 0 && !parameters.some(({ rest }) => rest)) {
    const members = options.map((option): ir.ObjectTypeMember => ({
      kind: 'PropertySignature', key: cx.options.names.variable(option.name), type: printType(option.type, cx, depth + 1), optional: option.default !== null,
    }));
    parameters.push({ name: 'options', type: { kind: 'ObjectType', members }, optional: options.every((option) => option.default !== null) });
  }
  const result = cx.facts.returnTypeOf(fn);
  // As a value it gives a promise: see `calls/callable.ts`.
  if (!fn.isCoroutine && result.kind === 'coroutine') return b.functionType(parameters, b.reference('Promise', [printResult(result.result, cx, depth + 1)]));
  return b.functionType(parameters, printReturn(fn, cx, depth + 1));
}

/** `Callable[[int], Awaitable[str]]` holds an async function, called where its result is awaited. */
function printCallable(parameters: readonly Type[] | null, returns: Type, cx: LowerContext, depth: number): ir.TypeNode {
  const printed = returns.kind === 'coroutine'
    ? b.reference('Promise', [printResult(returns.result, cx, depth + 1)])
    : printResult(returns, cx, depth + 1);
  if (cx.facts.program.callsInstances) return printCallableOrInstance(parameters, printed, cx, depth);
  if (parameters === null) return b.functionType([{ name: 'args', type: b.arrayType(b.keyword('never')), rest: true }], printed);
  return b.functionType(parameters.map((type, index) => ({ name: PARAMETER_NAMES[index] ?? `arg${index}`, type: printType(type, cx, depth + 1) })), printed);
}

/** Objects with `__call__` are among the functions. */
function printCallableOrInstance(parameters: readonly Type[] | null, returns: ir.TypeNode, cx: LowerContext, depth: number): ir.TypeNode {
  const args = parameters === null ? b.arrayType(b.keyword('never')) : b.tupleType(parameters.map((type) => printType(type, cx, depth + 1)));
  return b.reference(cx.runtimeType('python', 'Callable'), [args, returns]);
}

const PARAMETER_NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A result that is never used is `void`. */
function printResult(type: Type, cx: LowerContext, depth: number): ir.TypeNode {
  if (type.kind === 'never') return b.keyword('never');
  return type.kind === 'none' ? b.keyword('void') : printType(type, cx, depth);
}

/** What the function's port returns: `Promise<T>`, `Generator<T>`. */
export function printReturn(fn: FunctionInfo, cx: LowerContext, depth = 0): ir.TypeNode {
  if (fn.isGenerator) {
    const yields = printType(fn.yields.type, cx, depth);
    const declared = generatorTypes(fn.declaredReturn);
    const item = declared === null ? yields : printType(declared, cx, depth);
    if (fn.isCoroutine) return b.reference(cx.runtimeType('asyncio', 'PythonAsyncGenerator'), [item]);
    const sends = fn.sends.type.kind === 'never' ? b.keyword('unknown') : printType(fn.sends.type, cx, depth);
    return b.reference('Generator', [item, printResult(fn.returns.type, cx, depth), sends]);
  }
  const type = cx.facts.returnTypeOf(fn);
  // Nothing is known of what it returns, but it does.
  const isOpen = type.kind === 'never' && fn.node.kind === 'FunctionDef' && returnsSomething(fn.node.body);
  const result = isOpen ? b.keyword('unknown') : overridesValue(fn, cx) ? printType(type, cx, depth) : printResult(type, cx, depth);
  return fn.colour === 'async' && (fn.isCoroutine || !isSyncInJavaScript(fn)) ? b.reference('Promise', [result]) : result;
}

/** The items of a declared `Iterator[T]`, `AsyncIterator[T]`, `Generator[T, ...]`. */
function generatorTypes(declared: Type | null): Type | null {
  return declared?.kind === 'object' ? typeArguments(declared, 0)[0] ?? null : null;
}

/** `null` comes last; equal members once. */
function printUnion(members: readonly Type[], cx: LowerContext, depth: number): ir.TypeNode {
  const printed = new Map<string, ir.TypeNode>();
  let isNullable = false;
  const functions = members.filter(isFunction);
  for (const member of members) {
    if (member.kind === 'none') {
      isNullable = true;
      continue;
    }
    if (isSubclassOfAny(member, members)) continue;
    if (isFunction(member) && functions.length > 1) {
      if (member === functions[0]) printed.set('functions', printFunctions(functions, cx, depth));
      continue;
    }
    const node = printType(member, cx, depth);
    if (node.kind === 'KeywordType' && node.name === 'unknown') return node;
    printed.set(JSON.stringify(node), node);
  }
  const nodes = [...printed.values()];
  if (isNullable) nodes.push(b.keyword('null'));
  return b.unionType(nodes);
}

type AnyFunction = Type & { readonly kind: 'function' | 'callable' };
const isFunction = (type: Type): type is AnyFunction => type.kind === 'function' || type.kind === 'callable';

/** One of several functions. */
function printFunctions(functions: readonly AnyFunction[], cx: LowerContext, depth: number): ir.TypeNode {
  const printed = new Map(functions.map((one) => printSignature(one, cx, depth)).map((node) => [JSON.stringify(node), node]));
  return shared({ kind: 'union', members: functions }, b.unionType([...printed.values()]), cx);
}

/** `Job | SleepJob` is `Job`. */
function isSubclassOfAny(type: Type, others: readonly Type[]): boolean {
  return type.kind === 'instance' && others.some((other) => other.kind === 'instance' && type.class.mro.includes(other.class));
}

/** Replaces `$T` references; `renames`: imported types whose local name differs. */
export function substituteType(node: ir.TypeNode, byName: ReadonlyMap<string, ir.TypeNode>, renames: ReadonlyMap<string, string>): ir.TypeNode {
  const visit = (type: ir.TypeNode): ir.TypeNode => substituteType(type, byName, renames);
  switch (node.kind) {
    case 'ReferenceType': {
      const found = byName.get(node.name);
      if (found !== undefined) return found;
      return { ...node, name: renames.get(node.name) ?? node.name, args: node.args.map(visit) };
    }
    case 'ArrayType': return { ...node, element: visit(node.element) };
    case 'TupleType': return { ...node, elements: node.elements.map((element) => ({ ...element, type: visit(element.type) })) };
    case 'UnionType':
    case 'IntersectionType': return { ...node, members: node.members.map(visit) };
    case 'FunctionType': return { ...node, parameters: node.parameters.map((parameter) => ({ ...parameter, type: visit(parameter.type) })), returns: visit(node.returns) };
    case 'TypeQuery': return { ...node, name: renames.get(node.name) ?? node.name };
    case 'TypeOperator': return { ...node, type: visit(node.type) };
    default: return node;
  }
}
