/** Functions, methods and constructors. */
import { diagnostics as catalogue } from '../../diagnostics/index.js';
import type { FunctionEntry, Signature, StubType } from '../model.js';
import { compileBehaviour } from './behaviour.js';
import { compileCases, compileOne, type CaseScope } from './cases.js';
import { report, type EntryContext } from './context.js';
import { reportStub } from './guard.js';
import type { MapNode } from './map-node.js';
import { readStub, type Stub } from './stub.js';
import { noneType, StubError, type StubScope } from './stub-type.js';

export interface FunctionOptions {
  readonly id: string;
  /** The class whose member it is: its type parameters. */
  readonly owner: { readonly typeParameters: readonly string[] } | null;
  /** What a constructor gives. */
  readonly returns?: StubType | undefined;
}

export function compileFunction(node: MapNode, options: FunctionOptions, context: EntryContext): FunctionEntry {
  const stubs: StubScope = {
    module: context.module,
    known: context.known,
    typeParameters: options.owner?.typeParameters ?? [],
  };
  const main = compileStub(node.get('python')!, stubs, options, context);
  const overloads = (node.get('overloads')?.items() ?? []).map((item) =>
    compileOverload(item, stubs, options, context),
  );
  const scope = scopeOf([...overloads, main.signature], stubs, options, main.isStatic);
  const entry: FunctionEntry = {
    kind: 'function',
    id: options.id,
    ...compileBehaviour(node, main.signature.isAsync, context),
    signature: main.signature,
    overloads,
    cases: compileCases(node, scope, context),
    handler: handlerOf(node, context),
    infer: node.textOf('infer'),
    value: compileOne(node.get('value'), scope, context),
    isPortAsync: node.textOf('port') === 'async',
    isStatic: main.isStatic,
    isEntered: node.flagOf('enters'),
    unported: node.textOf('unported'),
    threads: node.textOf('threads'),
    view: (node.textOf('view') as FunctionEntry['view']) ?? null,
    syncOnly: node.textOf('sync-only'),
    dropped: node.textOf('dropped'),
    nests: node.flagOf('nests'),
    handsOn: node.textOf('hands-on'),
    inThread: compileOne(node.get('in-thread'), scope, context),
  };
  checkComplete(node, context);
  return entry;
}

function compileOverload(node: MapNode, scope: StubScope, options: FunctionOptions, context: EntryContext): Signature {
  if (!node.isObject) return compileStub(node, scope, options, context).signature;
  const { signature } = compileStub(node.get('python')!, scope, options, context);
  const literals = node.get('literals');
  return literals === null
    ? signature
    : { ...signature, literals: Object.fromEntries(literals.fields().map((field) => [field.key, field.value.text])) };
}

type FunctionStub = Extract<Stub, { kind: 'function' }>;

function compileStub(node: MapNode, scope: StubScope, options: FunctionOptions, context: EntryContext): FunctionStub {
  try {
    const stub = readStub(node.text, {
      parser: context.parser,
      scope,
      isMember: options.owner !== null,
      returns: options.returns,
    });
    if (stub.kind === 'function') return stub;
    throw new StubError('expected `def` or `async def`', { start: 0, end: node.text.trimEnd().length });
  } catch (error) {
    if (!(error instanceof StubError)) throw error;
    reportStub(node, error, context);
    return { kind: 'function', signature: { parameters: [], returns: noneType, isAsync: false }, isStatic: false };
  }
}

/** What stands around a call: the exception that is handled there, and its place in the Python program. */
const surroundingHoles = ['caught', 'place'];

function scopeOf(
  signatures: readonly Signature[],
  stubs: StubScope,
  options: FunctionOptions,
  isStatic: boolean,
): CaseScope {
  const names = new Set(signatures.flatMap((signature) => signature.parameters.map((parameter) => parameter.name)));
  if (options.owner !== null && options.returns === undefined && !isStatic) names.add('self');
  const typeParameters = [
    ...(options.owner?.typeParameters ?? []),
    ...stubs.typeParameters,
    ...variablesOf(signatures),
  ];
  return { templates: { holes: new Set([...names, ...surroundingHoles]), typeParameters }, parameters: names, stubs };
}

function variablesOf(signatures: readonly Signature[]): string[] {
  const found = JSON.stringify(signatures).matchAll(/"kind":"variable","name":"(\w+)"/g);
  return [...new Set([...found].map((match) => match[1]!))];
}

function handlerOf(node: MapNode, context: EntryContext): string | null {
  const handler = node.get('handler');
  if (handler === null) return null;
  if (context.handlers !== null && !context.handlers.has(handler.text)) {
    const args = {
      where: context.where,
      handler: handler.text,
      known: [...context.handlers].sort().join(', ') || 'none',
    };
    report(context, catalogue.mapMissingHandler(args, handler.file.path, handler.span));
  }
  return handler.text;
}

function checkComplete(node: MapNode, context: EntryContext): void {
  const ways = ['emit', 'cases', 'handler', 'unported', 'dropped'].filter((key) => node.get(key) !== null);
  if (ways.length === 1 || ways.join() === 'cases,handler' || ways.join() === 'emit,handler') return;
  const message =
    ways.length === 0
      ? 'one of `emit`, `cases`, `handler` and `unported` is missing'
      : `${ways.map((key) => `\`${key}\``).join(' and ')} exclude each other`;
  report(
    context,
    catalogue.mapField({ where: context.where, message }, node.file.path, (node.get(ways[1] ?? 'python') ?? node).span),
  );
}
