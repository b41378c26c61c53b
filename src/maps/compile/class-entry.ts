/** Classes and exceptions. */
import { diagnostics as catalogue } from '../../diagnostics/index.js';
import * as b from '../../target/build.js';
import type {
  AttributeEntry,
  Case,
  ClassEntry,
  ContextManagerEntry,
  FunctionEntry,
  IterationEntry,
  StubType,
} from '../model.js';
import { compileBehaviour } from './behaviour.js';
import { compileCase, compileOne, type CaseScope } from './cases.js';
import { report, type EntryContext } from './context.js';
import { compileDissolving } from './dissolving-rule.js';
import { compileFunction } from './function-entry.js';
import { compileType, reportStub } from './guard.js';
import type { MapNode } from './map-node.js';
import { readStub, type Stub } from './stub.js';
import { noneType, resolve, StubError } from './stub-type.js';
import { specifierOf } from './specifiers.js';
import { compileTypeTemplate } from './template.js';

type ClassStub = Extract<Stub, { kind: 'class' }>;

export function compileClass(node: MapNode, id: string, context: EntryContext): ClassEntry {
  const stub = compileStub(node.get('python')!, context);
  const isException = node.textOf('kind') === 'exception';
  const runtime =
    compileOne(node.get('runtime'), scopeOf(stub, []), context) ??
    (isException ? exceptionClass(node, id, context) : null);
  const type =
    node.get('type') === null ? null : compileTypeTemplate(node.get('type')!, scopeOf(stub, []).templates, context);
  const instance: StubType = {
    kind: 'class',
    id,
    args: stub.typeParameters.map((name) => ({ kind: 'variable', name })),
  };
  const awaited = node.get('await');
  return {
    kind: 'class',
    id,
    ...compileBehaviour(node, false, context),
    bases: basesOf(node, stub, context),
    typeParameters: stub.typeParameters,
    construct:
      compileConstruct(node, id, stub, instance, context) ??
      (isException ? exceptionConstruct(node, id, instance, runtime, context) : null),
    members: Object.fromEntries(
      (node.get('members')?.fields() ?? []).map((field) => [
        field.key,
        compileMember(field.key, field.value, id, stub, context),
      ]),
    ),
    managers: (node.get('managers')?.items() ?? []).map((item) => compileManager(item, stub, context)),
    iterations: (node.get('iterate')?.items() ?? []).flatMap((item) => compileIteration(item, stub, context) ?? []),
    awaitable: awaited === null ? null : compileAwait(awaited, stub, context),
    type: type?.template ?? defaultType(runtime, isException),
    typeImports: type?.imports ?? (isException ? (runtime?.imports ?? []) : []),
    runtime,
    isExtensible: (node.textOf('extends') ?? (isException ? 'allowed' : 'no')) === 'allowed',
    extended: compileOne(node.get('extended'), scopeOf(stub, []), context),
    isException,
    syncOnly: node.textOf('sync-only'),
    unported: node.textOf('unported'),
    dissolves: compileDissolving(node.get('dissolves'), scopeOf(stub, ['self'], context), context),
  };
}

function compileStub(node: MapNode, context: EntryContext): ClassStub {
  try {
    const scope = { module: context.module, known: context.known, typeParameters: [] };
    const stub = readStub(node.text, { parser: context.parser, scope, isMember: false });
    if (stub.kind === 'class') return stub;
    throw new StubError('expected `class`', { start: 0, end: node.text.trimEnd().length });
  } catch (error) {
    if (!(error instanceof StubError)) throw error;
    reportStub(node, error, context);
    return { kind: 'class', typeParameters: [], bases: [] };
  }
}

function basesOf(node: MapNode, stub: ClassStub, context: EntryContext): string[] {
  return stub.bases.flatMap(({ name, span }) => {
    const base = context.known.get(resolve(name, context) ?? '');
    if (base?.kind === 'class' || base?.kind === 'exception') return [base.target];
    reportStub(node.get('python')!, new StubError(`\`${name}\` is not a class that any map has`, span), context);
    return [];
  });
}

function scopeOf(stub: ClassStub, holes: readonly string[], context?: EntryContext): CaseScope {
  const names = new Set(holes);
  return {
    templates: { holes: names, typeParameters: stub.typeParameters },
    parameters: names,
    stubs: { module: context?.module ?? '', known: context?.known ?? new Map(), typeParameters: stub.typeParameters },
  };
}

function compileConstruct(
  node: MapNode,
  id: string,
  stub: ClassStub,
  returns: StubType,
  context: EntryContext,
): FunctionEntry | null {
  const construct = node.get('construct');
  if (construct === null) return null;
  const entry = compileFunction(construct, { id, owner: stub, returns }, context);
  return entry.docs === '' ? { ...entry, docs: (node.textOf('docs') ?? '').trim() } : entry;
}

function compileMember(
  name: string,
  node: MapNode,
  owner: string,
  stub: ClassStub,
  outer: EntryContext,
): FunctionEntry | AttributeEntry {
  const id = `${owner}.${name}`;
  const context = { ...outer, where: id };
  if (/^\s*(?:@\w+\s+)*(?:async\s+)?def\b/.test(node.textOf('python') ?? ''))
    return compileFunction(node, { id, owner: stub }, context);
  return compileAttribute(id, node, stub, context);
}

function compileAttribute(id: string, node: MapNode, stub: ClassStub, context: EntryContext): AttributeEntry {
  const python = node.get('python')!;
  let type: StubType = noneType;
  try {
    const scope = { module: context.module, known: context.known, typeParameters: stub.typeParameters };
    const read = readStub(python.text, { parser: context.parser, scope, isMember: false });
    if (read.kind !== 'value')
      throw new StubError('expected `def`, `async def` or `name: type`', {
        start: 0,
        end: python.text.trimEnd().length,
      });
    type = read.type;
  } catch (error) {
    if (!(error instanceof StubError)) throw error;
    reportStub(python, error, context);
  }
  const read = compileCase(node, scopeOf(stub, ['self'], context), context);
  if (node.get('emit') === null) {
    report(
      context,
      catalogue.mapField(
        { where: id, message: '`emit` is missing: what reading the attribute becomes' },
        node.file.path,
        python.span,
      ),
    );
  }
  return {
    kind: 'attribute',
    id,
    type,
    read: read ?? { when: null, emit: b.nullLiteral(), imports: [] },
    write: compileOne(node.get('write'), scopeOf(stub, ['self', 'value'], context), context),
    docs: (node.textOf('docs') ?? '').trim(),
  };
}

function compileManager(node: MapNode, stub: ClassStub, context: EntryContext): ContextManagerEntry {
  const target = node.get('target');
  const one = (key: string, ...holes: string[]): Case | null =>
    compileOne(node.get(key), scopeOf(stub, holes, context), context);
  return {
    isAsync: node.flagOf('async'),
    target:
      target === null
        ? noneType
        : compileType(
            target,
            { module: context.module, known: context.known, typeParameters: stub.typeParameters },
            context,
          ),
    isPortAsync: node.textOf('port') === 'async',
    isExitSync: node.flagOf('sync-exit'),
    enter: one('enter', 'self') ?? { when: null, emit: b.id('$self'), imports: [] },
    exit: one('exit', 'self', 'entered'),
    failed: one('failed', 'self', 'entered', 'error'),
    suppresses: node.flagOf('suppresses'),
    isScoped: node.flagOf('scoped'),
    body: one('body', 'self', 'body'),
  };
}

function compileIteration(node: MapNode, stub: ClassStub, context: EntryContext): IterationEntry | null {
  const emit = compileCase(node, scopeOf(stub, ['self'], context), context);
  const item = compileType(
    node.get('item')!,
    { module: context.module, known: context.known, typeParameters: stub.typeParameters },
    context,
  );
  return emit === null ? null : { isAsync: node.flagOf('async'), isPortAsync: node.textOf('port') === 'async', item, emit };
}

function compileAwait(node: MapNode, stub: ClassStub, context: EntryContext): ClassEntry['awaitable'] {
  const emit = compileCase(node, scopeOf(stub, ['self'], context), context);
  const result = compileType(
    node.get('result')!,
    { module: context.module, known: context.known, typeParameters: stub.typeParameters },
    context,
  );
  return emit === null ? null : { result, emit };
}

function defaultType(runtime: Case | null, isException: boolean): ClassEntry['type'] {
  if (isException && runtime?.emit.kind === 'Identifier') return b.reference(runtime.emit.name);
  return b.keyword('unknown');
}

// ---- exceptions ---------------------------------------------------------------------------------

/** An exception's class has its Python name in the runtime. */
function exceptionClass(node: MapNode, id: string, context: EntryContext): Case {
  const name = id.slice(id.lastIndexOf('.') + 1);
  const specifier = specifierOf(name, context);
  if (specifier === null) {
    const args = { module: context.runtime.join(', '), name, where: id };
    report(context, catalogue.mapMissingExport(args, node.file.path, (node.get('id') ?? node).span));
  }
  return {
    when: null,
    emit: b.id(name),
    imports: [{ name, specifier: specifier ?? context.runtime[0] ?? '', imported: name }],
  };
}

/** `ValueError(*args)`: every exception takes any arguments, unless its entry says how it is made. */
function exceptionConstruct(
  node: MapNode,
  id: string,
  returns: StubType,
  runtime: Case | null,
  context: EntryContext,
): FunctionEntry | null {
  if (runtime === null) return null;
  const parameter = {
    name: 'args',
    kind: 'rest',
    type: { kind: 'atom', name: 'object' },
    default: null,
    defaultTemplate: null,
  } as const;
  return {
    kind: 'function',
    id,
    ...compileBehaviour(node, false, context),
    raises: 'never',
    effects: 'none',
    signature: { parameters: [parameter], returns, isAsync: false },
    threads: null,
    view: null,
    syncOnly: null,
    dropped: null,
    nests: false,
    handsOn: null,
    inThread: null,
    overloads: [],
    cases: [{ when: null, emit: b.create(runtime.emit, [b.spread(b.id('$args'))]), imports: runtime.imports }],
    handler: null,
    infer: null,
    value: null,
    isPortAsync: false,
    isStatic: false,
    isEntered: false,
    unported: null,
  };
}
