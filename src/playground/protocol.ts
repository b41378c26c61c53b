/** What the page and its workers say to each other: plain data. */
import type { Fidelity, Naming } from '../compiler/index.js';

export interface ConversionOptions {
  readonly fidelity: Fidelity;
  readonly names: Naming;
  readonly runtime: 'import' | 'vendor';
}

/** A diagnostic, or what TypeScript says, at a place of the Python text. Offsets are UTF-16. */
export interface Problem {
  /** `AIO2001`, or `TS2322`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint: string | null;
  readonly from: number;
  readonly to: number;
}

/** Lines of the two texts that stand for one another, counted from 1. */
export interface LinkedLines {
  readonly python: number;
  readonly typescript: number;
}

export interface Conversion {
  /** The Python text that this is about. */
  readonly source: string;
  /** Null after a syntax error. */
  readonly code: string | null;
  readonly problems: readonly Problem[];
  readonly links: readonly LinkedLines[];
  readonly milliseconds: number;
  /** Another one of the same text follows, laid out by prettier, which is still on its way. */
  readonly isProvisional: boolean;
}

/** Where the compile worker finds what it loads. */
export interface CompileAssets {
  readonly grammar: string;
  readonly treeSitter: string;
  readonly maps: string;
  /** Maps of libraries, by the name under which a program imports them. */
  readonly packs: Readonly<Record<string, { readonly url: string; readonly needs: readonly string[] }>>;
}

/** The port as it runs. */
export interface RunnableProgram {
  /** JavaScript; null after a syntax error. */
  readonly code: string | null;
  readonly places: ProgramPlaces;
}

/** For each line of a program, where its parts come from: a column, and from there on a Python line, counted from 1. */
export type ProgramPlaces = readonly (readonly (readonly [column: number, line: number])[])[];

export type CompileRequest =
  | { readonly kind: 'start'; readonly assets: CompileAssets }
  | { readonly kind: 'convert'; readonly id: number; readonly source: string; readonly path: string; readonly options: ConversionOptions }
  | { readonly kind: 'program'; readonly id: number; readonly source: string; readonly path: string; readonly options: ConversionOptions };

export type CompileReply =
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'converted'; readonly id: number; readonly conversion: Conversion }
  | { readonly kind: 'program'; readonly id: number; readonly program: RunnableProgram };

export interface TypeCheckRequest {
  readonly declarations: string;
  readonly source: string;
  readonly path: string;
  readonly options: ConversionOptions;
  readonly assets: CompileAssets;
}

export type TypeCheckReply =
  | { readonly kind: 'checked'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly message: string };
