"""Runs a program in Pyodide as CPython runs it: with asyncio's own loop instead of the browser's, and its exit status.

The loop waits in `select`, for there is nothing else to wait for: no sockets and no threads. With the virtual clock
time jumps to the next deadline, as in the port.
"""
import asyncio
import gc
import linecache
import sys
import time
import traceback
import types


class Deadlock(BaseException):
    """Nothing will ever wake the loop: CPython would wait for ever."""


class RealClock:
    def wait(self, seconds):
        flush()
        real_sleep(seconds)


class VirtualClock:
    def __init__(self):
        self.now = 0.0
        self.started = time.time()

    def read(self):
        self.now += 1e-6
        return self.now

    def wall_time(self):
        return self.started + self.read()

    def wait(self, seconds):
        self.now += max(seconds, 0)

    def install(self):
        time.sleep = self.wait
        time.monotonic = time.perf_counter = self.read
        time.time = self.wall_time
        time.monotonic_ns = time.perf_counter_ns = lambda: round(self.read() * 1e9)
        time.time_ns = lambda: round(self.wall_time() * 1e9)


class Selector:
    """What the loop waits on: the clock alone."""

    def __init__(self, clock):
        self.clock = clock

    def select(self, timeout):
        if timeout is None:
            raise Deadlock
        if timeout > 0:
            self.clock.wait(timeout)
        return []

    def get_map(self):
        return {}

    def close(self):
        pass


class Loop(asyncio.base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = Selector(clock)

    def time(self):
        return time.monotonic()

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass

    def add_signal_handler(self, *args):
        raise NotImplementedError


class Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    _loop_factory = Loop


def exit_status(code):
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def print_traceback(error):
    """As the interpreter does, without this file's own frame."""
    shown = error.__traceback__
    while shown is not None and shown.tb_frame.f_code.co_filename != path:
        shown = shown.tb_next
    traceback.print_exception(type(error), error, shown)


def run():
    main = types.ModuleType("__main__")
    main.__file__ = path
    main.__builtins__ = __builtins__
    sys.modules["__main__"] = main
    sys.argv = [path]
    linecache.cache[path] = (len(source), None, source.splitlines(True), path)
    try:
        exec(compile(source, path, "exec"), main.__dict__)
        return 0
    except SystemExit as stop:
        return exit_status(stop.code)
    except Deadlock:
        return None
    except KeyboardInterrupt as error:
        print_traceback(error)
        return 130
    except BaseException as error:
        print_traceback(error)
        return 1
    finally:
        asyncio.events._set_running_loop(None)
        main.__dict__.clear()
        gc.collect()
        sys.stdout.flush()
        sys.stderr.flush()


real_sleep = time.sleep
clock = VirtualClock() if virtual else RealClock()
if virtual:
    clock.install()
# Pyodide puts a function of its own in its place, which would show in tracebacks.
asyncio.run = asyncio.runners.run
asyncio.events._set_running_loop(None)
asyncio.events._set_event_loop_policy(Policy())
status = run()
