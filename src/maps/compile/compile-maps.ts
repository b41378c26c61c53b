/** Grammar maps, from YAML to what the compiler loads. */
import { LineCounter, parseDocument } from 'yaml';
import { diagnostics as catalogue, type Diagnostic } from '../../diagnostics/index.js';
import * as b from '../../target/build.js';
import { encodeEntry } from '../entry-text.js';
import type { LibraryJson } from '../load.js';
import type { Case, ConstantEntry, Entry, Library } from '../model.js';
import { compileClass } from './class-entry.js';
import { compileCase, compileOne } from './cases.js';
import { checkShape } from './check-shape.js';
import type { CompileOptions, EntryContext, KnownEntry } from './context.js';
import { compileFunction } from './function-entry.js';
import { reportStub } from './guard.js';
import { MapNode, type MapFile } from './map-node.js';
import { entryShape, fileShape } from './shape.js';
import { longSpecifier } from './specifiers.js';
import { readStub } from './stub.js';
import { noneType, StubError } from './stub-type.js';

export type { LibraryJson };

export interface CompiledMaps {
  readonly library: LibraryJson;
  readonly diagnostics: readonly Diagnostic[];
}

interface RawEntry {
  readonly node: MapNode;
  readonly id: string;
  readonly kind: string;
  readonly runtime: readonly string[];
  readonly defaults: MapNode | null;
}

/**
 * Compiles map files. With `base`, what they add to (and override in) a library that is loaded already.
 * What is wrong is in `diagnostics`. Entries with errors are left out, but not those that only want an export that is not there (yet).
 */
export function compileMaps(
  files: readonly MapFile[],
  options: CompileOptions,
  base: Library | null = null,
): CompiledMaps {
  const diagnostics: Diagnostic[] = [];
  const specifier = base === null ? ownSpecifier : (text: string): string => longSpecifier(text, options.exports);
  const raw = withoutDuplicates(
    files.flatMap((file) => readFile(file, specifier, diagnostics)),
    diagnostics,
  );
  const known = knownEntries(raw, base);
  const entries: Record<string, string> = {};
  for (const entry of raw) {
    const before = diagnostics.length;
    const compiled = compileEntry(entry, {
      ...options,
      known,
      diagnostics,
      where: entry.id,
      module: moduleOf(entry.id),
      runtime: entry.runtime,
      defaults: entry.defaults,
    });
    if (compiled === null || diagnostics.slice(before).some(({ code }) => code !== missingExport)) continue;
    entries[entry.id] = typeof compiled === 'string' ? compiled : encodeEntry(compiled);
    for (const also of entry.node.get('also')?.items() ?? [])
      entries[also.text] = typeof compiled === 'string' ? compiled : entry.id;
  }
  return { library: { entries }, diagnostics };
}

const missingExport = 'AIO4005';

/** Our own maps import from our own runtime alone, so that a name that it does not have is a mistake. */
function ownSpecifier(text: string): string {
  return /^[\w/]+$/.test(text) && !text.startsWith('aio2ts/') ? `aio2ts/runtime/${text}` : text;
}

/** `asyncio` of `asyncio.Queue`. */
function moduleOf(id: string): string {
  return id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : id;
}

function readFile(file: MapFile, specifier: (text: string) => string, diagnostics: Diagnostic[]): RawEntry[] {
  const document = parseDocument(file.text, { lineCounter: new LineCounter(), prettyErrors: false, stringKeys: true });
  for (const error of document.errors) {
    const [start, end] = error.pos;
    diagnostics.push(catalogue.mapSyntax({ message: error.message }, file.path, { start, end }));
  }
  if (document.errors.length > 0) return [];
  const root = new MapNode(file, document.contents, { start: 0, end: file.text.length });
  if (!root.isList && !root.isObject) {
    diagnostics.push(
      catalogue.mapField({ where: file.path, message: 'expected a list of entries' }, file.path, root.span),
    );
    return [];
  }
  const list = root.isList ? root : root.get('entries');
  if (root.isObject) {
    const found: Diagnostic[] = [];
    checkShape(root, fileShape, file.path, found);
    diagnostics.push(
      ...found.filter(({ span }) => list === null || span.start < list.span.start || span.start >= list.span.end),
    );
  }
  const runtime = root.isObject ? root.get('runtime') : null;
  const specifiers = (runtime?.isList ? runtime.items() : runtime === null ? [] : [runtime]).map((item) =>
    specifier(item.text),
  );
  const defaults = root.isObject ? root.get('defaults') : null;
  return (list?.items() ?? []).flatMap((node): RawEntry[] => {
    if (!checkShape(node, entryShape, node.textOf('id') ?? file.path, diagnostics)) return [];
    return [{ node, id: node.textOf('id') ?? '', kind: node.textOf('kind') ?? '', runtime: specifiers, defaults }];
  });
}

function withoutDuplicates(raw: readonly RawEntry[], diagnostics: Diagnostic[]): RawEntry[] {
  const seen = new Map<string, string>();
  return raw.filter(({ node, id }) => {
    const names = [
      { id, place: node.get('id')! },
      ...(node.get('also')?.items() ?? []).map((item) => ({ id: item.text, place: item })),
    ];
    const repeated = names.find((name) => seen.has(name.id));
    for (const name of names) seen.set(name.id, node.file.path);
    if (repeated === undefined) return true;
    const args = { id: repeated.id, first: seen.get(repeated.id)!, second: node.file.path };
    diagnostics.push(catalogue.mapDuplicate(args, node.file.path, repeated.place.span));
    return false;
  });
}

function knownEntries(raw: readonly RawEntry[], base: Library | null): ReadonlyMap<string, KnownEntry> {
  const known = new Map<string, KnownEntry>();
  for (const [id, entry] of base?.entries ?? []) {
    const isException = entry.kind === 'class' && entry.isException;
    known.set(id, {
      kind: isException ? 'exception' : entry.kind,
      form: entry.kind === 'form' ? entry.form : null,
      target: entry.id,
    });
  }
  for (const { node, id, kind } of raw) {
    const form = kind === 'form' ? (node.textOf('form') ?? id.slice(id.lastIndexOf('.') + 1)) : null;
    for (const name of [id, ...(node.get('also')?.items() ?? []).map((item) => item.text)])
      known.set(name, { kind, form, target: id });
  }
  for (const { node, id, kind } of raw) {
    const target = kind === 'alias' ? known.get(node.textOf('is') ?? '') : undefined;
    if (target !== undefined)
      for (const name of [id, ...(node.get('also')?.items() ?? []).map((item) => item.text)]) known.set(name, target);
  }
  return known;
}

function compileEntry({ node, id, kind }: RawEntry, context: EntryContext): Entry | string | null {
  const docs = (node.textOf('docs') ?? '').trim();
  switch (kind) {
    case 'function':
      return compileFunction(node, { id, owner: null }, context);
    case 'class':
    case 'exception':
      return compileClass(node, id, context);
    case 'constant':
      return compileConstant(node, id, context);
    case 'module':
      return node.flagOf('foreign') ? { kind: 'module', id, isForeign: true, refuses: node.textOf('refuses') ?? undefined, docs } : { kind: 'module', id, docs };
    case 'form':
      return { kind: 'form', id, form: context.known.get(id)?.form ?? id, runtime: formRuntime(node, context), docs };
    default:
      return compileAlias(node, id, context);
  }
}

function formRuntime(node: MapNode, context: EntryContext): Case | null {
  const stubs = { module: context.module, known: context.known, typeParameters: [] };
  const scope = { templates: { holes: new Set<string>(), typeParameters: [] }, parameters: new Set<string>(), stubs };
  return compileOne(node.get('runtime'), scope, context);
}

function compileAlias(node: MapNode, id: string, context: EntryContext): string | null {
  const is = node.get('is')!;
  const known = context.known.get(is.text);
  if (known !== undefined && known.kind !== 'alias') return known.target;
  const message = `\`${is.text}\` is not an entry of any map`;
  context.diagnostics.push(catalogue.mapField({ where: id, message }, is.file.path, is.span));
  return null;
}

function compileConstant(node: MapNode, id: string, context: EntryContext): ConstantEntry {
  const stubs = { module: context.module, known: context.known, typeParameters: [] };
  const scope = { templates: { holes: new Set<string>(), typeParameters: [] }, parameters: new Set<string>(), stubs };
  const emit = compileCase(node, scope, context) ?? { when: null, emit: b.nullLiteral(), imports: [] };
  const python = node.get('python')!;
  let type: ConstantEntry['type'] = noneType;
  try {
    const stub = readStub(python.text, { parser: context.parser, scope: stubs, isMember: false });
    if (stub.kind !== 'value')
      throw new StubError('expected `name: type`', { start: 0, end: python.text.trimEnd().length });
    type = stub.type;
  } catch (error) {
    if (!(error instanceof StubError)) throw error;
    reportStub(python, error, context);
  }
  return { kind: 'constant', id, type, emit, docs: (node.textOf('docs') ?? '').trim() };
}
