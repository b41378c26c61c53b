/** What a conversion can be asked for. */

/** `exact` accepts no value-level difference from Python; `readable` accepts those of docs/differences.md, and reports each. */
export type Fidelity = 'readable' | 'exact';
/** `camel` renames functions, variables and attributes to camelCase; `preserve` keeps Python's names. */
export type Naming = 'camel' | 'preserve';
export type Target = 'typescript' | 'javascript';

/**
 * The specifier under which the output of `module` imports a name of a part of the runtime (`asyncio`, `python`); the
 * name is null where it imports the part whole. By default the specifier is `aio2ts/runtime/<part>`.
 */
export type RuntimeSpecifier = (part: string, module: string, name: string | null) => string;

/**
 * The specifier of a module that a user's map names: a path below the root of the output (`./pricing.js`), or a package.
 * By default a path is made relative to the importing module, and a package stays.
 */
export type OwnSpecifier = (specifier: string) => string;

export interface TranspileOptions {
  /** The file as the user named it, for messages and source maps. */
  readonly path: string;
  readonly fidelity: Fidelity;
  readonly names: Naming;
  /** Lay the output out with prettier. */
  readonly format: boolean;
  readonly target: Target;
  readonly sourceMap: boolean;
  /** Options of prettier, as its own configuration file gives them. */
  readonly prettier?: Readonly<Record<string, unknown>> | undefined;
  readonly runtimeSpecifier?: RuntimeSpecifier | undefined;
  /** Where the modules are that maps of the user's own name: see `OwnSpecifier`. */
  readonly ownSpecifier?: OwnSpecifier | undefined;
  /** TypeScript imports the output: every module exports what it has, and none is the program, so that main guards don't hold. */
  readonly asLibrary: boolean;
  readonly observer?: ConversionObserver | undefined;
}

/** Told of what happens on the way. */
export interface ConversionObserver {
  readonly converted?: (path: string) => void;
  /** Given what a phase threw, before it becomes AIO9001. */
  readonly failed?: (error: unknown) => void;
}

/** What holds for every file of a project. */
export type ProjectOptions = Omit<TranspileOptions, 'path'>;

export const defaultOptions: ProjectOptions = {
  fidelity: 'readable',
  names: 'camel',
  format: true,
  target: 'typescript',
  sourceMap: false,
  asLibrary: false,
};
