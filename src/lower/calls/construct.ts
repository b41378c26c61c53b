/** Instantiation of the program's classes. */
import type * as ast from '../../syntax/ast.js';
import type { Arguments, Callee } from '../../analyze/facts.js';
import type { ClassInfo, DataclassField, FunctionInfo, ParameterInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { abstractMethods } from '../classes/bases.js';
import { containerEntry } from '../../analyze/infer/container.js';
import { containerArguments } from '../classes/container-class.js';
import { conventionOf } from '../functions/convention.js';
import { hasOtherConstructors } from '../classes/open-class.js';
import { classReference } from '../types/print-type.js';
import { flowsInto, typeOnItsWay } from '../types/flows-into.js';
import { placeArguments } from './arguments.js';
import { dynamicArguments } from './dynamic-arguments.js';
import { lowerUnknownCall } from './unknown-call.js';
import { raisesTypeError } from './map-call.js';

export function lowerConstruct(node: ast.Call, callee: Callee & { kind: 'class' }, cx: LowerContext): ir.Expression {
  const { constructor: init, args } = callee;
  if (bindsAtRunTime(node, callee)) return lowerUnknownCall(node, cx);
  if (args !== null && args.error !== null) return raisesTypeError(args.error, cx).value;
  const missing = abstractMethods(callee.class, cx);
  if (missing.length > 0 && isNamed(node.callee, callee.class.name)) return raisesTypeError(abstractMessage(callee.class.name, missing), cx).value;
  const target = cx.expression(node.callee);
  if (callee.class.special === 'enum') return { ...cx.python('enumMember', target, ...cx.inOrder(node.args)), at: node.span.start };
  if (callee.class.special === 'typeddict') return lowerTypedDict(node, cx);
  if (init?.kind === 'functionInfo' && args?.isDynamic === true) {
    const type = b.reference('ConstructorParameters', [{ kind: 'TypeQuery', name: classReference(callee.class, cx) }]);
    return b.create(target, dynamicArguments(node, init, type, cx), node.span.start);
  }
  if (init !== null && init.kind === 'functionInfo' && args !== null) return create(node, target, args, init, callee.class, cx);
  const fields = dataclassFields(callee.class);
  if (fields !== null) return lowerDataclass(node, target, fields, callee.class, cx);
  const container = init?.kind === 'class' && containerEntry(callee.class) === init ? init : null;
  const values = container === null ? cx.inOrder([...node.args, ...node.keywords.map(({ value }) => value)]) : containerArguments(node, container, node, cx);
  if (target.kind === 'ThisExpression') return instanceOf(target, callee.class, values, node.span.start, cx);
  const made = construct(node, target, callee.class, values, cx);
  return made.kind === 'NewExpression' ? { ...made, surroundings: cx.surroundingsOfAll(node.args), dangling: cx.danglingOf(node.id) } : made;
}

/** Which parameter gets what is known only when it runs: `**options`, and keywords for any of several classes. */
export function bindsAtRunTime(node: ast.Call, callee: Callee & { kind: 'class' }): boolean {
  if (callee.args?.isDynamic === true && !isBoundHere(node, callee)) return true;
  const isUnsure = node.keywords.length > 0 || (callee.args !== null && callee.args.error !== null);
  return isUnsure && callee.class.special === null && !isNamed(node.callee, callee.class.name) && hasOtherConstructors(callee.class);
}

/** `Worker(*args, **options)`, whose parameters are known. */
export function isBoundHere(node: ast.Call, { class: info, constructor: init }: Callee & { kind: 'class' }): boolean {
  return init?.kind === 'functionInfo' && (info.special === null || info.special === 'protocol') && isNamed(node.callee, info.name);
}

/** Not `cls()`, which may be a subclass. */
const isNamed = (node: ast.Expression, name: string): boolean => (node.kind === 'Name' ? node.text : node.kind === 'Attribute' ? node.attribute.text : '') === name;

function abstractMessage(name: string, missing: readonly string[]): string {
  const methods = missing.map((method) => `'${method}'`).join(', ');
  return `Can't instantiate abstract class ${name} without an implementation for abstract method${missing.length > 1 ? 's' : ''} ${methods}`;
}

/** `cls(...)` in an abstract class: TypeScript constructs only what it sees to be concrete. */
function instanceOf(target: ir.Expression, info: ClassInfo, args: readonly ir.Expression[], at: number, cx: LowerContext): ir.Expression {
  if (target.kind !== 'ThisExpression' || abstractMethods(info, cx).length === 0) return b.create(target, args, at);
  return b.as(b.method(b.id('Reflect'), 'construct', [target, b.array(args)], at), b.reference(classReference(info, cx)));
}

function create(node: ast.Call, target: ir.Expression, args: Arguments<ParameterInfo>, init: FunctionInfo, info: ClassInfo, cx: LowerContext): ir.Expression {
  const placed = placeArguments(args, conventionOf(init), cx);
  const surroundings = cx.surroundingsOfAll(placed.nodes.map((one) => one ?? node));
  const made = construct(node, target, info, placed.args, cx);
  if (made.kind !== 'NewExpression') return made;
  return { ...made, typeArguments: typeArguments(node, cx), surroundings, dangling: cx.danglingOf(node.id) };
}

/** `construct(cls, data)` where TypeScript can't see that the class is concrete, or what it is constructed with. */
function construct(node: ast.Call, target: ir.Expression, info: ClassInfo, args: readonly ir.Expression[], cx: LowerContext): ir.Expression {
  const isOne = isNamed(node.callee, info.name) || target.kind === 'ThisExpression' || node.callee.kind === 'Subscript' && isNamed(node.callee.value, info.name);
  if (isOne || (!hasOtherConstructors(info) && abstractMethods(info, cx).length === 0)) return b.create(target, args, node.span.start);
  return { ...cx.python('construct', target, ...args), at: node.span.start };
}

/** `Stack[int]()` */
function typeArguments(node: ast.Call, cx: LowerContext): readonly ir.TypeNode[] | undefined {
  if (node.callee.kind !== 'Subscript') return undefined;
  const type = cx.facts.annotationOf(node.callee);
  return type.kind === 'instance' && type.args.length > 0 ? type.args.map(cx.printType) : undefined;
}

/** The fields that the generated `__init__` takes, positional ones first; null if the class is no dataclass. */
export function dataclassFields(info: ClassInfo): readonly DataclassField[] | null {
  for (const base of [info, ...info.mro]) {
    if (base.kind === 'classInfo' && base.dataclass !== null) return base.dataclass.fields.filter(({ init }) => init);
  }
  return null;
}

function lowerDataclass(node: ast.Call, target: ir.Expression, fields: readonly DataclassField[], info: ClassInfo, cx: LowerContext): ir.Expression {
  const nodes = [...node.args, ...node.keywords.map(({ value }) => value)];
  const values = cx.inOrder(nodes);
  const positional = fields.filter(({ kwOnly }) => !kwOnly);
  const args = values.slice(0, node.args.length).map((value, index): ir.Expression | undefined => asDeclared(value, node.args[index]!, positional[index], cx));
  const options: ir.Property[] = [];
  node.keywords.forEach(({ arg }, index) => {
    const field = fields.find(({ name }) => name === arg?.text);
    const value = asDeclared(values[node.args.length + index]!, nodes[node.args.length + index]!, field, cx);
    const at = positional.findIndex(({ name }) => name === arg?.text);
    if (at === -1) options.push(b.property(cx.variable(arg?.text ?? ''), value));
    else args[at] = value;
  });
  const filled = Array.from(args, (value) => value ?? b.undefinedLiteral());
  if (options.length > 0) {
    while (filled.length < positional.length) filled.push(b.undefinedLiteral());
    filled.push(b.object(options));
  }
  return construct(node, target, info, filled, cx);
}

function asDeclared(value: ir.Expression, node: ast.Expression, field: DataclassField | undefined, cx: LowerContext): ir.Expression {
  return field === undefined ? value : flowsInto(value, typeOnItsWay(node, cx), cx.facts.annotationOf(field.annotation), cx);
}

/** `Movie(title='x')` is a dict. */
function lowerTypedDict(node: ast.Call, cx: LowerContext): ir.Expression {
  const values = cx.inOrder(node.keywords.map(({ value }) => value));
  return b.object(node.keywords.map(({ arg }, index) => (arg === null ? b.spread(values[index]!) : b.property(arg.text, values[index]!))), node.span.start);
}
