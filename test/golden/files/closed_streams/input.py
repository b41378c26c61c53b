import io
import os
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "f.txt")
with open(path, "w") as f:
    f.write("ab\ncd\nef\n")


def opened():
    yield "StringIO", io.StringIO("ab\ncd\nef\n")
    yield "BytesIO", io.BytesIO(b"ab\ncd\nef\n")
    for mode in ("r", "a", "r+", "rb", "ab", "r+b"):
        yield mode, open(path, mode)


def ask(stream, name):
    if name == "writelines":
        return stream.writelines([])
    if name == "__enter__":
        with stream:
            return "entered"
    if name == "next":
        return next(stream)
    return getattr(stream, name)()


for label, stream in opened():
    if label in ("StringIO", "BytesIO", "r", "rb"):
        print(label, stream.readlines(3))
    stream.close()
    for name in ("readable", "writable", "seekable", "isatty", "flush", "readline", "writelines", "__enter__", "next", "tell"):
        try:
            print(label, name, ask(stream, name))
        except ValueError as e:
            print(label, name, type(e).__name__, e)
os.remove(path)
os.rmdir(folder)
