/** Puts values into a template's holes. Trees go into trees, so precedence is right by construction. */
import type * as ir from '../../target/ir.js';
import type { Template } from '../../maps/model.js';
import { substituteType } from '../types/print-type.js';
import { holeOf } from './template-uses.js';

export interface Filling {
  /** Values by hole and function (`aws`, `thunk:aws`, `fn:key`); several for a variadic. Absent: not given. */
  readonly values: ReadonlyMap<string, readonly ir.Expression[]>;
  /** Defaults of what is not given. */
  readonly defaults: ReadonlyMap<string, ir.Expression>;
  /** Variadic holes. */
  readonly rests: ReadonlySet<string>;
  /** Variadic holes that are given one list: `f(*xs)`. */
  readonly lists: ReadonlySet<string>;
  /** Imported names whose local name differs. */
  readonly renames: ReadonlyMap<string, string>;
  /** What `$T` stands for; made when a template asks. */
  readonly types: () => ReadonlyMap<string, ir.TypeNode>;
  readonly at: number;
}

/** A `$given(...)` that was not: what holds it goes. */
const ABSENT: ir.Expression = { kind: 'UndefinedLiteral' };
/** An object whose properties all went. */
const EMPTIED: ir.Expression = { kind: 'ObjectExpression', properties: [] };
const UNDEFINED: ir.Expression = { kind: 'UndefinedLiteral' };

export function substitute(template: Template, filling: Filling): ir.Expression {
  return new Substitution(filling).expression(template);
}

class Substitution {
  private readonly filling: Filling;
  private types: ReadonlyMap<string, ir.TypeNode> | null = null;

  constructor(filling: Filling) {
    this.filling = filling;
  }

  expression(node: ir.Expression): ir.Expression {
    const { at } = this.filling;
    switch (node.kind) {
      case 'Identifier': {
        if (node.name.startsWith('$')) return this.hole(node);
        const renamed = this.filling.renames.get(node.name);
        return { kind: 'Identifier', name: renamed ?? node.name, at };
      }
      case 'CallExpression':
        if (holeOf(node as never) !== null) return this.hole(node);
        return {
          kind: 'CallExpression', callee: this.expression(node.callee), args: this.args(node.args),
          typeArguments: this.typeArguments(node.typeArguments), optional: node.optional, at,
        };
      case 'NewExpression':
        return { ...node, at, callee: this.expression(node.callee), args: this.args(node.args), typeArguments: this.typeArguments(node.typeArguments) };
      case 'MemberExpression': return { kind: 'MemberExpression', object: this.expression(node.object), property: node.property, optional: node.optional, at };
      case 'IndexExpression': return { ...node, object: this.expression(node.object), index: this.expression(node.index) };
      case 'ArrayExpression': return this.array(node);
      case 'ObjectExpression': {
        const properties = this.properties(node.properties);
        return properties.length === 0 && node.properties.length > 0 ? EMPTIED : { ...node, properties };
      }
      case 'SpreadElement': return { ...node, value: this.expression(node.value) };
      case 'UnaryExpression':
      case 'UpdateExpression': return { ...node, operand: this.expression(node.operand) };
      case 'BinaryExpression':
      case 'LogicalExpression': return { ...node, left: this.expression(node.left), right: this.expression(node.right) };
      case 'AssignmentExpression': return { ...node, target: this.expression(node.target as ir.Expression), value: this.expression(node.value) };
      case 'ConditionalExpression':
        return { ...node, test: this.expression(node.test), consequent: this.expression(node.consequent), alternate: this.expression(node.alternate) };
      case 'AwaitExpression': return { ...node, value: this.expression(node.value) };
      case 'YieldExpression': return { ...node, value: node.value === null ? null : this.expression(node.value) };
      case 'TemplateLiteral': return { ...node, expressions: node.expressions.map((part) => this.expression(part)) };
      case 'SequenceExpression': return { ...node, expressions: node.expressions.map((part) => this.expression(part)) };
      case 'AsExpression': return { ...node, value: this.expression(node.value), type: this.type(node.type) };
      case 'NonNullExpression':
      case 'ParenthesizedComment': return { ...node, value: this.expression(node.value) };
      case 'ArrowFunction': return this.arrow(node);
      default: return node;
    }
  }

  private arrow(node: ir.ArrowFunction): ir.Expression {
    const parameters = node.parameters.map((parameter) => (parameter.type === undefined ? parameter : { ...parameter, type: this.type(parameter.type) }));
    const body = node.body.kind === 'BlockStatement' ? node.body : this.expression(node.body);
    return { ...node, parameters, body };
  }

  private array(node: ir.ArrayExpression): ir.Expression {
    const elements = this.args(node.elements);
    const only = elements[0];
    // `[...[a, b]]` and `[...xs.map(f)]` are what they spread: nobody else has it.
    if (elements.length === 1 && only!.kind === 'SpreadElement' && (isFreshArray(only.value) || this.isGathered(node.elements[0]!))) return only.value;
    return { ...node, at: this.filling.at, elements };
  }

  /** A list of awaitables is gathered: it is read at once, and nobody keeps it. */
  private isGathered(node: ir.Expression): boolean {
    const hole = node.kind === 'SpreadElement' ? holeOf(node.value as never) : null;
    return hole !== null && (hole.function === 'thunk' || hole.function === 'start') && this.filling.lists.has(hole.hole);
  }

  private args(nodes: readonly ir.Expression[]): ir.Expression[] {
    const result: ir.Expression[] = [];
    for (const node of nodes) {
      if (node.kind === 'SpreadElement') result.push(...this.spread(node));
      else result.push(this.expression(node));
    }
    while (result.length > 0 && isAbsent(result.at(-1)!)) result.pop();
    return result.map((value) => (isAbsent(value) ? UNDEFINED : value));
  }

  private spread(node: ir.SpreadElement): readonly ir.Expression[] {
    const hole = holeOf(node.value as never);
    if (hole === null) return [{ ...node, value: this.expression(node.value) }];
    const values = this.values(hole.hole, hole.function);
    if (values === undefined) return [];
    return this.filling.rests.has(hole.hole) ? values : [{ ...node, value: values[0]! }];
  }

  private properties(properties: ir.ObjectExpression['properties']): ir.ObjectExpression['properties'] {
    const result: (ir.Property | ir.SpreadElement)[] = [];
    for (const property of properties) {
      if (property.kind === 'SpreadElement') {
        result.push({ ...property, value: this.expression(property.value) });
        continue;
      }
      const value = this.expression(property.value);
      if (!isAbsent(value)) result.push({ ...property, value });
    }
    return result;
  }

  private hole(node: ir.Expression): ir.Expression {
    const { hole, function: fn } = holeOf(node as never)!;
    const values = this.values(hole, fn);
    if (values !== undefined) {
      if (!this.filling.rests.has(hole) || fn === 'keywords') return values[0] ?? ABSENT;
      return { kind: 'ArrayExpression', elements: values, at: this.filling.at };
    }
    if (fn !== 'plain' && fn !== 'thunk' && fn !== 'start') return ABSENT;
    return this.filling.defaults.get(hole) ?? UNDEFINED;
  }

  private values(hole: string, fn: string): readonly ir.Expression[] | undefined {
    return this.filling.values.get(fn === 'plain' || fn === 'given' ? hole : `${fn}:${hole}`);
  }

  private type(node: ir.TypeNode): ir.TypeNode {
    return substituteType(node, (this.types ??= this.filling.types()), this.filling.renames);
  }

  private typeArguments(nodes: readonly ir.TypeNode[] | undefined): readonly ir.TypeNode[] | undefined {
    if (nodes === undefined) return undefined;
    const result = nodes.map((node) => this.type(node));
    return result.some(isOpen) ? undefined : result;
  }
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
  const { object, property } = value.callee;
  return property === 'map' || property === 'filter' || (property === 'from' && object.kind === 'Identifier' && object.name === 'Array');
}
