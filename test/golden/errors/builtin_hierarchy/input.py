ERRORS = [
    ArithmeticError, FloatingPointError, OverflowError, ZeroDivisionError, AssertionError, AttributeError, BufferError,
    EOFError, ImportError, ModuleNotFoundError, LookupError, IndexError, KeyError, MemoryError, NameError,
    UnboundLocalError, ReferenceError, RuntimeError, NotImplementedError, RecursionError, StopAsyncIteration,
    StopIteration, SyntaxError, IndentationError, TabError, SystemError, TypeError, ValueError, UnicodeError, OSError,
    BlockingIOError, ChildProcessError, ConnectionError, BrokenPipeError, ConnectionAbortedError,
    ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError, InterruptedError,
    IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError,
]
WARNINGS = [
    BytesWarning, DeprecationWarning, EncodingWarning, FutureWarning, ImportWarning, PendingDeprecationWarning,
    ResourceWarning, RuntimeWarning, SyntaxWarning, UnicodeWarning, UserWarning,
]
BASES = [GeneratorExit, KeyboardInterrupt, SystemExit, BaseException]

for error in ERRORS:
    try:
        raise error("oops")
    except LookupError as e:
        print("lookup:", repr(e))
    except (ConnectionError, ArithmeticError) as e:
        print("connection or arithmetic:", type(e).__name__, e)
    except OSError as e:
        print("os:", type(e).__name__, e.args)
    except (RuntimeError, ValueError) as e:
        print("runtime or value:", type(e).__name__)
    except Exception as e:
        print("other:", type(e).__name__, isinstance(e, NameError))

print(all(issubclass(w, Warning) and issubclass(w, Exception) for w in WARNINGS))
print([issubclass(b, Exception) for b in BASES], PythonFinalizationError.__name__)
error = FileNotFoundError(2, "No such file", "a.txt")
print(error, error.errno, error.strerror, error.filename, repr(error))
print(repr(ValueError()), repr(ValueError("a", 1)), str(ValueError("a", 1)), str(KeyError("k")), ValueError(3).args)
