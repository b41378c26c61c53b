/**
 * The lattice. Types are immutable but for what lies in a `Site`: the mutable contents of the containers that were
 * allocated there. Containers of one site share their element types, wherever they flow.
 */
import type { ClassEntry, FunctionEntry, ModuleEntry } from '../maps/model.js';
import type { ClassInfo, FunctionInfo, ModuleInfo } from './program.js';
import type { Site } from './site.js';

export type Type =
  | NeverType | UnknownType | NoneType | BoolType | IntType | FloatType | StrType | BytesType | EllipsisType | TupleType | ObjectType | RecordType
  | InstanceType | ClassType | FunctionType | CallableType | CoroutineType | ModuleType | UnionType | VariableType;

/** No value: code that was not reached (yet). */
export interface NeverType { readonly kind: 'never' }
/** Any value. Prints as `unknown`; operations on it go through the runtime's helpers. */
export interface UnknownType { readonly kind: 'unknown' }
export interface NoneType { readonly kind: 'none' }
export interface BoolType { readonly kind: 'bool' }
/** `natural`: known to be at least 0. */
export interface IntType { readonly kind: 'int'; readonly natural: boolean }
export interface FloatType { readonly kind: 'float' }
export interface StrType { readonly kind: 'str' }
export interface BytesType { readonly kind: 'bytes' }
export interface EllipsisType { readonly kind: 'ellipsis' }
/** `rest` null: exactly `items`. With a rest: `items` first, then any number of `rest`. */
export interface TupleType { readonly kind: 'tuple'; readonly items: readonly Type[]; readonly rest: Type | null }
/** An instance of a class that a map describes, `list` and `dict` included. Its type arguments are in its sites. */
export interface ObjectType { readonly kind: 'object'; readonly entry: ClassEntry; readonly sites: readonly Site[] }
/** A dict that is only ever used with literal string keys: a plain object in the output. */
export interface RecordType { readonly kind: 'record'; readonly site: Site }
/** An instance of a class of the program. */
export interface InstanceType { readonly kind: 'instance'; readonly class: ClassInfo; readonly args: readonly Type[] }
/** A class itself, as a value: the program's or a map's. */
export interface ClassType { readonly kind: 'class'; readonly class: ClassInfo | ClassEntry | AtomClass }
/** A builtin class whose instances are atoms (`int`, `str`, `bytes`, `float`, `bool`, `None`) or `tuple`/`object`. */
export interface AtomClass { readonly kind: 'atomClass'; readonly name: string; readonly entry: ClassEntry }
/** A function of the program (`self` bound or not), or of a map. */
export interface FunctionType {
  readonly kind: 'function';
  readonly function: FunctionInfo | FunctionEntry;
  /** The receiver's type for a bound method. */
  readonly self: Type | null;
  /** Wrapped by an API that changes how it is called: `sync_to_async(f)`, `async_to_sync(f)`. */
  readonly view?: FunctionView | undefined;
}
/** Calls make coroutines of what is synchronous; or they run a coroutine to its end, and the port awaits them. */
export type FunctionView = 'coroutine' | 'sync';
/** From an annotation: `Callable[[int], str]`. `parameters` null: `Callable[..., str]`. A coroutine as `returns` makes it cold. */
export interface CallableType {
  readonly kind: 'callable';
  readonly parameters: readonly Type[] | null;
  readonly returns: Type;
  /** The protocol whose `__call__` it is. */
  readonly protocol?: ClassInfo;
}
/** A coroutine object that has not been awaited, and `Awaitable[T]` of annotations. `function`: whose, if one is known. */
export interface CoroutineType { readonly kind: 'coroutine'; readonly result: Type; readonly function: FunctionInfo | FunctionEntry | null }
export interface ModuleType { readonly kind: 'module'; readonly module: ModuleInfo | ModuleEntry }
export interface UnionType { readonly kind: 'union'; readonly members: readonly Type[] }
/** A TypeVar inside the function or class that declares it. */
export interface VariableType { readonly kind: 'variable'; readonly name: string; readonly bound: Type | null }

export const never: NeverType = { kind: 'never' };
export const unknown: UnknownType = { kind: 'unknown' };
export const none: NoneType = { kind: 'none' };
export const bool: BoolType = { kind: 'bool' };
export const int: IntType = { kind: 'int', natural: false };
export const natural: IntType = { kind: 'int', natural: true };
export const float: FloatType = { kind: 'float' };
export const str: StrType = { kind: 'str' };
export const bytes: BytesType = { kind: 'bytes' };
export const ellipsis: EllipsisType = { kind: 'ellipsis' };
