/** An annotation in a stub, resolved: `Future[list[T]]`. */
import type * as ast from '../../syntax/ast.js';
import type { StubType } from '../model.js';
import type { KnownEntry } from './context.js';

/** What is wrong with a stub, and where in its text. */
export class StubError extends Error {
  readonly span: ast.Span;

  constructor(message: string, span: ast.Span) {
    super(message);
    this.span = span;
  }
}

export interface StubScope {
  /** `asyncio`: looked up before builtins and typing. */
  readonly module: string;
  readonly known: ReadonlyMap<string, KnownEntry>;
  /** Declared in the stub (`class Queue[Item]`), beside the single capitals. */
  readonly typeParameters: readonly string[];
}

type Atom = Extract<StubType, { kind: 'atom' }>['name'];

const atoms: ReadonlySet<string> = new Set<Atom>([
  'int',
  'float',
  'bool',
  'str',
  'bytes',
  'None',
  'object',
  'Any',
  'Never',
]);
const atom = (name: Atom): StubType => ({ kind: 'atom', name });
export const anyType: StubType = atom('Any');
export const noneType: StubType = atom('None');

/** @throws StubError */
export function readStubType(node: ast.Expression, scope: StubScope): StubType {
  const read = (inner: ast.Expression): StubType => readStubType(inner, scope);
  switch (node.kind) {
    case 'NoneLiteral':
      return noneType;
    case 'Name':
    case 'Attribute':
      return readNamed(node, [], scope);
    case 'Subscript':
      return readNamed(node.value, node.index.kind === 'Tuple' ? node.index.elements : [node.index], scope);
    case 'BinOp':
      if (node.operator === '|') return unionOf([read(node.left), read(node.right)]);
      break;
    case 'List':
    case 'EllipsisLiteral':
    default:
      break;
  }
  throw new StubError('this is not a type', node.span);
}

function readNamed(node: ast.Expression, args: readonly ast.Expression[], scope: StubScope): StubType {
  const name = dottedName(node);
  if (name === null) throw new StubError('this is not the name of a type', node.span);
  if (atoms.has(name)) return atom(name as Atom);
  if (/^[A-Z]\d?$/.test(name) || scope.typeParameters.includes(name)) return { kind: 'variable', name };
  const id = resolve(name, scope);
  const known = id === null ? undefined : scope.known.get(id);
  if (known === undefined) throw new StubError(`\`${name}\` is not a type that any map has`, node.span);
  if (known.target === 'builtins.tuple') return tupleOf(args, scope);
  if (known.target === 'builtins.type')
    return { kind: 'classOf', type: args[0] === undefined ? anyType : readStubType(args[0], scope) };
  const iteration = /^collections\.abc\.(Async)?Iterable$/.exec(known.target);
  if (iteration !== null)
    return {
      kind: 'iterable',
      item: args[0] === undefined ? anyType : readStubType(args[0], scope),
      isAsync: iteration[1] !== undefined,
    };
  if (/^collections\.abc\.(Awaitable|Coroutine)$/.test(known.target)) {
    const result = known.target.endsWith('Coroutine') ? args[2] : args[0];
    return { kind: 'awaitable', result: result === undefined ? anyType : readStubType(result, scope) };
  }
  const asAtom = known.target.replace(/^builtins\./, '');
  if (atoms.has(asAtom) && known.kind === 'class') return atom(asAtom as Atom);
  if (known.form !== null) return readForm(known.form, node, args, scope);
  if (known.kind !== 'class' && known.kind !== 'exception') throw new StubError(`\`${name}\` is not a type`, node.span);
  return { kind: 'class', id: known.target, args: args.map((arg) => readStubType(arg, scope)) };
}

/** The id that a name in a stub means. */
export function resolve(name: string, scope: Pick<StubScope, 'module' | 'known'>): string | null {
  const candidates = [`${scope.module}.${name}`, `builtins.${name}`, `typing.${name}`, `collections.abc.${name}`, name];
  return candidates.find((candidate) => scope.known.has(candidate)) ?? null;
}

export function dottedName(node: ast.Expression): string | null {
  if (node.kind === 'Name') return node.text;
  if (node.kind !== 'Attribute') return null;
  const owner = dottedName(node.value);
  return owner === null ? null : `${owner}.${node.attribute.text}`;
}

function readForm(form: string, node: ast.Expression, args: readonly ast.Expression[], scope: StubScope): StubType {
  const read = (inner: ast.Expression | undefined): StubType =>
    inner === undefined ? anyType : readStubType(inner, scope);
  switch (form) {
    case 'Any':
      return anyType;
    case 'Never':
    case 'NoReturn':
      return atom('Never');
    case 'Self':
      return { kind: 'self' };
    case 'Optional':
      return unionOf([read(args[0]), noneType]);
    case 'Union':
      return unionOf(args.map(read));
    case 'Type':
      return { kind: 'classOf', type: read(args[0]) };
    case 'Sequence':
    case 'Collection':
      return { kind: 'iterable', item: read(args[0]), isAsync: false };
    case 'Mapping':
      return { kind: 'class', id: 'builtins.dict', args: args.map(read) };
    case 'Callable':
      return callableOf(args, scope);
    default:
      throw new StubError(`\`${form}\` has no meaning in stubs`, node.span);
  }
}

function callableOf(args: readonly ast.Expression[], scope: StubScope): StubType {
  const [parameters, returns] = args;
  return {
    kind: 'callable',
    parameters: parameters?.kind === 'List' ? parameters.elements.map((element) => readStubType(element, scope)) : null,
    returns: returns === undefined ? anyType : readStubType(returns, scope),
  };
}

function tupleOf(args: readonly ast.Expression[], scope: StubScope): StubType {
  const [first, second] = args;
  if (first === undefined) return { kind: 'tupleOf', item: anyType };
  if (second?.kind === 'EllipsisLiteral') return { kind: 'tupleOf', item: readStubType(first, scope) };
  // `tuple[()]`
  if (args.length === 1 && first.kind === 'Tuple') return { kind: 'tuple', items: [] };
  return { kind: 'tuple', items: args.map((arg) => readStubType(arg, scope)) };
}

function unionOf(members: readonly StubType[]): StubType {
  return { kind: 'union', members: members.flatMap((member) => (member.kind === 'union' ? member.members : [member])) };
}
