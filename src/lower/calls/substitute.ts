/**
 * Puts values into a template's holes. Trees go into trees, so precedence is right by construction.
 *
 * A template is compiled once into functions that make its nodes: which of them are holes, and how they are filled, need not
 * be found out anew for each of the thousands of calls in a large file.
 */
import type * as ir from '../../target/ir.js';
import type { Template } from '../../maps/model.js';
import { substituteType } from '../types/print-type.js';
import { holeOf, type HoleFunction } from './template-uses.js';

export interface Filling {
  /** Several for a variadic hole; undefined where nothing is given. `$given(x)` is `$x`. */
  values(hole: string, fn: HoleFunction): readonly ir.Expression[] | undefined;
  /** The default of what is not given. */
  defaultOf(hole: string): ir.Expression | null;
  isRest(hole: string): boolean;
  /** A variadic hole that is given one list: `f(*xs)`. */
  isList(hole: string): boolean;
  /** Imported names whose local name differs. */
  readonly renames: ReadonlyMap<string, string>;
  /** What `$T` stands for; made when a template asks. */
  readonly types: ReadonlyMap<string, ir.TypeNode>;
  readonly at: number;
}

type Make<T = ir.Expression> = (filling: Filling) => T;
export type CompiledTemplate = Make;

/** A `$given(...)` that was not: what holds it goes. */
const ABSENT: ir.Expression = { kind: 'UndefinedLiteral' };
/** An object whose properties all went. */
const EMPTIED: ir.Expression = { kind: 'ObjectExpression', properties: [] };
const UNDEFINED: ir.Expression = { kind: 'UndefinedLiteral' };

export function compileTemplate(template: Template): CompiledTemplate {
  return expression(template);
}

function expression(node: ir.Expression): Make {
  const filled = holeOf(node as never);
  if (filled !== null) return hole(filled.hole, filled.function);
  switch (node.kind) {
    case 'Identifier': return identifier(node.name);
    case 'CallExpression': return call(node);
    case 'NewExpression': {
      const [callee, args, typeArguments] = [expression(node.callee), list(node.args), typesOf(node.typeArguments)];
      return (f) => ({ ...node, at: f.at, callee: callee(f), args: args(f), typeArguments: typeArguments(f) });
    }
    case 'MemberExpression': {
      const { property, optional } = node;
      const object = expression(node.object);
      return (f) => ({ kind: 'MemberExpression', object: object(f), property, optional, at: f.at });
    }
    case 'IndexExpression': {
      const [object, index] = [expression(node.object), expression(node.index)];
      return (f) => ({ ...node, object: object(f), index: index(f) });
    }
    case 'ArrayExpression': return array(node);
    case 'ObjectExpression': return object(node);
    case 'SpreadElement':
    case 'AwaitExpression':
    case 'NonNullExpression':
    case 'ParenthesizedComment': return withValue(node);
    case 'UnaryExpression':
    case 'UpdateExpression': {
      const operand = expression(node.operand);
      return (f) => ({ ...node, operand: operand(f) });
    }
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const [left, right] = [expression(node.left), expression(node.right)];
      return (f) => ({ ...node, left: left(f), right: right(f) });
    }
    case 'AssignmentExpression': {
      const [target, value] = [expression(node.target as ir.Expression), expression(node.value)];
      return (f) => ({ ...node, target: target(f), value: value(f) });
    }
    case 'ConditionalExpression': {
      const [test, consequent, alternate] = [expression(node.test), expression(node.consequent), expression(node.alternate)];
      return (f) => ({ ...node, test: test(f), consequent: consequent(f), alternate: alternate(f) });
    }
    case 'YieldExpression': return node.value === null ? () => node : withValue({ ...node, value: node.value });
    case 'TemplateLiteral':
    case 'SequenceExpression': {
      const parts = node.expressions.map(expression);
      return (f) => ({ ...node, expressions: parts.map((part) => part(f)) });
    }
    case 'AsExpression': {
      const value = expression(node.value);
      return (f) => ({ ...node, value: value(f), type: typeIn(node.type, f) });
    }
    case 'ArrowFunction': return arrow(node);
    default: return () => node;
  }
}

function identifier(name: string): Make {
  return (f) => ({ kind: 'Identifier', name: f.renames.get(name) ?? name, at: f.at });
}

function call(node: ir.CallExpression): Make {
  const { optional } = node;
  const [callee, args, typeArguments] = [expression(node.callee), list(node.args), typesOf(node.typeArguments)];
  return (f) => ({ kind: 'CallExpression', callee: callee(f), args: args(f), typeArguments: typeArguments(f), optional, at: f.at });
}

type WithValue = Extract<ir.Expression, { readonly kind: 'SpreadElement' | 'AwaitExpression' | 'NonNullExpression' | 'ParenthesizedComment' | 'YieldExpression' }>
  & { readonly value: ir.Expression };

function withValue(node: WithValue): Make {
  const value = expression(node.value);
  return (f) => ({ ...node, value: value(f) });
}

function arrow(node: ir.ArrowFunction): Make {
  const { body } = node;
  const make = body.kind === 'BlockStatement' ? () => body : expression(body);
  return (f) => {
    const parameters = node.parameters.map((parameter) => (parameter.type === undefined ? parameter : { ...parameter, type: typeIn(parameter.type, f) }));
    return { ...node, parameters, body: make(f) };
  };
}

function array(node: ir.ArrayExpression): Make {
  const make = list(node.elements);
  const [first] = node.elements;
  const gathered = first?.kind === 'SpreadElement' ? gatheredHole(first) : null;
  return (f) => {
    const elements = make(f);
    const only = elements[0];
    // `[...[a, b]]` and `[...xs.map(f)]` are what they spread: nobody else has it.
    const isFresh = elements.length === 1 && only!.kind === 'SpreadElement' && (isFreshArray(only.value) || (gathered !== null && f.isList(gathered)));
    return isFresh ? (only as ir.SpreadElement).value : { ...node, at: f.at, elements };
  };
}

/** A list of awaitables is gathered: it is read at once, and nobody keeps it. */
function gatheredHole(node: ir.SpreadElement): string | null {
  const filled = holeOf(node.value as never);
  return filled !== null && (filled.function === 'thunk' || filled.function === 'start') ? filled.hole : null;
}

/** Arguments or elements. What is absent at their end goes. */
function list(nodes: readonly ir.Expression[]): Make<ir.Expression[]> {
  const parts = nodes.map((node) => (node.kind === 'SpreadElement' ? { one: null, many: spread(node) } : { one: expression(node), many: null }));
  return (f) => {
    const result: ir.Expression[] = [];
    for (const { one, many } of parts) {
      if (one !== null) result.push(one(f));
      else result.push(...many(f));
    }
    while (result.length > 0 && isAbsent(result.at(-1)!)) result.pop();
    return result.some(isAbsent) ? result.map((value) => (isAbsent(value) ? UNDEFINED : value)) : result;
  };
}

function spread(node: ir.SpreadElement): Make<readonly ir.Expression[]> {
  const filled = holeOf(node.value as never);
  if (filled === null) {
    const make = withValue(node);
    return (f) => [make(f)];
  }
  return (f) => {
    const values = f.values(filled.hole, filled.function);
    if (values === undefined) return [];
    return f.isRest(filled.hole) ? values : [{ ...node, value: values[0]! }];
  };
}

function object(node: ir.ObjectExpression): Make {
  const parts = node.properties.map((property) => ({ property, value: expression(property.value) }));
  return (f) => {
    const properties: (ir.Property | ir.SpreadElement)[] = [];
    for (const { property, value } of parts) {
      const made = value(f);
      if (property.kind === 'SpreadElement' || !isAbsent(made)) properties.push({ ...property, value: made });
    }
    return properties.length === 0 && parts.length > 0 ? EMPTIED : { ...node, properties };
  };
}

function hole(name: string, fn: HoleFunction): Make {
  const hasDefault = fn === 'plain' || fn === 'thunk' || fn === 'start';
  return (f) => {
    const values = f.values(name, fn);
    if (values === undefined) return hasDefault ? f.defaultOf(name) ?? UNDEFINED : ABSENT;
    if (!f.isRest(name) || fn === 'keywords') return values[0] ?? ABSENT;
    return { kind: 'ArrayExpression', elements: values, at: f.at };
  };
}

function typeIn(node: ir.TypeNode, filling: Filling): ir.TypeNode {
  return substituteType(node, filling.types, filling.renames);
}

function typesOf(nodes: readonly ir.TypeNode[] | undefined): Make<readonly ir.TypeNode[] | undefined> {
  if (nodes === undefined) return () => undefined;
  return (f) => {
    const result = nodes.map((node) => typeIn(node, f));
    return result.some(isOpen) ? undefined : result;
  };
}

function isAbsent(value: ir.Expression): boolean {
  return value === ABSENT || value === EMPTIED;
}

function isOpen(node: ir.TypeNode): boolean {
  return node.kind === 'ReferenceType' && node.name.startsWith('$');
}

function isFreshArray(value: ir.Expression): boolean {
  if (value.kind === 'ArrayExpression') return true;
  if (value.kind !== 'CallExpression' || value.callee.kind !== 'MemberExpression') return false;
  const { object: receiver, property } = value.callee;
  return property === 'map' || property === 'filter' || property === 'toReversed' || (property === 'from' && receiver.kind === 'Identifier' && receiver.name === 'Array');
}
