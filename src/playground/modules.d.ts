/** What the build of the playground puts in (scripts/playground). */
declare module 'playground:assets' {
  /** Paths of files that are loaded when needed, relative to the page. */
  export const assets: {
    readonly grammar: string;
    readonly treeSitter: string;
    readonly maps: string;
    readonly portRuntime: string;
    readonly pythonWorker: string;
    readonly pythonWasm: string;
    readonly pythonLibrary: string;
    readonly declarations: string;
  };
  /** Maps of libraries that a program may import. */
  export const mapPacks: Readonly<Record<string, { readonly path: string; readonly needs: readonly string[] }>>;
  /** `info` of Pyodide's lock file. */
  export const pythonLockInfo: object;
  export const version: string;
}

declare module 'playground:examples' {
  export interface Example {
    readonly name: string;
    /** The first line of its docstring. */
    readonly about: string;
    /** What it uses and a browser does not have. */
    readonly needs: readonly string[];
  }
  export const examples: readonly Example[];
}

declare module 'playground:example-sources' {
  /** By name. */
  export const sources: Readonly<Record<string, string>>;
}

declare module '*.py?raw' {
  const text: string;
  export { text as default };
}

declare module 'pyodide/pyodide.asm.mjs' {
  const createPyodideModule: NonNullable<NonNullable<Parameters<typeof import('pyodide').loadPyodide>[0]>['createPyodideModule']>;
  export { createPyodideModule as default };
}
