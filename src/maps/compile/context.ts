/** What the compiler of maps knows while it works on one entry. */
import type { ts } from 'ts-morph';
import { type Diagnostic } from '../../diagnostics/index.js';
import type * as ast from '../../syntax/ast.js';
import type { Span } from '../../syntax/ast.js';
import type { MapNode } from './map-node.js';

export type TypeScript = typeof ts;

export interface StubParser {
  /** The module that a stub's text is, with what is wrong with it. */
  parseStub(text: string): { readonly module: ast.Module; readonly diagnostics: readonly Diagnostic[] };
}

export interface CompileOptions {
  readonly ts: TypeScript;
  readonly parser: StubParser;
  /** Names of the functions in `src/lower/handlers/`; null: not checked. */
  readonly handlers: ReadonlySet<string> | null;
  /** The names that each runtime package exports, by specifier. */
  readonly exports: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is known of every id before any entry is compiled: stubs refer to each other. */
export interface KnownEntry {
  readonly kind: string;
  readonly form: string | null;
  /** What an alias stands for, already followed. */
  readonly target: string;
}

export interface EntryContext extends CompileOptions {
  readonly known: ReadonlyMap<string, KnownEntry>;
  readonly diagnostics: Diagnostic[];
  /** `asyncio.Queue.get`: how messages call it. */
  readonly where: string;
  /** `asyncio`: where the names of stubs are looked up first. */
  readonly module: string;
  /** Specifiers that free names are imported from. */
  readonly runtime: readonly string[];
  readonly defaults: MapNode | null;
}

export type Factory<A> = (args: A, path: string, span: Span) => Diagnostic;

export function report(context: EntryContext, diagnostic: Diagnostic): void {
  context.diagnostics.push(diagnostic);
}

/** A span in a scalar's text, as a span in its file. */
export function spanIn(node: MapNode, start: number, end: number): Span {
  const from = node.placeOf(start);
  return { start: from, end: Math.max(from, node.placeOf(end)) };
}
