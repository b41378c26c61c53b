/**
 * The scope pass: which variable each name means.
 *
 * Binding comes first (a name bound anywhere in a function is local to all of it), resolution after.
 * @see https://docs.python.org/3.13/reference/executionmodel.html#resolution-of-names
 */
import type * as ast from '../../syntax/ast.js';
import type { BindingKind, ModuleInfo, Scope } from '../program.js';
import { OpenScopes, type ScopeTables } from './open-scopes.js';
import { isOverloadStub } from './overload-stub.js';
import type { StarImports } from './star-imports.js';

export class ScopeBuilder {
  private readonly scopes: OpenScopes;
  private readonly stars: StarImports;
  private module!: ast.Module;

  constructor(tables: ScopeTables, stars: StarImports) {
    this.scopes = new OpenScopes(tables);
    this.stars = stars;
  }

  build(node: ast.Module): ModuleInfo {
    const info: { kind: 'moduleInfo'; name: string; node: ast.Module; scope: Scope } = {
      kind: 'moduleInfo', name: node.name, node, scope: null as never,
    };
    this.module = node;
    info.scope = this.scopes.openModule(node, info);
    this.statements(node.body);
    this.scopes.close();
    return info;
  }

  // ---- statements ---------------------------------------------------------------------------------

  private statements(body: readonly ast.Statement[]): void {
    for (const statement of body) this.statement(statement);
  }

  private block(block: ast.Block | null): void {
    if (block === null) return;
    this.scopes.inBlock(block, () => this.statements(block.body));
  }

  private statement(node: ast.Statement): void {
    switch (node.kind) {
      case 'FunctionDef': return this.functionDef(node);
      case 'ClassDef': return this.classDef(node);
      case 'Return': return this.optional(node.value);
      case 'Delete': return node.targets.forEach((target) => this.target('delete', node, target));
      case 'Assign':
        this.expression(node.value);
        return node.targets.forEach((target) => this.target('assign', node, target));
      case 'AugAssign':
        this.expression(node.value);
        this.expression(node.target);
        return node.target.kind === 'Name' ? this.scopes.bind('augmented', node, node.target) : undefined;
      case 'AnnAssign': return this.annotated(node);
      case 'TypeAlias':
        this.scopes.bind('type', node, node.name);
        return this.expression(node.value);
      case 'For': return this.forLoop(node);
      case 'While':
        this.expression(node.test);
        this.block(node.body);
        return this.block(node.orElse);
      case 'If':
        this.expression(node.test);
        this.block(node.body);
        return this.block(node.orElse);
      case 'With': return this.withBlock(node);
      case 'Match': return this.match(node);
      case 'Raise':
        this.optional(node.exception);
        return this.optional(node.cause);
      case 'Try': return this.tryStatement(node);
      case 'Assert':
        this.expression(node.test);
        return this.optional(node.message);
      case 'Import':
      case 'ImportFrom': return this.imports(node);
      case 'Global': return this.scopes.global(node.names);
      case 'Nonlocal': return this.scopes.nonlocal(node.names);
      case 'ExpressionStatement': return this.expression(node.value);
      case 'Pass':
      case 'Break':
      case 'Continue': return;
    }
  }

  private functionDef(node: ast.FunctionDef): void {
    node.decorators.forEach((decorator) => this.expression(decorator));
    if (isOverloadStub(node)) return;
    this.scopes.bind('function', node, node.name);
    this.parametersOutside(node.parameters);
    this.scopes.inside('function', node, () => {
      for (const parameter of node.typeParameters) this.scopes.bind('type', parameter, parameter.name);
      this.annotations(node.parameters);
      this.optional(node.returns);
      this.bindParameters(node.parameters);
      this.block(node.body);
    });
  }

  private classDef(node: ast.ClassDef): void {
    node.decorators.forEach((decorator) => this.expression(decorator));
    this.scopes.bind('class', node, node.name);
    this.scopes.inside('class', node, () => {
      for (const parameter of node.typeParameters) this.scopes.bind('type', parameter, parameter.name);
      node.bases.forEach((base) => this.expression(base));
      node.keywords.forEach((keyword) => this.expression(keyword.value));
      this.block(node.body);
    });
  }

  private annotated(node: ast.AnnAssign): void {
    this.expression(node.annotation);
    this.optional(node.value);
    this.target(node.value === null ? 'annotation' : 'assign', node, node.target);
  }

  private forLoop(node: ast.For): void {
    this.expression(node.iterable);
    // The target is bound anew in each round, so it belongs to what the body may change.
    this.scopes.inBlock(node.body, () => this.target('for', node, node.target));
    this.block(node.body);
    this.block(node.orElse);
  }

  private withBlock(node: ast.With): void {
    for (const item of node.items) {
      this.expression(item.context);
      if (item.target !== null) this.target('with', item, item.target);
    }
    this.block(node.body);
  }

  private tryStatement(node: ast.Try): void {
    this.block(node.body);
    for (const handler of node.handlers) {
      this.optional(handler.type);
      if (handler.name !== null) this.scopes.bind('except', handler, handler.name);
      this.block(handler.body);
    }
    this.block(node.orElse);
    this.block(node.finalBody);
  }

  private match(node: ast.Match): void {
    this.expression(node.subject);
    for (const matchCase of node.cases) {
      this.pattern(matchCase.pattern, matchCase);
      this.optional(matchCase.guard);
      this.block(matchCase.body);
    }
  }

  private pattern(node: ast.Pattern, owner: ast.MatchCase): void {
    switch (node.kind) {
      case 'MatchValue': return this.expression(node.value);
      case 'MatchSingleton': return;
      case 'MatchSequence':
      case 'MatchOr': return node.patterns.forEach((pattern) => this.pattern(pattern, owner));
      case 'MatchMapping':
        node.keys.forEach((key) => this.expression(key));
        node.patterns.forEach((pattern) => this.pattern(pattern, owner));
        return node.rest === null ? undefined : this.scopes.bind('pattern', node, node.rest);
      case 'MatchClass':
        this.expression(node.class);
        return [...node.patterns, ...node.keywordPatterns].forEach((pattern) => this.pattern(pattern, owner));
      case 'MatchStar': return node.name === null ? undefined : this.scopes.bind('pattern', node, node.name);
      case 'MatchAs':
        if (node.pattern !== null) this.pattern(node.pattern, owner);
        return node.name === null ? undefined : this.scopes.bind('pattern', node, node.name);
    }
  }

  private imports(node: ast.Import | ast.ImportFrom): void {
    for (const alias of node.names) {
      if (alias.asName !== null) this.scopes.bind('import', alias, alias.asName);
      else if (alias.name !== '*') this.scopes.bind('import', alias, importedName(alias, alias.name.split('.')[0]!));
      else if (node.kind === 'ImportFrom') this.starImport(node, alias);
    }
  }

  private starImport(node: ast.ImportFrom, alias: ast.Alias): void {
    for (const name of this.stars.namesOf(node, this.module)) this.scopes.bind('import', alias, importedName(alias, name));
  }

  // ---- targets and parameters -----------------------------------------------------------------------

  private target(kind: BindingKind, node: ast.Node, target: ast.Expression): void {
    switch (target.kind) {
      case 'Name': return this.scopes.bind(kind, node, target);
      case 'Tuple':
      case 'List': return target.elements.forEach((element) => this.target(kind, node, element));
      case 'Starred': return this.target(kind, node, target.value);
      default: return this.expression(target);
    }
  }

  private all(parameters: ast.Parameters): ast.Parameter[] {
    const { positionalOnly, positional, rest, keywordOnly, keywords } = parameters;
    return [...positionalOnly, ...positional, ...(rest ? [rest] : []), ...keywordOnly, ...(keywords ? [keywords] : [])];
  }

  /** Defaults are evaluated where the function is defined. */
  private parametersOutside(parameters: ast.Parameters): void {
    for (const parameter of this.all(parameters)) this.optional(parameter.default);
  }

  /** Annotations are, too, but PEP 695 parameters are in scope there. */
  private annotations(parameters: ast.Parameters): void {
    for (const parameter of this.all(parameters)) this.optional(parameter.annotation);
  }

  private bindParameters(parameters: ast.Parameters): void {
    for (const parameter of this.all(parameters)) this.scopes.bind('parameter', parameter, parameter.name);
  }

  // ---- expressions ------------------------------------------------------------------------------------

  private optional(node: ast.Expression | null): void {
    if (node !== null) this.expression(node);
  }

  private each(nodes: readonly ast.Expression[]): void {
    for (const node of nodes) this.expression(node);
  }

  private expression(node: ast.Expression): void {
    switch (node.kind) {
      case 'Name': this.scopes.read(node); return;
      case 'BoolOp': return this.each(node.values);
      case 'NamedExpr':
        this.expression(node.value);
        return this.scopes.bind('walrus', node, node.target);
      case 'BinOp': return this.binary(node);
      case 'UnaryOp': return this.expression(node.operand);
      case 'Lambda':
        this.parametersOutside(node.parameters);
        return this.scopes.inside('lambda', node, () => {
          this.bindParameters(node.parameters);
          this.expression(node.body);
        });
      case 'IfExp':
        this.expression(node.test);
        this.expression(node.body);
        return this.expression(node.orElse);
      case 'Dict':
        for (const item of node.items) {
          this.optional(item.key);
          this.expression(item.value);
        }
        return;
      case 'Set':
      case 'List':
      case 'Tuple': return this.each(node.elements);
      case 'ListComp':
      case 'SetComp':
      case 'GeneratorExp': return this.comprehension(node, [node.element]);
      case 'DictComp': return this.comprehension(node, [node.key, node.value]);
      case 'Await':
      case 'YieldFrom':
      case 'Starred': return this.expression(node.value);
      case 'Yield': return this.optional(node.value);
      case 'Compare':
        this.expression(node.left);
        return this.each(node.comparators);
      case 'Call':
        this.expression(node.callee);
        this.each(node.args);
        for (const keyword of node.keywords) this.expression(keyword.value);
        return;
      case 'FormattedString': return this.formatted(node);
      case 'Attribute': return this.expression(node.value);
      case 'Subscript':
        this.expression(node.value);
        return this.expression(node.index);
      case 'Slice':
        this.optional(node.lower);
        this.optional(node.upper);
        return this.optional(node.step);
      default: return;
    }
  }

  /** Long chains of one operator nest to the left: walked without recursion. */
  private binary(node: ast.BinOp): void {
    const rights: ast.Expression[] = [];
    let left: ast.Expression = node;
    while (left.kind === 'BinOp') {
      rights.push(left.right);
      left = left.left;
    }
    this.expression(left);
    for (const right of rights.reverse()) this.expression(right);
  }

  private formatted(node: ast.FormattedString): void {
    for (const part of node.parts) {
      if (typeof part === 'string') continue;
      this.expression(part.value);
      if (part.formatSpec !== null) this.formatted(part.formatSpec);
    }
  }

  private comprehension(
    node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp,
    results: readonly ast.Expression[],
  ): void {
    const [first, ...others] = node.generators;
    this.expression(first!.iterable); // evaluated in the scope around
    this.scopes.inside('comprehension', node, () => {
      this.target('comprehension', first!, first!.target);
      this.each(first!.conditions);
      for (const generator of others) {
        this.expression(generator.iterable);
        this.target('comprehension', generator, generator.target);
        this.each(generator.conditions);
      }
      this.each(results);
    });
  }
}

/** `import a.b` binds `a`. The alias has no name node of its own, so its id stands in. */
function importedName(alias: ast.Alias, text: string): ast.Name {
  return { kind: 'Name', id: alias.id, span: alias.span, text };
}
