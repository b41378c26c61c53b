/**
 * What a grammar map says, after loading: checked, stubs and templates parsed. `grammar-maps/*.yaml` is compiled
 * to one JSON of this shape at build; user maps are compiled to it when they are loaded. See docs/maps.md.
 */
import type * as ir from '../target/ir.js';
import type { GuardFact } from './guard-facts.js';

// ---- types in stubs -----------------------------------------------------------------------------

/** A type as a stub writes it. Names are resolved: `list` is `builtins.list`, `Queue` in asyncio's maps `asyncio.Queue`. */
export type StubType =
  | { readonly kind: 'atom'; readonly name: 'int' | 'float' | 'bool' | 'str' | 'bytes' | 'None' | 'object' | 'Any' | 'Never' }
  | { readonly kind: 'class'; readonly id: string; readonly args: readonly StubType[] }
  | { readonly kind: 'union'; readonly members: readonly StubType[] }
  | { readonly kind: 'tuple'; readonly items: readonly StubType[] }
  /** `tuple[T, ...]` */
  | { readonly kind: 'tupleOf'; readonly item: StubType }
  | { readonly kind: 'variable'; readonly name: string }
  /** `Callable[[A, B], R]`; `parameters` null for `Callable[..., R]`. */
  | { readonly kind: 'callable'; readonly parameters: readonly StubType[] | null; readonly returns: StubType }
  /** `Awaitable[T]`, `Coroutine[..., T]`: anything that can be awaited, coroutines included. */
  | { readonly kind: 'awaitable'; readonly result: StubType }
  /** `Iterable[T]` and `AsyncIterable[T]`. */
  | { readonly kind: 'iterable'; readonly item: StubType; readonly isAsync: boolean }
  /** `type[T]` */
  | { readonly kind: 'classOf'; readonly type: StubType }
  | { readonly kind: 'self' };

export type ParameterKind = 'positionalOnly' | 'positional' | 'rest' | 'keywordOnly' | 'keywords';

export interface StubParameter {
  readonly name: string;
  readonly kind: ParameterKind;
  readonly type: StubType;
  /** Python source of the default (`None`, `-1`, `"utf-8"`), or null if there is none. */
  readonly default: string | null;
  /** The default as TypeScript, where it is a literal that has one. */
  readonly defaultTemplate: Template | null;
}

export interface Signature {
  /** Without `self`. */
  readonly parameters: readonly StubParameter[];
  readonly returns: StubType;
  /** `async def`: a call makes a coroutine that runs when awaited. */
  readonly isAsync: boolean;
  /** Of an overload: parameter -> pattern that its argument, a string literal, has to match (`{ mode: "b" }`). See `literalsMatch`. */
  readonly literals?: Readonly<Record<string, string>> | undefined;
}

// ---- templates ------------------------------------------------------------------------------------

/**
 * TypeScript IR with holes. A hole is an `Identifier` whose name starts with `$`: `$self`, `$delay`;
 * a spread of a variadic is `SpreadElement` of one (`...$aws`). Functions of holes are calls of an identifier
 * starting with `$`: `$thunk(aws)`, `$fn(callback)`. `src/lower/template.ts` substitutes. docs/maps.md lists them.
 */
export type Template = ir.Expression;

/** Starts the specifier of a file that lies beside the output, until it is known where the importing module lies. */
export const OUTPUT_ROOT = 'aio2ts/output/';

export interface RuntimeImport {
  /** The name that the template uses. */
  readonly name: string;
  readonly specifier: string;
  readonly imported: string;
}

/** All that are given must hold. */
export interface Guard {
  /** Parameter -> Python source of the literal that it must be; its default counts when it is not given. */
  readonly args?: Readonly<Record<string, string>> | undefined;
  /** Parameter (or `self`) -> stub type that the inferred type must fit. */
  readonly types?: Readonly<Record<string, StubType>> | undefined;
  readonly given?: readonly string[] | undefined;
  readonly absent?: readonly string[] | undefined;
  /** Parameters whose argument is a string literal without `$`. */
  readonly literals?: readonly string[] | undefined;
  /** Named facts of the call site or the program: see `guard-facts.ts`. */
  readonly facts?: readonly GuardFact[] | undefined;
}

export interface Case {
  readonly when: Guard | null;
  readonly emit: Template;
  readonly imports: readonly RuntimeImport[];
  /** Code of a diagnostic to report where this case is taken. */
  readonly reports?: string | undefined;
}

export interface Behaviour {
  /** Of an async function: does awaiting it give other tasks a turn? */
  readonly suspends: 'never' | 'maybe' | 'always';
  /** May it raise? `children`: what its awaitables or callbacks raise. */
  readonly raises: 'never' | 'maybe' | 'children';
  /** Can anybody else observe that it ran? Pure functions can be moved, repeated, left out. */
  readonly effects: 'none' | 'reads' | 'writes';
  /** Uses what only the loop has (tasks, cancellation, callbacks, context): the program is not task-free. */
  readonly needsTasks: boolean;
  /** Blocks the thread: a warning in `async def`, with what to use instead. */
  readonly blocks: string | null;
  /** The import of a JavaScript global that the output then needs (`fetch`): user names avoid it. */
  readonly globals: readonly string[];
  /** How it differs from Python in `readable`: shown by `aio2ts maps`. */
  readonly differs: string | null;
  readonly docs: string;
}

// ---- entries --------------------------------------------------------------------------------------

export interface FunctionEntry extends Behaviour {
  readonly kind: 'function';
  /** `asyncio.gather`, `builtins.list.append`. */
  readonly id: string;
  readonly signature: Signature;
  /** Further signatures, tried in order before `signature` (`max(a, b)` and `max(xs)`). Guards see the chosen one's parameters. */
  readonly overloads: readonly Signature[];
  readonly cases: readonly Case[];
  /** Name of a function in `src/lower/handlers/` that lowers the call; where it declines, `cases` do. */
  readonly handler: string | null;
  /** Name of a function in `src/analyze/` that gives the result's type in place of the stub. */
  readonly infer: string | null;
  /** What the API is when it is passed and not called; null: an arrow made from `cases`. */
  readonly value: Case | null;
  /** The Python is synchronous but the port gives a promise: calls are awaited, and callers become async. */
  readonly isPortAsync: boolean;
  /** A member of the class itself (`dict.fromkeys`): called on the class, no `$self`. */
  readonly isStatic: boolean;
  /** `async with` on its call awaits it, and enters what that gives (`async with session.get(url) as response`). */
  readonly isEntered: boolean;
  /** Known, but without a port: why, and what to use instead. It then has neither cases nor handler. */
  readonly unported: string | null;
  /** The parameter whose argument, a function, Python runs in a thread. */
  readonly threads: string | null;
  /** It gives its first argument, a function, called otherwise: `sync_to_async`, `async_to_sync`. */
  readonly view: 'coroutine' | 'sync' | null;
  /** It waits, and refuses to do so in a coroutine: what to use there. */
  readonly syncOnly: string | null;
  /** A call as a statement leaves nothing in the output: why. */
  readonly dropped: string | null;
  /** After it, loops may run in one another: `nest_asyncio.apply`. */
  readonly nests: boolean;
  /** The parameter whose items the callback is called with: `args` of `Thread(target=f, args=(1, 2))`. */
  readonly handsOn: string | null;
  /** What a call becomes in a function that runs in a thread, where it may wait and let others run: a promise. */
  readonly inThread: Case | null;
}

export interface AttributeEntry {
  readonly kind: 'attribute';
  readonly id: string;
  readonly type: StubType;
  readonly read: Case;
  /** With `$value`. */
  readonly write: Case | null;
  readonly docs: string;
}

export interface ConstantEntry {
  readonly kind: 'constant';
  readonly id: string;
  readonly type: StubType;
  readonly emit: Case;
  readonly docs: string;
}

export interface ContextManagerEntry {
  readonly isAsync: boolean;
  /** The type that `as` binds. */
  readonly target: StubType;
  /** A synchronous `with` whose port is asynchronous: callers become async, as with `isPortAsync` of a function. */
  readonly isPortAsync: boolean;
  /** The exit of an asynchronous manager that has nothing to wait for: it is not awaited. */
  readonly isExitSync: boolean;
  /** Statement form: what is evaluated on entering, with `$self`; its value is what `as` binds. Async ones are awaited. */
  readonly enter: Case;
  /** Run in `finally`, with `$self` and `$entered` (the value of `enter`); null: nothing to do. */
  readonly exit: Case | null;
  /**
   * Where the exit has to see the exception: run in `catch` with `$self`, `$entered` and `$error`, and `exit` then only if the body did not raise.
   * Its value (awaited if async) is true when the exception is suppressed.
   */
  readonly failed: Case | null;
  readonly suppresses: boolean;
  /** It has `__enter__` and `__exit__` at run time: a scope of the runtime tells it what the body raised. */
  readonly isScoped: boolean;
  /** Body form, with `$self` and `$body` (an arrow taking the target): used where control never leaves the block half-way. */
  readonly body: Case | null;
}

export interface IterationEntry {
  readonly isAsync: boolean;
  /** A synchronous `for` whose port is `for await`: callers become async. */
  readonly isPortAsync: boolean;
  readonly item: StubType;
  /** With `$self`: what `for (… of …)` or `for await` runs over. */
  readonly emit: Case;
}

/**
 * Objects that the platform's functions do without: `session.get(url)` is `fetch(url)`. That holds for a program only if nothing in it needs more of
 * them than the rule allows, and no handler can see their errors.
 */
export interface DissolvingRule {
  /** Members that may be used (`__init__`: the class itself), with the arguments that they may be given. */
  readonly members: Readonly<Record<string, readonly string[]>>;
  /** Of these members one object may be asked for one, once. */
  readonly once: readonly string[];
  /** Classes of what its methods raise. */
  readonly raises: readonly string[];
  /** APIs that an object may be given to. */
  readonly givenTo: readonly string[];
  /** The platform's type in its place; null: there is nothing in its place. */
  readonly type: ir.TypeNode | null;
  /** With `$self`: leaves one that was asked for nothing of `once`. */
  readonly discard: Case | null;
  /** Code of the difference to report where one is made. */
  readonly reports: string | null;
}

export interface ClassEntry extends Behaviour {
  readonly kind: 'class';
  readonly id: string;
  /** Ids of base classes, nearest first: `asyncio.Task` has `asyncio.Future`. */
  readonly bases: readonly string[];
  readonly typeParameters: readonly string[];
  /** What calling the class does; null: it can't be made by the program. */
  readonly construct: FunctionEntry | null;
  readonly members: Readonly<Record<string, FunctionEntry | AttributeEntry>>;
  readonly managers: readonly ContextManagerEntry[];
  readonly iterations: readonly IterationEntry[];
  /** `await x` where the class is awaitable: the result, and the template with `$self`. */
  readonly awaitable: { readonly result: StubType; readonly emit: Case } | null;
  /** How the type prints: a type IR with `$T` references for the type parameters. */
  readonly type: ir.TypeNode;
  readonly typeImports: readonly RuntimeImport[];
  /** The runtime class, for `extends`, `isinstance`, `except` and passing the class itself. */
  readonly runtime: Case | null;
  readonly isExtensible: boolean;
  /** What classes of programs extend, where that is not `runtime`. */
  readonly extended: Case | null;
  readonly isException: boolean;
  /** Looking into an instance asks a database, which refuses in a coroutine: what it raises there. */
  readonly syncOnly: string | null;
  /** Known (for annotations), but without a port: why, and what to use instead. */
  readonly unported: string | null;
  readonly dissolves: DissolvingRule | null;
}

export interface ModuleEntry {
  readonly kind: 'module';
  /** `asyncio`, `collections.abc`. */
  readonly id: string;
  /** The library is known to the analysis alone: its import is reported as one that no map covers. */
  readonly isForeign?: boolean | undefined;
  /** What its synchronous functions raise in a coroutine. */
  readonly refuses?: string | undefined;
  readonly docs: string;
}

/** `typing.Optional` and its like: forms that only annotations and the analysis understand; `form` names which. */
export interface SpecialFormEntry {
  readonly kind: 'form';
  readonly id: string;
  readonly form: string;
  /** What it is as a value: `isinstance(x, Enum)`. */
  readonly runtime: Case | null;
  readonly docs: string;
}

export type Entry = FunctionEntry | ClassEntry | ConstantEntry | ModuleEntry | SpecialFormEntry;

export interface Library {
  /** Every entry by qualified name. Aliases (`asyncio.TimeoutError` is `builtins.TimeoutError`) have their target's entry. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The first segments that any map covers: `asyncio`, `aiofiles`. */
  readonly modules: ReadonlySet<string>;
}
