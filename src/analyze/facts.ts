/** What the analysis knows, as the lowering asks for it. Tables are indexed by dense node ids. */
import type { Arguments } from '../maps/bind.js';
import type * as ast from '../syntax/ast.js';
import type { ClassEntry, ConstantEntry, ContextManagerEntry, AttributeEntry, FunctionEntry, IterationEntry, Library, Signature } from '../maps/model.js';
import type { Dissolving } from './effects/dissolving.js';
import type { ClassInfo, DecoratorPattern, FunctionInfo, ModuleInfo, Symbol, AttributeInfo } from './program.js';
import type { FunctionView, Type } from './types.js';

export type { Arguments, BoundArgument } from '../maps/bind.js';

export type Callee =
  /** A function of the program, by name or as a method found on the receiver's class. */
  | { readonly kind: 'function'; readonly function: FunctionInfo; readonly receiver: ast.Expression | null; readonly args: Arguments<import('./program.js').ParameterInfo>; readonly view?: FunctionView | undefined }
  /** Instantiation of a class of the program; `constructor` is `__init__`, wherever in the MRO. */
  | { readonly kind: 'class'; readonly class: ClassInfo; readonly constructor: FunctionInfo | ClassEntry | null; readonly args: Arguments<import('./program.js').ParameterInfo> | null }
  /** An API of a map: a function, or a method with its receiver. */
  | { readonly kind: 'map'; readonly entry: FunctionEntry; readonly signature: Signature; readonly receiver: ast.Expression | null; readonly receiverType: Type | null; readonly args: Arguments<import('../maps/model.js').StubParameter> }
  /** Instantiation of a class of a map. */
  | { readonly kind: 'mapClass'; readonly entry: ClassEntry; readonly construct: FunctionEntry; readonly signature: Signature; readonly args: Arguments<import('../maps/model.js').StubParameter> }
  /** `super().method(...)`. */
  | { readonly kind: 'super'; readonly method: string; readonly function: FunctionInfo | FunctionEntry | null; readonly base: ClassInfo | ClassEntry | null; readonly args: Arguments<import('./program.js').ParameterInfo> | null }
  /** A value that is called and whose type is a `callable` or function type; all we know is colour and result. */
  | { readonly kind: 'value'; readonly type: Type }
  | { readonly kind: 'unknown' };

export type Member =
  | { readonly kind: 'field'; readonly class: ClassInfo; readonly attribute: AttributeInfo }
  | { readonly kind: 'method'; readonly function: FunctionInfo }
  | { readonly kind: 'property'; readonly function: FunctionInfo; readonly setter: FunctionInfo | null }
  | { readonly kind: 'mapMethod'; readonly entry: FunctionEntry }
  | { readonly kind: 'mapAttribute'; readonly entry: AttributeEntry }
  /** `module.name` of a module of the program. */
  | { readonly kind: 'global'; readonly module: ModuleInfo; readonly symbol: Symbol }
  /** `module.name` of a mapped module. */
  | { readonly kind: 'mapGlobal'; readonly entry: FunctionEntry | ClassEntry | ConstantEntry }
  | { readonly kind: 'module' }
  | { readonly kind: 'unknown' };

export interface ProgramFacts {
  /** Design section 4: nothing in the program can observe tasks. */
  readonly isTaskFree: boolean;
  /** It makes loops that can run in one another. */
  readonly nestsLoops: boolean;
  /** Coroutines that it keeps have started: they are promises. */
  readonly storesPromises: boolean;
  /** The program has its own main: nobody else calls into it. */
  readonly isClosed: boolean;
  /** It looks at the names, or the like, of functions (`f.__name__`, `f.__doc__`). */
  readonly readsFunctionNames: boolean;
  /** Objects with `__call__` go where functions are declared. */
  readonly callsInstances: boolean;
  /** A float of it goes where nothing is known of it. */
  readonly losesFloats: boolean;
  /** Text in it may have characters beyond U+FFFF. */
  readonly holdsRareText: boolean;
  /** A text of it names the line, function or file of a call, as formats of logging do. */
  readonly asksForCallSites: boolean;
}

export interface Facts {
  readonly library: Library;
  readonly modules: readonly ModuleInfo[];
  readonly program: ProgramFacts;

  /** The type of an expression where it stands (narrowed by flow). `never` for code that can't be reached. */
  typeOf(node: ast.Expression): Type;
  /** The variable that a name reads or binds; null for a builtin (see `builtinOf`) or an unbound name. */
  symbolOf(name: ast.Name): Symbol | null;
  /** The map entry that an unbound name means: `builtins.len`. */
  builtinOf(name: ast.Name): FunctionEntry | ClassEntry | ConstantEntry | null;
  /** The variable that an import of the project binds, through as many modules as pass it on; else the variable itself. */
  originOf(symbol: Symbol): Symbol;
  /** Imported, at last, from a library, maybe through modules of the project. */
  isLibraryImport(symbol: Symbol): boolean;
  /** One of its bindings imports from a library that maps cover. */
  isImportedFromLibrary(symbol: Symbol): boolean;
  /** The map entry that an expression names (an imported name, `asyncio.sleep`, a builtin); null otherwise. */
  entryOf(node: ast.Expression): FunctionEntry | ClassEntry | ConstantEntry | import('../maps/model.js').ModuleEntry | import('../maps/model.js').SpecialFormEntry | null;
  functionOf(node: ast.FunctionDef | ast.Lambda): FunctionInfo;
  classOf(node: ast.ClassDef): ClassInfo;
  calleeOf(node: ast.Call): Callee;
  memberOf(node: ast.Attribute): Member;

  /** The declared type of a variable, parameter or attribute, else the join of what flows in: what its TypeScript type prints. */
  typeOfSymbol(symbol: Symbol): Type;
  typeOfAttribute(attribute: AttributeInfo): Type;
  /** A function's result as a caller that awaits or iterates sees it: `int` for `async def f() -> int`. */
  returnTypeOf(fn: FunctionInfo): Type;
  /** The type that an annotation denotes. */
  annotationOf(node: ast.Expression): Type;
  /** The type of what a protocol with nothing but `__call__` describes; null for any other class. */
  callbackOf(info: ClassInfo): Type | null;
  /** What iterating a value of the type yields; null if it can't be iterated. */
  elementOf(type: Type, isAsync: boolean): { readonly item: Type; readonly entry: IterationEntry | null; readonly class: ClassInfo | null } | null;
  /** The container of Python's that instances of the class are: a dict for `class Config(dict)`. */
  containerOf(info: ClassInfo): import('./types.js').ObjectType | null;
  /** How a `with` item's value is entered: a map's manager, a class of the program, or unknown. */
  managerOf(item: ast.WithItem): ContextManagerEntry | ClassInfo | null;
  /** The decorator whose wrapper calls of the function run; null for one that is not decorated so. */
  wrapperOf(fn: FunctionInfo): DecoratorPattern | null;
  /** The wrapper gives in the end what the decorated function gives: what it gave, or ran to its end. */
  resultKept(pattern: DecoratorPattern): 'same' | 'run' | null;
  /** An attribute, method or property by name on a class of the program, along its MRO. */
  lookup(owner: ClassInfo, name: string): FunctionInfo | AttributeInfo | FunctionEntry | AttributeEntry | null;

  // ---- effects --------------------------------------------------------------------------------
  /** May the expression raise (as far as a handler in the program could see)? */
  mayRaise(node: ast.Expression | ast.Statement): boolean;
  /** Could a handler (here or in a caller, broad ones included) catch what the node raises of that class (`IndexError`)? */
  isCatchable(node: ast.Node, exception: string): boolean;
  /** Evaluating it twice, or earlier or later, makes no difference: a literal, a constant binding, an operator on such. */
  isPure(node: ast.Expression): boolean;
  /** `Promise.all` is proven for this call of gather (design section 4). */
  isPromiseAll(node: ast.Call): boolean;
  /** The call's coroutine starts where it is made: it is a promise. */
  startsInPlace(node: ast.Call): boolean;
  /** What stands against `Promise.all` for this call of gather; null where it is proven, and for other calls. */
  whyGatherStays(node: ast.Call): string | null;
  /** The objects of maps that the program does without. */
  readonly dissolving: Dissolving;
  /** A call in a coroutine that starts a loop, where Python raises RuntimeError since one is running. */
  isNestedRun(node: ast.Call): boolean;
  /** The variable is surely bound where the name is read. */
  isDefinitelyBound(name: ast.Name): boolean;
  /** What the expression is a direct part of. */
  parentOf(node: ast.Expression): ast.Node | null;
  /** The variable that the expression is the whole new value of; null where it is anything else. */
  assignedTo(node: ast.Expression): Symbol | null;
  /** The value of this expression is not used: an expression statement, or the target of nothing. */
  isUnused(node: ast.Expression): boolean;
  /** Does control leave the block half-way: `return`, `break`, `continue` or `yield` inside it that targets outside? */
  leavesBlock(block: ast.Block): boolean;
  /**
   * Somebody can see the function's Python name: `__name__`, a stored coroutine's repr or never-awaited warning, a task's repr, an argument
   * error. Where it differs from the TypeScript name the output attaches it.
   */
  isNameObserved(fn: FunctionInfo): boolean;
  /** The function can reach a call that binds at run time with keywords or `*`/`**` (`callee` unknown, or `isDynamic` arguments). */
  needsSignature(fn: FunctionInfo): boolean;
}
