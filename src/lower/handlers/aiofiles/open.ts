/** `async with aiofiles.open(p) as f: data = await f.read()`: a file that is opened for one thing is read or written at once. */
import type * as ast from '../../../syntax/ast.js';
import type { Facts } from '../../../analyze/facts.js';
import * as b from '../../../target/build.js';
import type * as ir from '../../../target/ir.js';
import type { LowerContext } from '../../context.js';
import { targetStaysInside } from '../../functions/block-results.js';

export interface WholeFile {
  /** `await f.read()` or `await f.write(text)` */
  readonly operation: ast.Await;
  readonly data: ast.Expression | null;
  readonly path: ast.Expression;
  /** Where the file is named. */
  readonly names: readonly ast.Name[];
  /** Of the runtime. */
  readonly helper: string;
  readonly options: readonly { readonly name: string; readonly value: ast.Expression }[];
}

/** Null where the file is used otherwise. */
export function wholeFileOf(node: ast.With, facts: Facts): WholeFile | null {
  const [item] = node.items;
  if (!node.isAsync || node.items.length !== 1 || item!.target?.kind !== 'Name' || item!.context.kind !== 'Call') return null;
  const callee = facts.calleeOf(item!.context);
  if (callee.kind !== 'map' || callee.entry.handler !== 'aiofiles/open' || callee.args.isDynamic || callee.args.error !== null) return null;
  const given = new Map(callee.args.bound.flatMap(({ parameter, values }) => (values[0] === undefined ? [] : [[parameter.name, values[0]] as const])));
  const symbol = facts.symbolOf(item!.target);
  if (symbol === null || !targetStaysInside(node, item!, facts)) return null;
  const uses = symbol.reads.filter(({ span }) => span.start >= node.body.span.start && span.end <= node.body.span.end);
  const operation = uses.length === 1 ? operationOn(uses[0]!, node, facts) : null;
  return operation === null ? null : planned(operation, given, [item!.target, uses[0]!]);
}

function planned(operation: ast.Await, given: ReadonlyMap<string, ast.Expression>, names: readonly ast.Name[]): WholeFile | null {
  const call = operation.value as ast.Call;
  const mode = given.get('mode');
  const path = given.get('file');
  if (path === undefined || (mode !== undefined && mode.kind !== 'StringLiteral')) return null;
  const data = call.args[0] ?? null;
  const helper = HELPERS[`${data === null ? 'read' : 'write'} ${mode?.value ?? 'r'}`];
  const options = [...given].filter(([name]) => name !== 'file' && name !== 'mode').map(([name, value]) => ({ name, value }));
  const allowed = helper?.endsWith('Text') === true ? TEXT_OPTIONS : [];
  if (helper === undefined || options.some(({ name }) => !allowed.includes(name))) return null;
  return { operation, data, path, names, helper, options: options.filter(({ name, value }) => !isDefault(name, value)) };
}

const HELPERS: Readonly<Record<string, string | undefined>> = {
  'read r': 'readText', 'read rt': 'readText', 'read rb': 'readBytes', 'write w': 'writeText', 'write wt': 'writeText', 'write wb': 'writeBytes', 'write a': 'appendText',
};

const TEXT_OPTIONS: readonly string[] = ['encoding', 'errors', 'newline'];

function isDefault(name: string, value: ast.Expression): boolean {
  return value.kind === 'NoneLiteral' || (name === 'encoding' && value.kind === 'StringLiteral' && /^utf-?8$/i.test(value.value));
}

/** `await f.read()` as the first thing that the block does, or `await f.write(x)` as the only one. */
function operationOn(name: ast.Name, node: ast.With, facts: Facts): ast.Await | null {
  const attribute = facts.parentOf(name);
  const call = attribute?.kind === 'Attribute' ? facts.parentOf(attribute) : null;
  const operation = call?.kind === 'Call' && call.callee === attribute ? facts.parentOf(call) : null;
  if (operation?.kind !== 'Await' || attribute?.kind !== 'Attribute' || call?.kind !== 'Call' || call.keywords.length > 0) return null;
  const [first, ...others] = node.body.body;
  const method = attribute.attribute.text;
  if (method === 'read') return call.args.length === 0 && startsWith(first!, operation) ? operation : null;
  if (method !== 'write' || call.args.length !== 1 || call.args[0]!.kind === 'Starred' || others.length > 0) return null;
  return first!.kind === 'ExpressionStatement' && first!.value === operation ? operation : null;
}

function startsWith(statement: ast.Statement, operation: ast.Await): boolean {
  switch (statement.kind) {
    case 'Assign': return isFirst(statement.value, operation) && statement.targets.every(({ kind }) => kind === 'Name' || kind === 'Tuple');
    case 'AnnAssign': return statement.value !== null && statement.target.kind === 'Name' && isFirst(statement.value, operation);
    case 'Return': return statement.value !== null && isFirst(statement.value, operation);
    case 'ExpressionStatement': return isFirst(statement.value, operation);
    case 'For': return isFirst(statement.iterable, operation);
    default: return false;
  }
}

/** Nothing that shows is evaluated before it. */
function isFirst(node: ast.Expression, operation: ast.Await): boolean {
  if (node === operation) return true;
  switch (node.kind) {
    case 'Call': {
      if (node.callee.kind === 'Name' || isPath(node.callee)) {
        const first = node.args[0] ?? node.keywords[0]?.value;
        return first !== undefined && isFirst(first, operation);
      }
      return node.callee.kind === 'Attribute' && isFirst(node.callee.value, operation);
    }
    case 'Attribute':
    case 'Subscript':
    case 'Await': return isFirst(node.value, operation);
    case 'BinOp':
    case 'Compare': return isFirst(node.left, operation);
    default: return false;
  }
}

const isPath = (node: ast.Expression): boolean => node.kind === 'Name' || (node.kind === 'Attribute' && isPath(node.value));

/** The block without the `with`. */
export function lowerWholeFile(node: ast.With, cx: LowerContext): boolean {
  const found = wholeFileOf(node, cx.facts);
  if (found === null) return false;
  cx.wholeFiles.set(found.operation, found);
  const { body, dangling } = cx.block(node.body);
  body.forEach((statement) => cx.emit(statement));
  if (dangling !== undefined) cx.emit({ kind: 'CommentStatement', surroundings: { leading: dangling } });
  return true;
}

/** `await readText(path)` */
export function wholeFileOperation(node: ast.Await, cx: LowerContext): ir.Expression | null {
  const found = cx.wholeFiles.get(node);
  if (found === undefined) return null;
  const { path, data, options, helper } = found;
  const values = cx.inOrder([path, ...options.map(({ value }) => value), ...(data === null ? [] : [data])]);
  const args: ir.Expression[] = [values[0]!];
  if (data !== null) args.push(values.at(-1)!);
  if (options.length > 0) args.push(b.object(options.map(({ name }, index) => b.property(name, values[index + 1]!))));
  const callee = b.id(cx.imports.use('aio2ts/runtime/aiofiles', helper));
  return b.awaitOf(b.call(callee, args, node.span.start), node.span.start);
}
