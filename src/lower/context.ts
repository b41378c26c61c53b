/** What every visitor is given: the facts, the names, the imports, the function around, and where statements go. */
import type * as ast from '../syntax/ast.js';
import type { Facts } from '../analyze/facts.js';
import type { FunctionInfo, DecoratorPattern, ModuleInfo, Symbol } from '../analyze/program.js';
import type { Type } from '../analyze/types.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { locateFaults } from '../diagnostics/fault.js';
import { LineTable } from '../syntax/positions.js';
import type * as ir from '../target/ir.js';
import * as b from '../target/build.js';
import { Templates } from './calls/templates.js';
import { overridesText } from './classes/exception-text.js';
import { MemberUses } from './classes/member-uses.js';
import type { WholeFile } from './handlers/aiofiles/open.js';
import type { Frame, LoopFrame } from './frame.js';
import type { ImportTable } from './imports.js';
import { containsAwait, isAtom } from './evaluation.js';
import { mangle, type NameTable } from './names.js';
import { NamesInSight } from './names-in-sight.js';
import { ProjectImports } from './projects/project-imports.js';
import { SharedTypes } from './types/shared-types.js';
import { TypeNames } from './types/type-names.js';
import { RecursiveTypes } from './types/recursive-types.js';
import { commentTexts, surround, surroundingsOf } from './surroundings.js';
import type { AnyExpressionVisitor, AnyStatementVisitor, Visitors } from './visitors.js';

export { containsAwait, isAtom };
export type { ExpressionVisitors, StatementVisitors, Visitors } from './visitors.js';

export type Fidelity = 'readable' | 'exact';

export interface LowerOptions {
  readonly fidelity: Fidelity;
  /** Shared by all modules of a project: see `allocateNames`. */
  readonly names: NameTable;
  /** Where another module of the project is, as an import specifier (`./store.js`). */
  readonly specifierOf?: ((module: ModuleInfo) => string) | undefined;
  /** Nobody imports the module: it is run. */
  readonly isMain?: boolean | undefined;
  /** Modules of another language import it: nothing under a main guard runs. */
  readonly isLibrary?: boolean | undefined;
}

/** Folders of `src/runtime`. */
export type RuntimePackage = 'asyncio' | 'python' | 'aiofiles' | 'time' | 'sys';

export class LowerContext {
  readonly diagnostics: Diagnostic[] = [];
  /** Where statements go: those of the block that is being lowered, and what an expression needs before it. */
  output: ir.Statement[] = [];
  frame: Frame;
  readonly module: ModuleInfo;
  readonly facts: Facts;
  readonly options: LowerOptions;
  readonly imports: ImportTable;
  private readonly namesInSight: NamesInSight;
  private readonly visitors: Visitors;

  constructor(
    module: ModuleInfo,
    facts: Facts,
    options: LowerOptions,
    imports: ImportTable,
    taken: Set<string>,
    visitors: Visitors,
    frame: Frame,
  ) {
    this.module = module;
    this.facts = facts;
    this.options = options;
    this.imports = imports;
    this.namesInSight = new NamesInSight(taken, imports, options.names);
    this.visitors = visitors;
    this.frame = frame;
  }

  // ---- dispatch -------------------------------------------------------------------------------

  expression(node: ast.Expression): ir.Expression {
    return (this.visitors.expressions[node.kind] as AnyExpressionVisitor)(node, this);
  }

  /** Emits the statement, its comments around it. */
  statement(node: ast.Statement): void {
    const { output } = this;
    const mark = output.length;
    const hoisted = this.frame.plan.hoisted.get(node.id);
    if (hoisted !== undefined) this.declareVariables(hoisted);
    locateFaults(this.module.node.path, node.span, () => (this.visitors.statements[node.kind] as AnyStatementVisitor)(node, this));
    const found = this.surroundingsOf(node.id);
    if (found !== undefined) surround(found, output, mark);
  }

  /** The statements of a Python block, as a block: the temporaries made in it are its own. */
  block(block: ast.Block, prologue: readonly ir.Statement[] = []): ir.BlockStatement {
    return this.scoped(() => this.spliced(block, prologue));
  }

  /** Like `block`, for statements that will stand among others: the names of its temporaries stay taken. */
  spliced(block: ast.Block, prologue: readonly ir.Statement[] = []): ir.BlockStatement {
    const body = this.capture(() => {
      this.output.push(...prologue);
      for (const statement of block.body) this.statement(statement);
    });
    return b.block(body, this.danglingOf(block.id));
  }

  /** Makes what has a scope of its own (a block, a `catch`): the names of its temporaries are free again after it. */
  scoped<T>(make: () => T): T {
    const { temporaries } = this.frame;
    const outer = temporaries.size;
    const result = make();
    if (temporaries.size > outer) for (const name of [...temporaries].slice(outer)) temporaries.delete(name);
    return result;
  }

  /** Lowers parts of the function's signature: its type parameters mean something there. */
  inSignature<T>(fn: FunctionInfo, make: () => T): T {
    const outer = this.declaring;
    this.declaring = fn;
    try {
      return make();
    } finally {
      this.declaring = outer;
    }
  }

  // ---- statements -------------------------------------------------------------------------------

  emit(statement: ir.Statement): void {
    this.output.push(statement);
  }

  /** What `produce` emits, apart. */
  capture(produce: () => void): ir.Statement[] {
    const outer = this.output;
    const inner: ir.Statement[] = [];
    this.output = inner;
    try {
      produce();
    } finally {
      this.output = outer;
    }
    return inner;
  }

  /**
   * An expression of a place that isn't always evaluated, or more than once (the right of `and`, a lambda's body): what it
   * needs before it can't go before the statement, and is wrapped with it in a function that is called on the spot.
   */
  isolated(lower: () => ir.Expression): ir.Expression {
    let value: ir.Expression | null = null;
    const before = this.capture(() => {
      value = lower();
    });
    if (before.length === 0) return value!;
    return this.immediately([...before, b.returns(value)]);
  }

  /** `(() => { ... })()`, awaited where the frame can await. */
  immediately(body: readonly ir.Statement[]): ir.Expression {
    if (!containsAwait(body)) return b.call(b.arrow([], b.block(body)), []);
    return b.awaitOf(b.call(b.arrow([], b.block(body), { isAsync: true }), []));
  }

  /**
   * Lowers in Python's order of evaluation. Where a later one needs statements before it, the earlier ones that could tell
   * are bound to constants before those.
   */
  inOrder(nodes: readonly ast.Expression[], lower: (node: ast.Expression, index: number) => ir.Expression = (node) => this.expression(node)): ir.Expression[] {
    const values: ir.Expression[] = [];
    for (let i = 0; i < nodes.length; i += 1) {
      const { output } = this;
      const mark = output.length;
      values.push(lower(nodes[i]!, i));
      if (output.length > mark) this.bindBefore(mark, nodes, values, i);
    }
    return values;
  }

  private bindBefore(mark: number, nodes: readonly ast.Expression[], values: ir.Expression[], count: number): void {
    const bindings: ir.Statement[] = [];
    for (let i = 0; i < count; i += 1) {
      if (this.facts.isPure(nodes[i]!) || values[i]!.kind === 'Identifier' && this.isConstant(nodes[i]!)) continue;
      const value = values[i]!;
      const isSpread = value.kind === 'SpreadElement';
      const name = this.temporary('value');
      bindings.push(b.constant(name, isSpread ? b.array([value]) : value));
      values[i] = isSpread ? b.spread(b.id(name)) : b.id(name);
    }
    if (bindings.length > 0) this.output.splice(mark, 0, ...bindings);
  }

  /** Binds a value to a constant before the statement, unless it is one already. */
  bind(value: ir.Expression, base: string, type?: ir.TypeNode): ir.Expression {
    if (isAtom(value)) return value;
    const name = this.temporary(base);
    this.emit(b.constant(name, value, type === undefined ? {} : { type }));
    return b.id(name);
  }

  /** A name that no variable in sight has. */
  temporary(base: string): string {
    const name = this.namesInSight.free(base, this.frame);
    this.frame.temporaries.add(name);
    this.imports.shadow(name);
    return name;
  }

  /** Like `temporary`, unique in the whole module: for what is declared at its top. */
  moduleName(base: string): string {
    return this.namesInSight.freeInModule(base, this.frame);
  }

  // ---- frames -----------------------------------------------------------------------------------

  within<T>(frame: Frame, lower: () => T): T {
    const outer = this.frame;
    this.frame = frame;
    try {
      return lower();
    } finally {
      this.frame = outer;
    }
  }

  inLoop<T>(loop: LoopFrame, lower: () => T): T {
    this.frame.loops.push(loop);
    try {
      return lower();
    } finally {
      this.frame.loops.pop();
    }
  }

  // ---- names ------------------------------------------------------------------------------------

  variable(name: string): string {
    return this.options.names.variable(mangle(name, this.frame.class?.name ?? null));
  }

  member(name: string): string {
    return this.options.names.member(mangle(name, this.frame.class?.name ?? null));
  }

  /** Of a member of the class itself. */
  static(name: string): string {
    return this.options.names.static(mangle(name, this.frame.class?.name ?? null));
  }

  isConstant(node: ast.Expression): boolean {
    if (node.kind !== 'Name') return false;
    const symbol = this.facts.symbolOf(node);
    return symbol === null || (symbol.bindings.length === 1 && !symbol.isRebound);
  }

  /** A value of the runtime, imported under a name that is free here. */
  runtime(from: RuntimePackage, name: string): ir.Identifier {
    return b.id(this.imports.use(`aio2ts/runtime/${from}`, name));
  }

  runtimeType(from: RuntimePackage, name: string): string {
    return this.imports.use(`aio2ts/runtime/${from}`, name, true);
  }

  /** `helper(args)` of `aio2ts/runtime/python`. */
  python(name: string, ...args: ir.Expression[]): ir.CallExpression {
    return b.call(this.runtime('python', name), args);
  }

  asyncio(name: string, ...args: ir.Expression[]): ir.CallExpression {
    return b.call(this.runtime('asyncio', name), args);
  }

  // ---- comments -----------------------------------------------------------------------------------

  surroundingsOf(id: number): ir.Surroundings | undefined {
    const trivia = this.module.node.trivia.get(id);
    return trivia === undefined ? undefined : surroundingsOf(trivia);
  }

  /** The line of the Python, counted from 1. */
  lineOf(offset: number): number {
    return (this.lines ??= new LineTable(this.module.node.text)).positionAt(offset).line;
  }

  private lines: LineTable | null = null;

  danglingOf(id: number): readonly string[] | undefined {
    const comments = this.module.node.dangling.get(id);
    if (comments === undefined) return undefined;
    const texts = commentTexts(comments);
    return texts.length === 0 ? undefined : texts;
  }

  /** The comments of a bracket's elements, by index. */
  surroundingsOfAll(nodes: readonly ast.Node[]): ReadonlyMap<number, ir.Surroundings> | undefined {
    const { trivia } = this.module.node;
    if (trivia.size === 0) return undefined;
    let result: Map<number, ir.Surroundings> | undefined;
    for (let i = 0; i < nodes.length; i += 1) {
      const found = this.surroundingsOf(nodes[i]!.id);
      if (found !== undefined && (found.leading !== undefined || found.trailing !== undefined)) (result ??= new Map()).set(i, found);
    }
    return result;
  }

  /** Types that contain themselves. */
  readonly recursiveTypes = new RecursiveTypes();
  readonly typeNames = new TypeNames();
  readonly sharedTypes = new SharedTypes();

  readonly projectImports = new ProjectImports();

  /** Decorators that are being lowered, by the parameter that they wrap. */
  readonly decoratorPatterns = new Map<Symbol, DecoratorPattern>();
  /** What stands for `await f.read()` of files that are read at once. */
  readonly wholeFiles = new Map<ast.Await, WholeFile>();
  /** The function whose signature is being lowered, in the frame around it. */
  declaring: FunctionInfo | null = null;
  /** Counters of loops that start at zero here and later in Python: what is added where they are read. */
  readonly shifts = new Map<Symbol, number>();
  /** What a pattern binds, where its guard is asked before it is bound. */
  readonly captures = new Map<Symbol, ir.Expression>();
  /** Module-level functions whose Python name shows (in a coroutine's repr or warning), by their name here. */
  readonly shownNames = new Map<string, string>();
  /** How a display that needs a loop may call its collection: the variable that it is assigned to. */
  resultName: { readonly node: ast.Expression; readonly name: string; readonly variety: 'const' | 'let'; readonly type: ir.TypeNode | undefined } | null = null;

  /** An exception class of the program has a `__str__` of its own. */
  get overridesExceptionText(): boolean {
    return (this.exceptionText ??= this.facts.modules.some((module) => overridesText(module.scope, this.facts)));
  }

  private exceptionText: boolean | null = null;

  /** How the program uses the members of its classes. */
  get memberUses(): MemberUses {
    return (this.uses ??= new MemberUses(this.facts));
  }

  private uses: MemberUses | null = null;

  // ---- templates ----------------------------------------------------------------------------------

  /** The largest magnitude of integer variables, as far as a finding has asked; null where none is known. */
  readonly integerBounds = new Map<Symbol, number | null>();

  readonly templates = new Templates();

  // ---- diagnostics ----------------------------------------------------------------------------------

  /** Once for a place, however often the place is lowered. */
  report(diagnostic: Diagnostic): void {
    const key = `${diagnostic.code} ${diagnostic.span.start} ${diagnostic.span.end}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.diagnostics.push(diagnostic);
  }

  private readonly reported = new Set<string>();

  // ---- declarations -----------------------------------------------------------------------------------

  /** `let x: T;` */
  private declareVariables(symbols: readonly Symbol[]): void {
    for (const symbol of symbols) {
      const type = this.wrappedResult(symbol) ?? this.printType(this.facts.typeOfSymbol(symbol));
      const unsure = this.frame.plan.maybeUnbound.has(symbol) && !(type.kind === 'KeywordType' && type.name === 'unknown');
      const declared = unsure ? b.unionType([...(type.kind === 'UnionType' ? type.members : [type]), b.keyword('undefined')]) : type;
      this.emit(b.declare('let', b.id(this.variable(symbol.name)), null, { type: declared }));
    }
  }

  /** What holds the result of the function that a wrapper was made for. */
  private wrappedResult(symbol: Symbol): ir.TypeNode | null {
    for (const pattern of this.decoratorPatterns.values()) {
      if (!pattern.results.has(symbol)) continue;
      const kept = this.facts.resultKept(pattern);
      if (kept === null) return null;
      const result = b.reference('R');
      return kept === 'run' || pattern.wrapper.isCoroutine ? b.reference('Awaited', [result]) : result;
    }
    return null;
  }

  /** Set by `index.ts`, which ties the rooms together. */
  printType: (type: Type) => ir.TypeNode = () => b.keyword('unknown');
}
