export {
  BaseException, Exception, ArithmeticError, FloatingPointError, OverflowError, ZeroDivisionError, AssertionError,
  AttributeError, BufferError, EOFError, ImportError, ModuleNotFoundError, LookupError, IndexError, KeyError,
  MemoryError, NameError, UnboundLocalError, PyReferenceError, RuntimeError, NotImplementedError,
  PythonFinalizationError, RecursionError, PySyntaxError, IndentationError, TabError, SystemError, PyTypeError,
  ValueError, UnicodeError, GeneratorExit, KeyboardInterrupt, StopIteration, StopAsyncIteration, SystemExit,
  NotPortedError, OSError, BlockingIOError, ChildProcessError, ConnectionError, BrokenPipeError,
  ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError,
  InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError,
  UnicodeDecodeError, UnicodeEncodeError, Warning, BytesWarning, DeprecationWarning, EncodingWarning, FutureWarning,
  ImportWarning, PendingDeprecationWarning, ResourceWarning, RuntimeWarning, SyntaxWarning, UnicodeWarning,
  UserWarning, CancelledError, InvalidStateError, SendfileNotAvailableError, IncompleteReadError, LimitOverrunError,
  BrokenBarrierError, QueueEmpty, QueueFull, QueueShutDown, JSONDecodeError, FrozenInstanceError, exceptionGroup,
  type ExceptionClass, type GroupCondition, BaseExceptionGroup, ExceptionGroup, on, catchGroup, catchGroupAsync,
  isException, type GroupHandler, exceptionCause, exceptionContext, suppressesContext, withCause, withContext,
  raiseFrom, notPorted, assertion, formatExceptionOnly, formatException, asPythonError, endsTheLoop,
} from './exceptions.js';
export * from './symbols.js';

export { className, moduleName, qualifiedName } from './class-name.js';
export { isClass } from './is-class.js';
export { id } from './identity.js';
export { typeName } from './type-name.js';
export { supports } from './classes/supports.js';
export * from './classes/names.js';
export * from './classes/builtin-types.js';
export * from './classes/type.js';
export {
  assignAttribute,
  attribute,
  deleteAttribute,
  deleteOwnAttribute,
  getAttribute,
  hasAttribute,
  setAttribute,
} from './classes/get-attribute.js';
export * from './classes/method.js';
export * from './classes/object.js';
export * from './classes/set-own-attribute.js';
export * from './classes/container.js';
export * from './classes/dataclass.js';
export * from './sequences/list.js';
export * from './classes/assigned.js';
export * from './classes/decorate-method.js';
export * from './classes/enum.js';
export * from './classes/iterator-result.js';
export * from './classes/mixin.js';
export * from './classes/named-tuple.js';
export * from './classes/new-instance.js';
export * from './classes/shared-attributes.js';
export * from './classes/uninitialized.js';

export { ascii, repr } from './repr.js';
export { str } from './str.js';
export { floatStr, intStr, numberStr } from './number-text.js';
export { TypedView, typed } from './typed.js';
export * from './host/print.js';
export { type Writable, standardStreams } from './host/streams.js';
export { isMain } from './host/is-main.js';
export { host } from './host/current-host.js';
export { type Host, setHost } from './host/host.js';
export { reportUncaught } from './host/uncaught.js';

export { format, formatText } from './format/format.js';
export { fixed, formatFloat } from './format/format-float.js';
export { formatInt } from './format/format-int.js';
export { percent } from './format/percent.js';
export { formatMap, formatString } from './format/format-string.js';

export * from './numbers/bits.js';
export * from './numbers/division.js';
export * from './numbers/float-methods.js';
export * from './numbers/int-bytes.js';
export * from './numbers/parse.js';
export * from './numbers/power.js';
export * from './numbers/radix.js';
export * from './numbers/round.js';
export * from './numbers/sum.js';

export {
  add,
  bitwiseAnd,
  bitwiseOr,
  bitwiseXor,
  divide,
  floorDivide,
  leftShift,
  matrixMultiply,
  modulo,
  multiply,
  raisedTo,
  rightShift,
  subtract,
} from './operators/arithmetic.js';
export * from './operators/compare.js';
export * from './operators/contains.js';
export { equals, isRecord, mappingOf, notEquals, same } from './operators/equals.js';
export * from './operators/hash.js';
export * from './operators/in-place.js';
export * from './operators/items.js';
export * from './operators/len.js';
export * from './operators/match.js';
export * from './operators/not-implemented.js';
export * from './operators/truthy.js';
export * from './operators/unary.js';

export * from './sequences/assign.js';
export { at } from './sequences/at.js';
export * from './sequences/deque.js';
export * from './sequences/list-methods.js';
export * from './sequences/repeat.js';
export * from './sequences/slice.js';
export { type Bound, PySlice, type PySlice as Slice, sliceOf } from './sequences/slice-bounds.js';
export * from './sequences/tuple.js';
export * from './sequences/unpack.js';

export * from './mappings/counter.js';
export * from './mappings/default-dict.js';
export * from './mappings/dict.js';
export * from './mappings/dict-methods.js';
export type { Mapping, MappingSource } from './mappings/merge.js';
export * from './mappings/ordered-dict.js';
export { asTypedDict } from './mappings/typed-dict.js';
export * from './mappings/views.js';

export * from './sets/py-set.js';
export * from './sets/set-operations.js';

export * from './text/case.js';
export * from './text/characters.js';
export * from './text/classify.js';
export { decode, encode } from './text/encode.js';
export * from './text/pad.js';
export * from './text/search.js';
export * from './text/split.js';
export * from './text/strip.js';
export * from './text/translate.js';

export * from './bytes/byte-array.js';
export * from './bytes/bytes.js';
export * from './bytes/bytes-methods.js';

export * from './iteration/extremes.js';
export * from './iteration/generator.js';
export * from './iteration/iterate.js';
export * from './iteration/lazy.js';
export { iter, iterUntil, keepOpen, next } from './iteration/next.js';
export * from './iteration/range.js';

export * from './functions/bound.js';
export * from './functions/assert-never.js';
export * from './functions/abstract-context-manager.js';
export * from './functions/async-context-manager.js';
export * from './functions/arguments-for.js';
export * from './functions/builtin-values.js';
export * from './functions/call.js';
export * from './functions/context-manager.js';
export * from './functions/enter-with.js';
export * from './functions/exit-stack.js';
export * from './functions/functools.js';
export * from './functions/keywords.js';
export { type Parameter, parseParameters } from './functions/parameters.js';
export * from './functions/partial.js';
export * from './functions/single-dispatch.js';
export * from './functions/suppress.js';
export * from './functions/total-ordering.js';
export { signature, signatureFor } from './functions/signature.js';
