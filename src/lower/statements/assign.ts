/** `a = b = value` and `x: T = value` */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { isAtom, type LowerContext } from '../context.js';
import { isTypeAlias, typeExpressionKind } from '../expressions/type-expression.js';
import { typeParametersOf } from '../functions/index.js';
import { membersOf, typeArguments } from '../types/kinds.js';
import { flowsInto } from '../types/flows-into.js';
import { isNarrower } from '../types/inferred-type.js';
import { variablesOf } from '../types/variables.js';
import { assignTo } from './assign-target.js';

export function lowerAssign(node: ast.Assign, cx: LowerContext): void {
  const [target] = node.targets;
  if (lowerTypeExpression(node, cx)) return;
  if (node.targets.length === 1 && assignEach(target!, node.value, cx)) return;
  const type = cx.facts.typeOf(node.value);
  const annotation = annotationFor(target!, node.value, type, cx);
  let value = node.targets.every((one) => one.kind === 'Tuple' || one.kind === 'List') && node.value.kind === 'Tuple' && node.value.elements.every(({ kind }) => kind !== 'Starred')
    ? b.array(cx.inOrder(node.value.elements), node.value.span.start)
    : namedValue(target!, node.value, annotation, cx);
  if (isAssignedAlready(target!, value, node.value, cx)) return;
  if (node.targets.length > 1 && !isAtom(value)) value = cx.bind(value, 'value', annotation);
  else if (evaluatesFirst(target!, node.value, cx)) value = cx.bind(value, 'value');
  for (const one of node.targets) assignTo(one, value, type, cx, annotation);
}

/** A comprehension that becomes a loop fills the variable itself. */
function namedValue(target: ast.Expression, value: ast.Expression, annotation: ir.TypeNode | undefined, cx: LowerContext): ir.Expression {
  const variety = target.kind === 'Name' ? cx.frame.plan.bindings.get(target.id) : undefined;
  if (target.kind !== 'Name' || variety === undefined || !LOOPS.has(value.kind)) return cx.expression(value);
  cx.resultName = { node: value, name: cx.variable(target.text), variety, type: annotation };
  const result = cx.expression(value);
  cx.resultName = null;
  return result;
}

const LOOPS: ReadonlySet<string> = new Set(['ListComp', 'DictComp']);

function isAssignedAlready(target: ast.Expression, value: ir.Expression, node: ast.Expression, cx: LowerContext): boolean {
  return target.kind === 'Name' && LOOPS.has(node.kind) && value.kind === 'Identifier' && value.name === cx.variable(target.text);
}

/** `Handler = Callable[[Event], None]` is a type; `T = TypeVar("T")` leaves nothing. */
function lowerTypeExpression(node: ast.Assign, cx: LowerContext): boolean {
  const [target] = node.targets;
  if (node.targets.length !== 1 || target!.kind !== 'Name') return false;
  const kind = typeExpressionKind(node.value, cx);
  if (kind === null) return false;
  if (kind === 'alias') {
    const type = cx.facts.annotationOf(aliased(node.value));
    emitTypeAlias(target!, type, cx);
  }
  return true;
}

function emitTypeAlias(target: ast.Name, type: Type, cx: LowerContext): void {
  const typeParameters = typeParametersOf([...variablesOf(type)]);
  const printed = cx.typeNames.declaration(type, () => cx.printType(type));
  cx.emit({ kind: 'TypeAliasDeclaration', name: cx.variable(target.text), typeParameters, type: printed, at: target.span.start });
}

/** Of `NewType('UserId', int)` the type that it renames. */
function aliased(node: ast.Expression): ast.Expression {
  return node.kind === 'Call' ? node.args[1] ?? node : node;
}

/** `a, b = 1, 2` of fresh names is a declaration for each. */
function assignEach(target: ast.Expression, value: ast.Expression, cx: LowerContext): boolean {
  if (target.kind !== 'Tuple' || value.kind !== 'Tuple' || target.elements.length !== value.elements.length) return false;
  const isFresh = target.elements.every((element) => element.kind === 'Name' && cx.frame.plan.bindings.has(element.id));
  if (!isFresh || value.elements.some(({ kind }) => kind === 'Starred')) return false;
  target.elements.forEach((element, index) => {
    const one = value.elements[index]!;
    const type = cx.facts.typeOf(one);
    assignTo(element, cx.expression(one), type, cx, annotationFor(element, one, type, cx));
  });
  return true;
}

/**
 * Python evaluates the value, then the target's object and key; JavaScript the other way round. It shows where the value
 * can change what the object or key are.
 */
export function evaluatesFirst(target: ast.Expression, value: ast.Expression, cx: LowerContext): boolean {
  if (target.kind !== 'Attribute' && target.kind !== 'Subscript') return false;
  if (isHarmless(value, cx) || (isLength(value, cx) && isHarmless(target, cx))) return false;
  const isSettled = (node: ast.Expression): boolean =>
    cx.facts.isPure(node) || (node.kind === 'Attribute' && isFinal(node, cx) && isSettled(node.value)) || (node.kind === 'Name' && (cx.facts.symbolOf(node) === cx.frame.self || cx.isConstant(node) || !(cx.facts.symbolOf(node)?.isRebound ?? true)));
  if (!isSettled(target.value)) return true;
  return target.kind === 'Subscript' && target.index.kind !== 'Slice' && !isSettled(target.index);
}

/** `len(xs)` of a value that JavaScript measures itself. */
function isLength(node: ast.Expression, cx: LowerContext): boolean {
  if (node.kind !== 'Call' || node.args.length !== 1 || cx.facts.entryOf(node.callee)?.id !== 'builtins.len') return false;
  const type = cx.facts.typeOf(node.args[0]!);
  return isHarmless(node.args[0]!, cx) && (type.kind === 'object' || type.kind === 'str' || type.kind === 'tuple');
}

/** A field that nobody assigns to once the object is made. */
function isFinal(node: ast.Attribute, cx: LowerContext): boolean {
  const member = cx.facts.memberOf(node);
  if (member.kind !== 'field') return false;
  const uses = cx.memberUses.of(member.attribute);
  return !uses.isReassigned && !uses.isDeleted && !cx.memberUses.isOpen(member.attribute.name, member.class);
}

/** Nothing of the program runs while it is evaluated. */
function isHarmless(node: ast.Expression, cx: LowerContext): boolean {
  switch (node.kind) {
    case 'Call':
    case 'Await':
    case 'Yield':
    case 'YieldFrom':
    case 'NamedExpr':
      return false;
    case 'List':
    case 'Tuple':
    case 'Set': return node.elements.every((element) => isHarmless(element, cx));
    case 'BinOp': return isHarmless(node.left, cx) && isHarmless(node.right, cx);
    case 'Dict': return node.items.every((item) => isHarmless(item.value, cx));
    case 'Attribute': return isHarmless(node.value, cx);
    case 'Subscript': return isHarmless(node.value, cx) && isHarmless(node.index, cx);
    default: return cx.facts.isPure(node) || ['Name', 'NumberLiteral', 'StringLiteral', 'FormattedString', 'Lambda', 'Compare', 'UnaryOp'].includes(node.kind);
  }
}

/** A type is written where TypeScript would infer another: an empty container, `null`, a variable that takes more than its first value. */
export function annotationFor(target: ast.Expression, value: ast.Expression, type: Type, cx: LowerContext): ir.TypeNode | undefined {
  if (target.kind !== 'Name') return undefined;
  const variety = cx.frame.plan.bindings.get(target.id);
  if (variety === undefined) return undefined;
  const symbol = cx.facts.symbolOf(target);
  if (symbol === null) return undefined;
  const whole = cx.facts.typeOfSymbol(symbol);
  if (symbol.annotation !== null) return cx.printType(whole);
  if (isEmptyDisplay(value)) return isAnyContainer(whole) ? cx.printType(whole) : undefined;
  if (isNarrower(value, cx.printType(whole), cx)) return cx.printType(whole);
  if (variety === 'const') return undefined;
  // `let at = this` would only ever take `this`.
  if (value.kind === 'Name' && cx.frame.self !== null && cx.facts.symbolOf(value) === cx.frame.self) return cx.printType(whole);
  return needsType(whole, type, value) ? cx.printType(whole) : undefined;
}

const isEmptyDisplay = (value: ast.Expression): boolean =>
  ((value.kind === 'List' || value.kind === 'Tuple') && value.elements.length === 0) || (value.kind === 'Dict' && value.items.length === 0)
  || (value.kind === 'Call' && value.args.length === 0 && value.callee.kind === 'Name' && ['list', 'dict', 'set'].includes(value.callee.text));

function isAnyContainer(type: Type): boolean {
  return type.kind === 'object' || type.kind === 'record' || type.kind === 'union' || type.kind === 'tuple';
}

function needsType(whole: Type, first: Type, value: ast.Expression): boolean {
  if (first.kind === 'none' || whole.kind === 'unknown') return true;
  if (membersOf(whole).length !== membersOf(first).length) return true;
  if (whole.kind === 'tuple') return true;
  if (whole.kind === 'instance' && value.kind === 'Call') return first.kind === 'instance' && first.class !== whole.class;
  return whole.kind === 'object' && first.kind === 'object' && typeArguments(whole, 0).length > 1;
}

/** `x: dict[str, list[int]] = defaultdict(list)`: the factory does not say what goes into its lists. */
function withDeclaredArguments(value: ir.Expression, type: Type, declared: Type, cx: LowerContext): ir.Expression {
  if (value.kind !== 'NewExpression' || value.typeArguments !== undefined || value.args.length === 0) return value;
  if (type.kind !== 'object' || declared.kind !== 'object' || type.entry.id !== 'collections.defaultdict') return value;
  const printed = cx.printType(declared);
  return printed.kind === 'ReferenceType' && printed.args.length === 2 ? { ...value, typeArguments: printed.args } : value;
}

export function lowerAnnAssign(node: ast.AnnAssign, cx: LowerContext): void {
  if (node.value === null) return;
  if (node.target.kind === 'Name' && isTypeAlias(node.annotation, cx)) {
    emitTypeAlias(node.target, cx.facts.annotationOf(node.value), cx);
    return;
  }
  if (node.target.kind === 'Name' && cx.facts.symbolOf(node.target)?.annotation === null) {
    // `LIMIT: Final = 3`
    lowerAssign({ kind: 'Assign', id: node.id, span: node.span, targets: [node.target], value: node.value }, cx);
    return;
  }
  const type = cx.facts.typeOf(node.value);
  const declared = cx.facts.annotationOf(node.annotation);
  let value = namedValue(node.target, node.value, cx.printType(declared), cx);
  if (isAssignedAlready(node.target, value, node.value, cx)) return;
  if (evaluatesFirst(node.target, node.value, cx)) value = cx.bind(value, 'value');
  value = withDeclaredArguments(value, type, declared, cx);
  const coerced = flowsInto(value, type, declared, cx);
  assignTo(node.target, coerced, declared, cx, node.target.kind === 'Name' ? cx.printType(declared) : undefined);
}
