/** What TypeScript says of a port, with nothing but the texts: for a browser. The command has the files of the disk. */
import { typeCheck } from '../emit/type-check.js';

export interface TypeFinding {
  /** TypeScript's number: 2322 for TS2322. */
  readonly number: number;
  readonly message: string;
  /** The UTF-16 offset in the port. */
  readonly offset: number;
}

export interface Declaration {
  /** `/node_modules/aio2ts/runtime/asyncio/index.d.ts` */
  readonly path: string;
  readonly code: string;
}

/** Strict, against the declarations of the runtime. TypeScript itself is loaded at the first call. */
export async function checkTypes(code: string, declarations: readonly Declaration[]): Promise<readonly TypeFinding[]> {
  const manifest = { path: '/node_modules/aio2ts/package.json', code: '{ "name": "aio2ts", "type": "module" }' };
  const positions = { generated: [], source: [] };
  const found = await typeCheck([{ path: '/app.ts', code, positions }], { declarations: [manifest, ...declarations], compilerOptions: { paths: { 'aio2ts/runtime/*': ['/node_modules/aio2ts/runtime/*/index.d.ts'] } } });
  return found.filter(({ severity }) => severity === 'error').map(({ code: number, message, offset }) => ({ number, message, offset }));
}
