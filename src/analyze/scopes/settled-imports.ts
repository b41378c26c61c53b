/**
 * `try: import uvloop; uvloop.install()` / `except ImportError: ...`: what a map covers is there, so the handler never
 * runs. The program is read as if it said so; new trees, the parsed ones stay as they are.
 */
import type { Library } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import { forEachChild } from '../../syntax/visit.js';

export function withSettledImports(module: ast.Module, library: Library): ast.Module {
  const settler = new Settler(module, library);
  const body = settler.statements(module.body);
  return settler.hasSettled ? { ...module, body, trivia: settler.trivia } : module;
}

class Settler {
  readonly trivia: Map<number, ast.Trivia>;
  hasSettled = false;
  /** What handlers that never run would have set to None. */
  private readonly present = new Set<string>();
  private readonly module: ast.Module;
  private readonly library: Library;

  constructor(module: ast.Module, library: Library) {
    this.module = module;
    this.library = library;
    this.trivia = new Map(module.trivia);
  }

  statements(body: readonly ast.Statement[]): readonly ast.Statement[] {
    const settled = body.flatMap((statement) => this.statement(statement));
    return settled.length === body.length && settled.every((statement, index) => statement === body[index]) ? body : settled;
  }

  private statement(node: ast.Statement): readonly ast.Statement[] {
    if (node.kind === 'Try' && this.isSettled(node)) {
      for (const name of node.handlers.flatMap(({ body }) => body.body.flatMap(absentName))) this.present.add(name);
      return this.inPlaceOf(node, [...node.body.body, ...(node.orElse?.body ?? [])]);
    }
    if (node.kind === 'If' && node.orElse === null && this.asksForPresent(node.test)) return this.inPlaceOf(node, this.statements(node.body.body));
    return [this.inside(node)];
  }

  private inside(node: ast.Statement): ast.Statement {
    if (node.kind !== 'FunctionDef' && node.kind !== 'If') return node;
    const body = this.statements(node.body.body);
    return body === node.body.body ? node : { ...node, body: { ...node.body, body } };
  }

  /** Every comment of what goes stays, before what comes in its place. */
  private inPlaceOf(node: ast.Statement, body: readonly ast.Statement[]): readonly ast.Statement[] {
    this.hasSettled = true;
    const first = body[0]!;
    const own = this.trivia.get(node.id);
    const before = this.trivia.get(first.id);
    const kept = new Set(body.flatMap(({ id }) => [...(this.trivia.get(id)?.trailing ?? []), ...(this.trivia.get(id)?.leading ?? [])]));
    const leading = [...(own?.leading ?? []), ...(before?.leading ?? []), ...this.commentsIn(node).filter((comment) => !kept.has(comment)), ...(own?.trailing ?? [])];
    this.trivia.set(first.id, { leading, trailing: before?.trailing ?? [], blankBefore: own?.blankBefore ?? false });
    return body;
  }

  private commentsIn(node: ast.Statement): readonly ast.Comment[] {
    const found: ast.Comment[] = [];
    const visit = (part: ast.Node): void => {
      const trivia = this.module.trivia.get(part.id);
      found.push(...(trivia?.leading ?? []), ...(trivia?.trailing ?? []), ...(this.module.dangling.get(part.id) ?? []));
      forEachChild(part, visit);
    };
    forEachChild(node, visit);
    return found.sort((a, b) => a.span.start - b.span.start);
  }

  private isSettled({ isStar, handlers, finalBody, body }: ast.Try): boolean {
    if (isStar || finalBody !== null || handlers.length === 0 || !handlers.every(({ type }) => catchesOnlyImports(type))) return false;
    const names = new Map<string, string>();
    return body.body.some(({ kind }) => kind === 'Import' || kind === 'ImportFrom') && body.body.every((statement) => this.isPresent(statement, names));
  }

  /** `names`: what the imports before it bind. */
  private isPresent(node: ast.Statement, names: Map<string, string>): boolean {
    switch (node.kind) {
      case 'Import':
        for (const { name, asName } of node.names) names.set(asName?.text ?? name.split('.')[0]!, asName === null ? name.split('.')[0]! : name);
        return node.names.every(({ name }) => this.isCovered(name, name));
      case 'ImportFrom':
        for (const { name, asName } of node.names) names.set(asName?.text ?? name, `${node.module}.${name}`);
        return node.level === 0 && node.names.every(({ name }) => this.isCovered(node.module ?? '', `${node.module}.${name}`));
      case 'Assign': return node.value.kind === 'BooleanLiteral';
      case 'ExpressionStatement': return node.value.kind === 'Call' && this.isDropped(node.value.callee, names);
      default: return false;
    }
  }

  private isCovered(module: string, id: string): boolean {
    const library = this.library.entries.get(module.split('.')[0]!);
    return this.library.entries.has(id) && !(library?.kind === 'module' && library.isForeign === true);
  }

  private isDropped(callee: ast.Expression, names: ReadonlyMap<string, string>): boolean {
    const entry = this.library.entries.get(dottedName(callee, names) ?? '');
    return entry?.kind === 'function' && entry.dropped !== null;
  }

  /** `if uvloop:`, `if uvloop is not None:` */
  private asksForPresent(test: ast.Expression): boolean {
    if (test.kind === 'Name') return this.present.has(test.text);
    if (test.kind !== 'Compare' || test.left.kind !== 'Name' || test.operators.length !== 1) return false;
    return this.present.has(test.left.text) && test.operators[0] === 'is not' && test.comparators[0]!.kind === 'NoneLiteral';
  }
}

/** With the modules that the imports before it bind; other names are taken for modules' own. */
function dottedName(node: ast.Expression, names: ReadonlyMap<string, string>): string | null {
  if (node.kind === 'Name') return names.get(node.text) ?? node.text;
  if (node.kind !== 'Attribute') return null;
  const owner = dottedName(node.value, names);
  return owner === null ? null : `${owner}.${node.attribute.text}`;
}

function catchesOnlyImports(type: ast.Expression | null): boolean {
  if (type?.kind === 'Tuple') return type.elements.every(catchesOnlyImports);
  return type?.kind === 'Name' && (type.text === 'ImportError' || type.text === 'ModuleNotFoundError');
}

function absentName(node: ast.Statement): readonly string[] {
  if (node.kind !== 'Assign' || node.value.kind !== 'NoneLiteral') return [];
  return node.targets.flatMap((target) => (target.kind === 'Name' ? [target.text] : []));
}
