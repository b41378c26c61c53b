/** What the program declares: symbols, functions, classes, modules. Filled by the scope pass, completed by inference. */
import type { ClassEntry } from '../maps/model.js';
import type * as ast from '../syntax/ast.js';
import type { Type } from './types.js';
import type { Cell } from './cell.js';

export type ScopeKind = 'module' | 'function' | 'class' | 'comprehension' | 'lambda';

export interface Scope {
  readonly kind: ScopeKind;
  readonly node: ast.Module | ast.FunctionDef | ast.ClassDef | ast.Lambda | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp;
  readonly parent: Scope | null;
  readonly module: ModuleInfo;
  readonly symbols: Map<string, Symbol>;
  readonly children: Scope[];
}

/** One variable. A name that is only read and bound nowhere resolves to a builtin, or to nothing. */
export interface Symbol {
  readonly name: string;
  readonly scope: Scope;
  /** Every place that binds it, in source order. */
  readonly bindings: Binding[];
  /** Nodes that read it. */
  readonly reads: ast.Name[];
  /** Read or written in a scope inside its own (comprehensions count only if they are generators that escape). */
  isCaptured: boolean;
  /** Assigned from a nested scope through `nonlocal` or `global`. */
  isRebound: boolean;
  /** `del x` somewhere. */
  isDeleted: boolean;
  /** Of a module, and another module of the program may read it. */
  isShared: boolean;
  /** Assigned from another module: `config.debug = True`. */
  isSetOutside: boolean;
  /** Join of all that is assigned. */
  readonly cell: Cell;
  /** From its annotation; null if it has none. */
  declared: Type | null;
  annotation: ast.Expression | null;
}

export type BindingKind = 'assign' | 'augmented' | 'annotation' | 'for' | 'with' | 'except' | 'import' | 'function' | 'class' | 'parameter' | 'walrus' | 'pattern' | 'comprehension' | 'delete' | 'type';

export interface Binding {
  readonly kind: BindingKind;
  readonly node: ast.Node;
  /** The name node that is bound, where there is one. */
  readonly name: ast.Name | null;
}

export interface ParameterInfo {
  readonly name: string;
  readonly kind: 'positionalOnly' | 'positional' | 'rest' | 'keywordOnly' | 'keywords';
  readonly node: ast.Parameter;
  readonly symbol: Symbol;
  readonly default: ast.Expression | null;
  /** Declared or inferred; for `rest` the type of the tuple, for `keywords` of the dict. */
  type: Type;
  /** It only takes objects that the port does without. */
  isDropped: boolean;
}

export type Colour = 'sync' | 'async';

export interface FunctionInfo {
  readonly kind: 'functionInfo';
  readonly name: string;
  /** `Worker.run`, `main.<locals>.step`, `<lambda>`. */
  readonly qualifiedName: string;
  readonly node: ast.FunctionDef | ast.Lambda;
  readonly module: ModuleInfo;
  readonly scope: Scope;
  /** The variable that `def` binds; null for a lambda. */
  readonly symbol: Symbol | null;
  /** The class in whose body it stands. */
  readonly owner: ClassInfo | null;
  readonly role: 'function' | 'method' | 'classMethod' | 'staticMethod' | 'property' | 'setter' | 'deleter' | 'lambda';
  readonly parameters: readonly ParameterInfo[];
  /** `async def`. */
  readonly isCoroutine: boolean;
  /** Its body yields. With `isCoroutine`: an async generator. */
  readonly isGenerator: boolean;
  declaredReturn: Type | null;
  /** Join of what it returns (before wrapping in coroutine or generator); `none` where it may end without `return`. */
  readonly returns: Cell;
  /** What a generator yields and is sent. */
  readonly yields: Cell;
  readonly sends: Cell;
  /**
   * The colour of its port. A Python `async def` is always async; a sync function becomes async when it calls `asyncio.run` or
   * something that became async (the callers then await it).
   */
  colour: Colour;
  /** It flows somewhere its calls can't be seen: parameters joined with unknown. */
  escapes: boolean;
  /** Used as a value (not only called). */
  isValue: boolean;
  /** Decorators that stay in the output (not `@property` and the like, nor those a map removes), outermost first. */
  readonly decorators: readonly ast.Expression[];
  /** Decorated: calls go to what the decorators return, so direct-call knowledge is off unless they keep the signature. */
  readonly isDecorated: boolean;
  mayRaise: boolean;
  /** Does calling (sync) or awaiting (async) it give other tasks a turn? */
  suspends: 'never' | 'maybe' | 'always';
  /** Declared TypeVars in its signature (PEP 695 or `TypeVar`), printed as type parameters. */
  typeParameters: readonly string[];
  /** It takes a function and returns a wrapper of the same signature; null for an ordinary function. */
  decorator: DecoratorPattern | null;
}

/**
 * `def timed(func): ... async def wrapper(*args, **kwargs): ... return await func(*args, **kwargs) ... return wrapper`.
 * Its port is generic over the parameters (`A`) and the result (`R`) of what it decorates, so calls of a decorated
 * function are calls of that function.
 */
export interface DecoratorPattern {
  /** The parameter that is wrapped. */
  readonly parameter: ParameterInfo;
  readonly wrapper: FunctionInfo;
  /** `kwargs` goes only to the wrapped call, so keywords can have become positions before. */
  readonly isPositional: boolean;
  /** The wrapper returns what the wrapped function gave, or nothing. */
  readonly keepsResult: boolean;
  /** Of what keeps the result: calls that are given a coroutine and return its result, `asyncio.run(func(...))`, if all is as it looks. */
  readonly runs: readonly ast.Call[];
  /** The wrapper's variables that hold the result. */
  readonly results: ReadonlySet<Symbol>;
}

export interface AttributeInfo {
  readonly name: string;
  /** Where it is first assigned, in source order. */
  readonly node: ast.Node;
  readonly cell: Cell;
  declared: Type | null;
  annotation: ast.Expression | null;
  /** Assigned in the class body (`count = 0`), read through instances and the class. */
  readonly isClassLevel: boolean;
  /** Assigned through `self` (or an instance). */
  isInstanceLevel: boolean;
  /** The class-body value, for class attributes and dataclass fields. */
  readonly value: ast.Expression | null;
  /** Assigned by methods alone, through the class: `cls.registry = {}`. */
  readonly isSetOnClass: boolean;
}

export interface DataclassInfo {
  readonly fields: readonly DataclassField[];
  readonly repr: boolean;
  readonly eq: boolean;
  readonly order: boolean;
  readonly frozen: boolean;
  readonly unsafeHash: boolean;
  readonly kwOnly: boolean;
  readonly slots: boolean;
}

export interface DataclassField {
  readonly name: string;
  readonly annotation: ast.Expression;
  readonly default: ast.Expression | null;
  readonly factory: ast.Expression | null;
  readonly init: boolean;
  readonly repr: boolean;
  readonly compare: boolean;
  readonly kwOnly: boolean;
  /** `InitVar`: it goes to `__post_init__` alone. */
  readonly isInitOnly: boolean;
  /** The class that declares it: this one or a base. */
  readonly owner: ClassInfo;
}

export interface ClassInfo {
  readonly kind: 'classInfo';
  readonly name: string;
  readonly qualifiedName: string;
  readonly node: ast.ClassDef;
  readonly module: ModuleInfo;
  readonly scope: Scope;
  readonly symbol: Symbol;
  /** In Python's MRO order after the class itself: the program's classes, then at the end what maps give (exceptions, Queue). */
  mro: readonly (ClassInfo | ClassEntry)[];
  /** Direct bases, resolved; null for one that could not be. */
  bases: readonly (ClassInfo | ClassEntry | null)[];
  readonly methods: ReadonlyMap<string, FunctionInfo>;
  /** Setters by property name. */
  readonly setters: ReadonlyMap<string, FunctionInfo>;
  readonly attributes: Map<string, AttributeInfo>;
  dataclass: DataclassInfo | null;
  /** Derives from BaseException. */
  isException: boolean;
  /** Classes that derive from it, directly. */
  readonly subclasses: ClassInfo[];
  readonly typeParameters: readonly string[];
  /** Its instances are classes: `class Registry(type)`. */
  readonly isMetaclass: boolean;
  /** The program's class after `metaclass=`, its own or inherited. */
  metaclass: ClassInfo | null;
  /** Of a metaclass: the classes that name it. */
  readonly made: ClassInfo[];
  /** Enum, NamedTuple, TypedDict, Protocol, ABC: how the class is special; null for an ordinary one. */
  special: 'enum' | 'namedtuple' | 'typeddict' | 'protocol' | null;
}

export interface ModuleInfo {
  readonly kind: 'moduleInfo';
  readonly name: string;
  readonly node: ast.Module;
  readonly scope: Scope;
}
