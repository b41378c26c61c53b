/**
 * What is raised, and what ends the program where nobody catches it.
 *
 * Names one by one, here and where they are passed on: bundlers skip over `export *` to the defining file, and would leave out the
 * handler of uncaught errors, by which `sys.exit(3)` becomes an exit status.
 */
import './host/install.js';

export { BaseException, Exception } from './exceptions/base.js';
export {
  ArithmeticError, FloatingPointError, OverflowError, ZeroDivisionError, AssertionError, AttributeError,
  BufferError, EOFError, ImportError, ModuleNotFoundError, LookupError, IndexError, KeyError, MemoryError,
  NameError, UnboundLocalError, PyReferenceError, RuntimeError, NotImplementedError, PythonFinalizationError,
  RecursionError, PySyntaxError, IndentationError, TabError, SystemError, PyTypeError, ValueError, UnicodeError,
  GeneratorExit, KeyboardInterrupt, StopIteration, StopAsyncIteration, SystemExit, NotPortedError,
} from './exceptions/builtin.js';
export {
  OSError, BlockingIOError, ChildProcessError, ConnectionError, BrokenPipeError, ConnectionAbortedError,
  ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError, InterruptedError,
  IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError,
} from './exceptions/os-error.js';
export { UnicodeDecodeError, UnicodeEncodeError } from './exceptions/unicode-error.js';
export {
  Warning, BytesWarning, DeprecationWarning, EncodingWarning, FutureWarning, ImportWarning,
  PendingDeprecationWarning, ResourceWarning, RuntimeWarning, SyntaxWarning, UnicodeWarning, UserWarning,
} from './exceptions/warnings.js';
export {
  CancelledError, InvalidStateError, SendfileNotAvailableError, IncompleteReadError, LimitOverrunError,
  BrokenBarrierError, QueueEmpty, QueueFull, QueueShutDown,
} from './exceptions/asyncio.js';
export { notPorted } from './exceptions/not-ported.js';
export { JSONDecodeError } from './exceptions/json-decode-error.js';
export { FrozenInstanceError } from './exceptions/frozen-instance-error.js';
export {
  exceptionGroup, type ExceptionClass, type GroupCondition, BaseExceptionGroup, ExceptionGroup,
} from './exceptions/group.js';
export { on, catchGroup, catchGroupAsync, isException, type GroupHandler } from './exceptions/catch-group.js';
export {
  exceptionCause, exceptionContext, suppressesContext, withCause, withContext, raiseFrom,
} from './exceptions/chain.js';
export { assertion } from './exceptions/assertion.js';
export { formatExceptionOnly, formatException } from './exceptions/format-exception.js';
export { asPythonError, endsTheLoop } from './exceptions/from-host.js';
