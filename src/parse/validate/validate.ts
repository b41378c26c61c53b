/**
 * What the grammar accepts and CPython's compiler refuses: `return` outside a function, `await` outside an async one,
 * names declared too late. The wording and the places are CPython's.
 */
import type {
  ClassDef, Comprehension, Expression, FunctionDef, Lambda, Match, Module, Node, Parameters, Statement, Try,
} from '../../syntax/ast.js';
import { forEachChild, forEachParameter } from '../../syntax/visit.js';
import { syntaxError, type SyntaxProblem } from '../syntax-error.js';
import { checkDeclaration } from './declarations.js';
import { checkFutureImports } from './future-imports.js';
import { checkCases, checkPattern } from './match-patterns.js';
import { checkWalrus } from './walrus.js';

export type ScopeKind = 'module' | 'class' | 'function' | 'async function' | 'lambda' | 'comprehension';

/** One level of nesting that has its own rules. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly node: Module | ClassDef | FunctionDef | Lambda | Expression;
  readonly outer: Scope | null;
  loops: number;
  /** How many `except*` blocks are open in the current loop nesting, and at which loop depth. */
  exceptStarLoops: number;
  yields: boolean;
  /** The iteration variables of a comprehension. */
  readonly iteration: ReadonlySet<string>;
  /** Where an `async for` or `await` makes a comprehension asynchronous. */
  isAsync: boolean;
}

const NO_NAMES: ReadonlySet<string> = new Set();

export function validate(module: Module, problems: SyntaxProblem[]): void {
  new Validator(problems).module(module);
}

type ComprehensionExpression = Extract<Expression, { readonly generators: readonly Comprehension[] }>;

const COMPREHENSION_NAMES = {
  ListComp: 'list comprehension', SetComp: 'set comprehension', DictComp: 'dict comprehension',
  GeneratorExp: 'generator expression',
} as const;

class Validator {
  private scope!: Scope;
  /** How many iterables of comprehensions are around. */
  private iterables = 0;
  private readonly visitChild = (child: Node): void => this.visit(child);

  private readonly problems: SyntaxProblem[];

  constructor(problems: SyntaxProblem[]) {
    this.problems = problems;
  }

  module(module: Module): void {
    checkFutureImports(module, this.report);
    this.within('module', module, () => forEachChild(module, this.visitChild));
  }

  private readonly report = (message: string, at: { readonly span: { start: number; end: number } }): void => {
    this.problems.push(syntaxError(message, at.span.start, at.span.end));
  };

  private within(kind: ScopeKind, node: Scope['node'], visit: () => void, iteration = NO_NAMES): Scope {
    const outer = (this.scope as Scope | undefined) ?? null;
    const scope: Scope = {
      kind, node, outer, loops: 0, exceptStarLoops: -1, yields: false, iteration, isAsync: false,
    };
    this.scope = scope;
    visit();
    this.scope = outer!;
    return scope;
  }

  private visit(node: Node): void {
    switch (node.kind) {
      case 'Name': case 'NumberLiteral': case 'StringLiteral': return;
      case 'Attribute': this.visit(node.value); return;
      case 'ExpressionStatement': case 'Keyword': this.visit(node.value); return;
      case 'Block': for (const statement of node.body) this.visit(statement); return;
      case 'BinOp':
        this.visit(node.left);
        this.visit(node.right);
        return;
      case 'Subscript':
        this.visit(node.value);
        this.visit(node.index);
        return;
      case 'Assign':
        for (const target of node.targets) this.visit(target);
        this.visit(node.value);
        return;
      case 'FunctionDef': this.function(node); return;
      case 'ClassDef': this.class(node); return;
      case 'Lambda': this.lambda(node); return;
      case 'ListComp': case 'SetComp': case 'DictComp': case 'GeneratorExp': this.comprehension(node); return;
      case 'Tuple': case 'List': case 'Set': this.elements(node.elements); return;
      case 'Call':
        this.visit(node.callee);
        this.elements(node.args);
        for (const keyword of node.keywords) this.visit(keyword.value);
        return;
      case 'Starred': this.report("can't use starred expression here", node); break;
      case 'Await': this.await(node); break;
      case 'Yield': case 'YieldFrom': this.yield(node); break;
      case 'NamedExpr': checkWalrus(node, this.scope, this.iterables > 0, this.report); break;
      case 'Match': this.match(node); return;
      case 'Try': this.try(node); return;
      default: this.statement(node); return;
    }
    forEachChild(node, this.visitChild);
  }

  private statement(node: Node): void {
    switch (node.kind) {
      case 'Return': this.return(node); break;
      case 'Break': case 'Continue': this.jump(node); return;
      case 'For':
        if (node.isAsync) this.needsAsync("'async for'", node);
        this.loop(node);
        return;
      case 'While': this.loop(node); return;
      case 'With':
        if (node.isAsync) this.needsAsync("'async with'", node);
        break;
      case 'ImportFrom':
        if (node.names[0]?.name === '*' && this.scope.kind !== 'module') {
          this.report('import * only allowed at module level', node.names[0]);
        }
        return;
      case 'Global': case 'Nonlocal': checkDeclaration(node, this.scope, this.report); return;
      default: break;
    }
    forEachChild(node, this.visitChild);
  }

  /** Elements of a display and arguments of a call may be starred. */
  private elements(elements: readonly Expression[]): void {
    for (const element of elements) this.visit(element.kind === 'Starred' ? element.value : element);
  }

  private function(node: FunctionDef): void {
    for (const decorator of node.decorators) this.visit(decorator);
    for (const parameter of node.typeParameters) forEachChild(parameter, this.visitChild);
    this.parameters(node.parameters);
    if (node.returns !== null) this.visit(node.returns);
    const scope = this.within(node.isAsync ? 'async function' : 'function', node, () => this.visit(node.body));
    if (node.isAsync && scope.yields) this.valueReturns(node.body.body);
  }

  private valueReturns(statements: readonly Statement[]): void {
    const find = (node: Node): void => {
      if (node.kind === 'FunctionDef' || node.kind === 'ClassDef') return;
      if (node.kind === 'Return' && node.value !== null) {
        this.report("'return' with value in async generator", node);
      }
      forEachChild(node, find);
    };
    for (const statement of statements) find(statement);
  }

  private lambda(node: Lambda): void {
    this.parameters(node.parameters);
    this.within('lambda', node, () => this.visit(node.body));
  }

  private parameters(parameters: Parameters): void {
    const seen = new Set<string>();
    forEachParameter(parameters, (parameter) => {
      if (parameter.kind !== 'Parameter') return;
      const { text } = parameter.name;
      if (seen.has(text)) this.report(`duplicate argument '${text}' in function definition`, parameter);
      if (text === '__debug__') this.report('cannot assign to __debug__', parameter);
      seen.add(text);
      const { annotation } = parameter;
      if (annotation !== null) this.visit(annotation.kind === 'Starred' ? annotation.value : annotation);
      if (parameter.default !== null) this.visit(parameter.default);
    });
  }

  private class(node: ClassDef): void {
    for (const decorator of node.decorators) this.visit(decorator);
    this.elements(node.bases);
    for (const keyword of node.keywords) this.visit(keyword.value);
    this.within('class', node, () => this.visit(node.body));
  }

  private comprehension(node: ComprehensionExpression): void {
    const [first] = node.generators as readonly [Comprehension];
    this.iterable(first);
    const names = new Set<string>();
    for (const { target } of node.generators) collectNames(target, names);
    const scope = this.within('comprehension', node, () => {
      for (const clause of node.generators) {
        if (clause.isAsync) this.scope.isAsync = true;
        this.visit(clause.target);
        if (clause !== first) this.iterable(clause);
        for (const condition of clause.conditions) this.visit(condition);
      }
      if (node.kind === 'DictComp') {
        this.visit(node.key);
        this.visit(node.value);
      } else {
        this.visit(node.element);
      }
    }, names);
    if (!scope.isAsync || node.kind === 'GeneratorExp') return;
    if (this.scope.kind === 'comprehension') this.scope.isAsync = true;
    else if (this.scope.kind !== 'async function') {
      this.report('asynchronous comprehension outside of an asynchronous function', node);
    }
  }

  private iterable(clause: Comprehension): void {
    this.iterables += 1;
    this.visit(clause.iterable);
    this.iterables -= 1;
  }

  private await(node: Node): void {
    switch (this.scope.kind) {
      case 'module': case 'class': this.report("'await' outside function", node); return;
      case 'function': case 'lambda': this.report("'await' outside async function", node); return;
      case 'comprehension': this.scope.isAsync = true; return;
      case 'async function': return;
    }
  }

  private yield(node: Extract<Node, { kind: 'Yield' | 'YieldFrom' }>): void {
    const { kind } = this.scope;
    if (kind === 'comprehension') {
      const where = COMPREHENSION_NAMES[this.scope.node.kind as keyof typeof COMPREHENSION_NAMES];
      this.report(`'yield' inside ${where}`, node);
    } else if (kind === 'module' || kind === 'class') {
      this.report(`'${node.kind === 'Yield' ? 'yield' : 'yield from'}' outside function`, node);
    } else if (kind === 'async function' && node.kind === 'YieldFrom') {
      this.report("'yield from' inside async function", node);
    }
    this.scope.yields = true;
  }

  private needsAsync(what: string, node: Node): void {
    if (this.scope.kind !== 'async function') this.report(`${what} outside async function`, node);
  }

  private return(node: Node): void {
    const { kind } = this.scope;
    if (kind === 'module' || kind === 'class') this.report("'return' outside function", node);
    else if (this.scope.exceptStarLoops >= 0) this.leavesExceptStar(node);
  }

  private jump(node: Extract<Node, { kind: 'Break' | 'Continue' }>): void {
    if (this.scope.exceptStarLoops >= 0 && this.scope.loops <= this.scope.exceptStarLoops) {
      this.leavesExceptStar(node);
    } else if (this.scope.loops === 0) {
      this.report(node.kind === 'Break' ? "'break' outside loop" : "'continue' not properly in loop", node);
    }
  }

  private leavesExceptStar(node: Node): void {
    this.report("'break', 'continue' and 'return' cannot appear in an except* block", node);
  }

  private loop(node: Extract<Node, { kind: 'For' | 'While' }>): void {
    if (node.kind === 'For') {
      this.visit(node.target);
      this.visit(node.iterable);
    } else {
      this.visit(node.test);
    }
    this.scope.loops += 1;
    this.visit(node.body);
    this.scope.loops -= 1;
    if (node.orElse !== null) this.visit(node.orElse);
  }

  private try(node: Try): void {
    this.visit(node.body);
    for (const handler of node.handlers) {
      if (handler.type !== null) this.visit(handler.type);
      const before = this.scope.exceptStarLoops;
      if (node.isStar) this.scope.exceptStarLoops = this.scope.loops;
      this.visit(handler.body);
      this.scope.exceptStarLoops = before;
    }
    if (node.orElse !== null) this.visit(node.orElse);
    if (node.finalBody !== null) this.visit(node.finalBody);
  }

  private match(node: Match): void {
    this.visit(node.subject);
    checkCases(node, this.report);
    for (const { pattern, guard, body } of node.cases) {
      checkPattern(pattern, this.report);
      if (guard !== null) this.visit(guard);
      this.visit(body);
    }
  }
}

function collectNames(target: Expression, names: Set<string>): void {
  if (target.kind === 'Name') names.add(target.text);
  else if (target.kind === 'Starred') collectNames(target.value, names);
  else if (target.kind === 'Tuple' || target.kind === 'List') {
    for (const element of target.elements) collectNames(element, names);
  }
}
