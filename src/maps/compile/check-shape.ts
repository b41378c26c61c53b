/** Holds a file's YAML against the description of its keys. */
import { diagnostics as catalogue, type Diagnostic } from '../../diagnostics/index.js';
import { assertNever } from '../../syntax/ast.js';
import type { MapNode } from './map-node.js';
import type { Field, Shape } from './shape.js';

/** True if the node has the shape; what is wrong goes to `found`. */
export function checkShape(node: MapNode, shape: Shape, where: string, found: Diagnostic[]): boolean {
  const before = found.length;
  visit(node, shape, where, found);
  return found.length === before;
}

function visit(node: MapNode, shape: Shape, where: string, found: Diagnostic[]): void {
  const wrong = (message: string): void =>
    void found.push(catalogue.mapField({ where, message }, node.file.path, node.span));
  switch (shape.kind) {
    case 'text':
      if (node.value === undefined || node.value === null) wrong('expected a text');
      return;
    case 'flag':
      if (typeof node.value !== 'boolean') wrong('expected `true` or `false`');
      return;
    case 'choice':
      if (!shape.values.includes(node.text)) wrong(`expected one of ${shape.values.join(', ')}, not \`${node.text}\``);
      return;
    case 'list':
      if (!node.isList) wrong('expected a list');
      for (const item of node.items()) visit(item, shape.item, where, found);
      return;
    case 'keyed':
      if (!node.isObject) wrong('expected keys and values');
      for (const field of node.fields()) visit(field.value, shape.value, `${where}.${field.key}`, found);
      return;
    case 'object':
      if (!node.isObject) wrong(`expected the keys of ${shape.name}`);
      else visitFields(node, shape, where, found);
      return;
    case 'either':
      visit(node, shape.shapes.find((candidate) => fits(node, candidate)) ?? shape.shapes[0]!, where, found);
      return;
    case 'byKind':
      visitByKind(node, shape.shapes, found);
      return;
    default:
      assertNever(shape);
  }
}

function visitByKind(node: MapNode, shapes: Readonly<Record<string, Shape>>, found: Diagnostic[]): void {
  const where = node.textOf('id') ?? 'an entry';
  const kind = node.get('kind');
  const shape = kind === null ? undefined : shapes[kind.text];
  if (shape !== undefined) return visit(node, shape, where, found);
  const expected = Object.keys(shapes).join(', ');
  const message =
    kind === null ? `\`kind\` is missing: ${expected}` : `expected one of ${expected}, not \`${kind.text}\``;
  found.push(catalogue.mapField({ where, message }, node.file.path, (kind ?? node).span));
}

function visitFields(
  node: MapNode,
  shape: Extract<Shape, { kind: 'object' }>,
  where: string,
  found: Diagnostic[],
): void {
  const fields: Readonly<Record<string, Field | undefined>> = shape.fields;
  for (const { key, keyNode, value } of node.fields()) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field !== undefined) visit(value, field.shape, where, found);
    else if (shape.others !== undefined) visit(value, shape.others, where, found);
    else
      found.push(
        catalogue.mapUnknownKey({ key, where, known: Object.keys(fields).join(', ') }, node.file.path, keyNode.span),
      );
  }
  for (const [key, field] of Object.entries(shape.fields)) {
    if (!field.isRequired || node.get(key) !== null) continue;
    const message = key === 'docs' ? '`docs` is missing. Users read it in `aio2ts explain`' : `\`${key}\` is missing`;
    found.push(catalogue.mapField({ where, message }, node.file.path, firstOf(node)));
  }
}

function firstOf(node: MapNode): { start: number; end: number } {
  return node.fields()[0]?.keyNode.span ?? node.span;
}

function fits(node: MapNode, shape: Shape): boolean {
  if (shape.kind === 'list') return node.isList;
  if (shape.kind === 'object' || shape.kind === 'keyed') return node.isObject;
  return !node.isList && !node.isObject;
}
