"""The members of files, paths and folders that other programs here do not use."""
import csv
import fnmatch
import glob
import io
import os
import pathlib
import shutil
import tempfile
from typing import BinaryIO


def size_of(stream: BinaryIO) -> int:
    total = 0
    while chunk := stream.read(4):
        total += len(chunk)
    return total


def streams(folder: str) -> None:
    path = os.path.join(folder, "text.txt")
    with open(path, "w+", encoding="utf-8", newline="\n", buffering=1) as text:
        print(text.readable(), text.writable(), text.seekable(), text.isatty(), text.fileno() > 2)
        text.write("äöü\nzwei\ndrei\n")
        text.flush()
        text.seek(0)
        print(text.readline(), text.tell(), text.truncate(8))
    with open(path, "rb") as raw:
        print(raw.peek(2)[:2], raw.read1(3), raw.name == path, raw.mode, raw.closed)
        buffer = bytearray(2)
        print(raw.readinto(buffer), buffer, raw.readlines(), size_of(raw))
    with io.open(path, "ab") as raw:
        raw.writelines([b"1\n", b"2\n"])
    memory = io.BytesIO()
    memory.writelines([b"ab", b"cd"])
    memory.seek(0, io.SEEK_SET)
    print(memory.read1(1), memory.tell(), memory.getbuffer()[:2] == b"ab", memory.readable(), memory.writable(), memory.seekable(), memory.isatty())
    memory.seek(1, io.SEEK_CUR)
    target = bytearray(1)
    print(memory.readinto(target), target, memory.truncate(2), memory.getvalue(), memory.closed, size_of(memory))
    memory.flush()
    memory.seek(0, io.SEEK_END)
    words = io.StringIO("a\nb\n")
    words.flush()
    print(words.readlines(), words.tell(), words.truncate(1), words.getvalue(), words.readable(), words.writable(), words.seekable(), words.isatty())
    words.close()
    print(words.closed, io.DEFAULT_BUFFER_SIZE)


def folders(folder: str) -> None:
    os.chdir(folder)
    os.mkdir("one")
    os.makedirs("two/three")
    pathlib.Path("one", "f.txt").touch()
    os.rename("one/f.txt", "one/g.txt")
    os.replace("one/g.txt", "one/h.txt")
    os.link("one/h.txt", "one/i.txt")
    os.symlink("h.txt", "one/j.txt")
    print(os.readlink("one/j.txt"), os.path.islink("one/j.txt"), os.path.samefile("one/h.txt", "one/i.txt"), os.lstat("one/j.txt").st_size)
    os.chmod("one/h.txt", 0o600)
    os.utime("one/h.txt", (1000, 2000))
    print(os.path.getmtime("one/h.txt"), os.path.getatime("one/h.txt"), os.path.getctime("one/h.txt") > 0, os.stat("one/h.txt").st_mode & 0o777)
    print(os.access("one/h.txt", os.R_OK | os.W_OK), os.access("one/h.txt", os.X_OK), os.access("nope", os.F_OK))
    with os.scandir("one") as entries:
        print(sorted(entry.name for entry in entries if entry.is_file() and not entry.is_symlink()))
    os.unlink("one/i.txt")
    os.removedirs("two/three")
    print(sorted(os.listdir()), os.path.lexists("one/j.txt"), os.path.realpath("one/j.txt").endswith("h.txt"))
    os.rmdir(os.path.join("one", os.pardir, "one", os.curdir, "..", "one")) if not os.listdir("one") else print("not empty")
    print(os.pathsep, os.extsep, os.devnull, os.getppid() > 0, os.getuid() >= 0)
    os.putenv("SOME", "1")
    print(os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.commonprefix(["abc", "abd"]), os.path.isabs("/x"), os.path.normcase("/X"), os.path.expandvars("$HOME-") != "", os.path.expanduser("~/x").endswith("/x"))
    descriptor, name = tempfile.mkstemp(suffix=".tmp", prefix="pre", dir=folder)
    os.close(descriptor)
    print(os.path.basename(name).startswith("pre"), os.path.dirname(tempfile.mkdtemp(dir=folder)) == folder, os.path.isdir(tempfile.gettempdir()))
    with tempfile.NamedTemporaryFile() as scratch:
        scratch.write(b"x")
        kept = scratch.name
    print(os.path.exists(kept))
    temporary = tempfile.TemporaryDirectory(prefix="t")
    print(os.path.isdir(temporary.name))
    temporary.cleanup()


def paths(folder: str) -> None:
    root = pathlib.Path(folder)
    file = root / "data.bin"
    print(file.write_bytes(b"123"), file.lstat().st_size, file.is_symlink(), file.samefile(str(file)), file.match("*.bin"), file.is_relative_to(root))
    file.chmod(0o644)
    (root / "link").symlink_to(file)
    (root / "hard").hardlink_to(file)
    print((root / "link").readlink() == file, (root / "hard").read_bytes(), file.replace(root / "other.bin").name)
    (root / "new").mkdir()
    (root / "new").rmdir()
    print(len([p.name for p, _, _ in root.walk()]), root.anchor, root.root, repr(root.drive), pathlib.Path("x").absolute() == pathlib.Path.cwd() / "x")
    print(pathlib.PurePath("a/b").joinpath("c", "d"), pathlib.PosixPath("/a b").as_uri(), pathlib.Path(root, "other.bin").resolve(strict=True).name)
    print(shutil.copyfile(root / "other.bin", root / "copy.bin") == root / "copy.bin", os.path.basename(shutil.copy2(root / "copy.bin", root / "again.bin")))
    try:
        shutil.copyfile(root / "copy.bin", root / "copy.bin")
    except shutil.SameFileError as error:
        print("same file", isinstance(error, shutil.Error))
    shutil.copytree(root / "one", root / "two", dirs_exist_ok=True)
    shutil.rmtree(root / "two", ignore_errors=True)
    with open(root / "copy.bin", "rb") as source, open(root / "objects.bin", "wb") as sink:
        shutil.copyfileobj(source, sink)
    print((root / "objects.bin").read_bytes(), shutil.get_terminal_size((100, 30)).columns > 0, shutil.get_terminal_size().lines > 0)
    print(sorted(os.path.basename(p) for p in glob.iglob(str(root / "*.bin"))), glob.escape("a*b"), fnmatch.fnmatch("x.py", "*.py"), fnmatch.filter(["a.py", "b.txt"], "*.py"))


def tables() -> None:
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_NONNUMERIC).writerow([1, "a"])
    csv.writer(text, quoting=csv.QUOTE_MINIMAL, lineterminator="\n").writerow([1, "a,b"])
    print(repr(text.getvalue()))
    try:
        csv.writer(text, quoting=csv.QUOTE_NONE).writerow(["a,b"])
    except csv.Error as error:
        print(error)
    reader = csv.DictReader(["n,m", "1,2"])
    print([row["n"] for row in reader], reader.fieldnames, reader.line_num)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        streams(folder)
        folders(folder)
        paths(folder)
        os.chdir("/")
    tables()


main()
