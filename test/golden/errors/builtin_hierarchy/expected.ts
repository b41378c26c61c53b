import {
  ArithmeticError,
  asPythonError,
  AssertionError,
  attribute,
  AttributeError,
  BaseException,
  BlockingIOError,
  BrokenPipeError,
  BufferError,
  BytesWarning,
  call,
  ChildProcessError,
  className,
  ConnectionAbortedError,
  ConnectionError,
  ConnectionRefusedError,
  ConnectionResetError,
  DeprecationWarning,
  EncodingWarning,
  EOFError,
  Exception,
  FileExistsError,
  FileNotFoundError,
  FloatingPointError,
  FutureWarning,
  GeneratorExit,
  ImportError,
  ImportWarning,
  IndentationError,
  IndexError,
  InterruptedError,
  IsADirectoryError,
  isSubclass,
  KeyboardInterrupt,
  KeyError,
  LookupError,
  MemoryError,
  ModuleNotFoundError,
  NameError,
  NotADirectoryError,
  NotImplementedError,
  OSError,
  OverflowError,
  PendingDeprecationWarning,
  PermissionError,
  print,
  ProcessLookupError,
  PyReferenceError,
  PySyntaxError,
  PythonFinalizationError,
  PyTypeError,
  RecursionError,
  repr,
  ResourceWarning,
  RuntimeError,
  RuntimeWarning,
  StopAsyncIteration,
  StopIteration,
  str,
  SyntaxWarning,
  SystemError,
  SystemExit,
  TabError,
  TimeoutError,
  typeName,
  UnboundLocalError,
  UnicodeError,
  UnicodeWarning,
  UserWarning,
  ValueError,
  Warning,
  ZeroDivisionError,
} from "aio2ts/runtime/python";

const ERRORS: unknown[] = [
  ArithmeticError,
  FloatingPointError,
  OverflowError,
  ZeroDivisionError,
  AssertionError,
  AttributeError,
  BufferError,
  EOFError,
  ImportError,
  ModuleNotFoundError,
  LookupError,
  IndexError,
  KeyError,
  MemoryError,
  NameError,
  UnboundLocalError,
  PyReferenceError,
  RuntimeError,
  NotImplementedError,
  RecursionError,
  StopAsyncIteration,
  StopIteration,
  PySyntaxError,
  IndentationError,
  TabError,
  SystemError,
  PyTypeError,
  ValueError,
  UnicodeError,
  OSError,
  BlockingIOError,
  ChildProcessError,
  ConnectionError,
  BrokenPipeError,
  ConnectionAbortedError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
];
const WARNINGS: unknown[] = [
  BytesWarning,
  DeprecationWarning,
  EncodingWarning,
  FutureWarning,
  ImportWarning,
  PendingDeprecationWarning,
  ResourceWarning,
  RuntimeWarning,
  SyntaxWarning,
  UnicodeWarning,
  UserWarning,
];
const BASES = [GeneratorExit, KeyboardInterrupt, SystemExit, BaseException];

for (const error of ERRORS) {
  try {
    throw asPythonError(call(error, ["oops"]));
  } catch (caught) {
    const e = asPythonError(caught);
    if (e instanceof LookupError) {
      console.log(`lookup: ${repr(e)}`);
    } else if (e instanceof ConnectionError || e instanceof ArithmeticError) {
      console.log(`connection or arithmetic: ${typeName(e)} ${e.message}`);
    } else if (e instanceof OSError) {
      print("os:", typeName(e), e.args);
    } else if (e instanceof RuntimeError || e instanceof ValueError) {
      console.log(`runtime or value: ${typeName(e)}`);
    } else if (e instanceof Exception) {
      console.log(`other: ${typeName(e)} ${str(e instanceof NameError)}`);
    } else {
      throw e;
    }
  }
}

console.log(
  str(
    WARNINGS.every((w) => isSubclass(w, Warning) && isSubclass(w, Exception)),
  ),
);
print(
  BASES.map((b) => isSubclass(b, Exception)),
  className(PythonFinalizationError),
);
const error = new FileNotFoundError(2, "No such file", "a.txt");
print(
  error,
  attribute(error, "errno"),
  attribute(error, "strerror"),
  attribute(error, "filename"),
  repr(error),
);
print(
  repr(new ValueError()),
  repr(new ValueError("a", 1)),
  str(new ValueError("a", 1)),
  str(new KeyError("k")),
  new ValueError(3).args,
);
