"""What the operating system offers and a JavaScript process does not; and streams by their base classes."""
import io
import os
import signal
import sys


def as_text(stream: io.TextIOBase) -> str:
    return "".join(line.upper() for line in stream)


def as_bytes(stream: io.BufferedIOBase) -> bytes:
    return stream.read()


def columns(size: os.terminal_size) -> int:
    return size.columns


def rarely() -> None:
    print(os.getlogin())
    os.kill(os.getpid(), signal.SIGTERM)
    os.system("ls")
    os.popen("ls")
    os.fork()
    os.pipe()
    os.dup(1)
    os.fdopen(1)
    os.umask(0)
    os._exit(3)


if len(sys.argv) > 5:
    rarely()
print(as_text(io.StringIO("a\nb")), as_bytes(io.BytesIO(b"xyz")))
