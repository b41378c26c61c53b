/** Templates of an entry: parsed, their holes held against the stub, their free names found in the runtime. */
import { diagnostics as catalogue } from '../../diagnostics/index.js';
import type * as ir from '../../target/ir.js';
import type { RuntimeImport } from '../model.js';
import { report, spanIn, type EntryContext } from './context.js';
import { freeNames, type FreeNames } from './free-names.js';
import { holeFunctions } from './hole-functions.js';
import type { MapNode } from './map-node.js';
import { exportsName, longSpecifier, specifierOf } from './specifiers.js';
import { TemplateError } from './template-error.js';
import { parseTemplate, parseTypeTemplate } from './template-parser.js';

export interface CheckedTemplate<T> {
  readonly template: T;
  readonly imports: readonly RuntimeImport[];
  readonly holes: ReadonlySet<string>;
}

export interface TemplateScope {
  /** What a hole may be, `self` and the like included. */
  readonly holes: ReadonlySet<string>;
  /** The type parameters that `$T` in a type may be. */
  readonly typeParameters: readonly string[];
}

export function compileTemplate(
  node: MapNode,
  imports: MapNode | null,
  scope: TemplateScope,
  context: EntryContext,
): CheckedTemplate<ir.Expression> | null {
  return compile(node, imports, scope, context, (text) => parseTemplate(context.ts, text));
}

export function compileTypeTemplate(
  node: MapNode,
  scope: TemplateScope,
  context: EntryContext,
): CheckedTemplate<ir.TypeNode> | null {
  return compile(node, null, scope, context, (text) => parseTypeTemplate(context.ts, text));
}

function compile<T extends ir.Expression | ir.TypeNode>(
  node: MapNode,
  imports: MapNode | null,
  scope: TemplateScope,
  context: EntryContext,
  parse: (text: string) => T,
): CheckedTemplate<T> | null {
  const text = node.text.trimEnd();
  try {
    const template = parse(text);
    const found = freeNames(template, scope.holes, (name) => context.exports.get(context.runtime[0] ?? '')?.has(name) === true);
    checkHoles(node, text, found, scope, context);
    return { template, imports: importsOf(node, text, imports, found, context), holes: found.holes };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    report(
      context,
      catalogue.mapTemplate(
        { where: context.where, message: error.message },
        node.file.path,
        spanIn(node, error.start, error.end),
      ),
    );
    return null;
  }
}

function checkHoles(node: MapNode, text: string, found: FreeNames, scope: TemplateScope, context: EntryContext): void {
  const known = [...scope.holes].map((name) => `\`$${name}\``).join(', ') || 'none';
  const undefinedHole = (name: string): void => {
    const place = placeOf(text, `$${name}`);
    const args = { placeholder: `$${name}`, where: context.where, parameters: known };
    report(context, catalogue.mapUndefinedPlaceholder(args, node.file.path, spanIn(node, place.start, place.end)));
  };
  for (const hole of found.holes)
    if (!scope.holes.has(hole) && !scope.typeParameters.includes(hole)) undefinedHole(hole);
  for (const call of found.functions) {
    const [first, second] = call.args;
    if (!holeFunctions.has(call.name)) undefinedHole(call.name);
    else if (first?.kind !== 'Identifier' || !scope.holes.has(first.name))
      undefinedHole(first?.kind === 'Identifier' ? first.name : call.name);
    else if (call.args.length > 1 && (call.name !== 'fn' || call.args.length > 2 || second?.kind !== 'NumberLiteral'))
      undefinedHole(call.name);
  }
}

function importsOf(
  node: MapNode,
  text: string,
  imports: MapNode | null,
  found: FreeNames,
  context: EntryContext,
): RuntimeImport[] {
  const explicit = new Map((imports?.fields() ?? []).map((field) => [field.key, field]));
  const result: RuntimeImport[] = [];
  for (const name of new Set([...found.names, ...explicit.keys()])) {
    const field = explicit.get(name);
    const [given, exported] = field?.value.text.split('#') ?? [];
    const specifier = given === undefined ? specifierOf(name, context) : longSpecifier(given, context.exports);
    const imported = exported ?? name;
    const place = field?.keyNode.span ?? toSpan(node, placeOf(text, name));
    if (specifier === null || !exportsName(specifier, imported, context.exports)) {
      const module = specifier ?? (context.runtime.join(', ') || 'no package');
      report(
        context,
        catalogue.mapMissingExport({ module, name: imported, where: context.where }, node.file.path, place),
      );
    }
    result.push({ name, specifier: specifier ?? context.runtime[0] ?? 'aio2ts/runtime/python', imported });
  }
  return result;
}

function toSpan(
  node: MapNode,
  place: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  return spanIn(node, place.start, place.end);
}

/** The first place where the name stands as a word. */
function placeOf(text: string, name: string): { readonly start: number; readonly end: number } {
  const escaped = name.replace(/[$]/g, '\\$&');
  const start =
    new RegExp(`(?<![\\w$.])${escaped}(?![\\w$])|(?<=\\.\\.\\.)${escaped}(?![\\w$])`).exec(text)?.index ?? 0;
  return { start, end: start + name.length };
}
