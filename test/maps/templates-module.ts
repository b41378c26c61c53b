/** All templates as one TypeScript module, so that the compiler sees what they ask of the runtime. */
import type { Case, ClassEntry, FunctionEntry, Library, RuntimeImport, Signature } from '../../src/maps/model.js';
import { shown, shownType } from '../emit/printing.js';

interface Piece {
  readonly id: string;
  readonly text: string;
  readonly imports: readonly RuntimeImport[];
  /** The type of `$self`. */
  readonly self: string | null;
  readonly holes: readonly string[];
  readonly rests: readonly string[];
  readonly never: readonly string[];
  readonly typeParameters: readonly string[];
  readonly isAsync: boolean;
}

export function templatesModule(library: Library): string {
  const pieces = [...library.entries].flatMap(([id, entry]) => {
    if (id !== entry.id) return [];
    if (entry.kind === 'function') return ofFunction(entry, null);
    if (entry.kind === 'constant') return [pieceOf(entry.id, entry.emit, null, [], [], [])];
    return entry.kind === 'class' ? ofClass(entry) : [];
  });
  const specifiers = new Set(pieces.flatMap(({ imports }) => imports.map(({ specifier }) => specifier)));
  const imports = [...specifiers].map(
    (specifier) =>
      `import * as ${namespaceOf(specifier)} from '../../src/runtime/${specifier.slice('aio2ts/runtime/'.length)}/index.js';`,
  );
  return [...imports, preamble, ...pieces.map(printed)].join('\n');
}

const preamble = `
type Any = any;
declare const $given: (x: Any) => Any, $thunk: (x: Any) => Any, $start: (x: Any) => Any, $fn: (x: Any, n?: number) => Any, $thread: (x: Any) => Any;
declare const $caught: Any, $place: Any, caught: Any, place: Any;
declare const $iter: (x: Any) => Any, $shown: (x: Any) => Any, $truth: (x: Any) => boolean, $keywords: (x: Any) => Any;
`;

/** Each in a namespace of its own, where its imports have their names, as values and as types. */
function printed(piece: Piece, index: number): string {
  const imports = piece.imports.map(
    ({ name, specifier, imported }) => `import ${name} = ${namespaceOf(specifier)}.${imported};`,
  );
  const parameters = [
    ...(piece.self === null ? [] : [`$self: ${piece.self}`]),
    ...piece.holes.map((hole) => `$${hole}: ${typeOf(piece, hole)}`),
  ];
  const generics =
    piece.typeParameters.length === 0
      ? ''
      : `<${piece.typeParameters.map((name) => `$${name} extends object`).join(', ')}>`;
  const text = piece.text.replace(/\((default|function|delete|const)\b/g, '($$$1');
  const [before, result] = piece.isAsync ? ['async ', 'Promise<Any>'] : ['', 'Any'];
  return `// ${piece.id}
namespace case${index} {
  ${imports.join(' ')}
  export ${before}function call${generics}(${parameters.join(', ')}): ${result} { ${aliases(piece)} return (${text}); }
}`;
}

const namespaceOf = (specifier: string): string =>
  specifier.slice('aio2ts/runtime/'.length).replaceAll('/', '_').concat('_');

function typeOf(piece: Piece, hole: string): string {
  if (piece.never.includes(hole)) return 'never';
  return piece.rests.includes(hole) ? '[Any, ...Any[]]' : 'Any';
}

const reserved: ReadonlySet<string> = new Set(['default', 'function', 'delete', 'new', 'var', 'const']);

/** `$given(x)` names the parameter without its dollar. */
const aliases = (piece: Piece): string =>
  piece.holes
    .filter((hole) => !reserved.has(hole))
    .map((hole) => `const ${hole} = $${hole};`)
    .join(' ');

function pieceOf(
  id: string,
  one: Case,
  self: string | null,
  holes: readonly string[],
  rests: readonly string[],
  typeParameters: readonly string[],
  imports: readonly RuntimeImport[] = [],
): Piece {
  return {
    id,
    text: shown(one.emit),
    imports: unique([...one.imports, ...imports]),
    self,
    holes,
    rests,
    never: [],
    typeParameters,
    isAsync: JSON.stringify(one.emit).includes('AwaitExpression'),
  };
}

function unique(imports: readonly RuntimeImport[]): RuntimeImport[] {
  return [...new Map(imports.map((one) => [one.name, one])).values()];
}

function ofFunction(entry: FunctionEntry, owner: Owner | null): Piece[] {
  const signatures: readonly Signature[] = [...entry.overloads, entry.signature];
  const parameters = signatures.flatMap((signature) => signature.parameters);
  const holes = [...new Set(parameters.map(({ name }) => name))];
  const rests = parameters.filter(({ kind }) => kind === 'rest').map(({ name }) => name);
  const selfOf = (one: Case): string | null => {
    if (owner === null || entry.isStatic) return null;
    if (one.when?.facts?.includes('dissolved') === true && owner.platformType !== null) return owner.platformType;
    const guard = one.when?.types?.['self'];
    if (guard === undefined) return owner.type;
    return guard.kind === 'class' && guard.id === 'builtins.list' ? 'number[]' : 'Any';
  };
  const all = [...entry.cases, ...(entry.value === null ? [] : [entry.value])];
  const never = parameters.filter(({ type }) => type.kind === 'atom' && type.name === 'Never').map(({ name }) => name);
  const typeParameters = [...new Set([...(owner?.typeParameters ?? []), ...variables(signatures)])];
  return all.map((one) => ({
    ...pieceOf(entry.id, one, selfOf(one), holes, rests, typeParameters, owner?.imports),
    never,
  }));
}

interface Owner {
  readonly type: string;
  /** What it is where the program does without the class. */
  readonly platformType: string | null;
  readonly typeParameters: readonly string[];
  readonly imports: readonly RuntimeImport[];
}

function variables(signatures: readonly Signature[]): string[] {
  const found = JSON.stringify(signatures).matchAll(/"kind":"variable","name":"(\w+)"/g);
  return [...new Set([...found].map((match) => match[1]!))];
}

function ofClass(entry: ClassEntry): Piece[] {
  const owner: Owner = {
    type: shownType(entry.type),
    platformType: entry.dissolves === null || entry.dissolves.type === null ? null : shownType(entry.dissolves.type),
    typeParameters: entry.typeParameters,
    imports: entry.typeImports,
  };
  const one = (suffix: string, found: Case | null | undefined, ...holes: string[]): Piece[] =>
    found === null || found === undefined
      ? []
      : [pieceOf(`${entry.id} ${suffix}`, found, owner.type, holes, [], owner.typeParameters, owner.imports)];
  const members = Object.values(entry.members).flatMap((member) =>
    member.kind === 'function'
      ? ofFunction(member, owner)
      : [...one(member.id, member.read), ...one(member.id, member.write, 'value')],
  );
  const managers = entry.managers.flatMap(({ enter, exit, failed, body }) => [
    ...one('enter', enter),
    ...one('exit', exit, 'entered'),
    ...one('failed', failed, 'entered', 'error'),
    ...one('body', body, 'body'),
  ]);
  const iterations = entry.iterations.flatMap(({ emit }) => one('iterate', emit));
  const construct = entry.construct === null ? [] : ofFunction(entry.construct, { ...owner, type: 'never' });
  return [
    ...construct,
    ...members,
    ...managers,
    ...iterations,
    ...one('await', entry.awaitable?.emit),
    ...one('runtime', entry.runtime),
  ];
}
