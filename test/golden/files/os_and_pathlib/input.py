import glob
import os
import os.path
import shutil
import sys
import tempfile
from os import environ, path
from pathlib import Path, PurePosixPath


def tree(root: Path, indent: int = 0) -> None:
    for entry in sorted(root.iterdir()):
        print("  " * indent + entry.name + ("/" if entry.is_dir() else ""))
        if entry.is_dir():
            tree(entry, indent + 1)


def find_python(root):
    found = []
    for folder, dirs, files in os.walk(root):
        dirs.sort()
        for name in sorted(files):
            if name.endswith(".py"):
                found.append(os.path.join(os.path.relpath(folder, root), name))
    return found


def main():
    with tempfile.TemporaryDirectory() as tmp:
        root = Path(tmp) / "project"
        (root / "src" / "pkg").mkdir(parents=True, exist_ok=True)
        (root / "src" / "pkg" / "a.py").write_text("print('a')\n")
        (root / "src" / "b.py").write_text("b = 1\n", encoding="utf-8")
        (root / "README.md").write_text("# hi\n")
        tree(root)
        print(find_python(str(root)))
        print(sorted(p.name for p in root.rglob("*.py")))
        print(sorted(str(p.relative_to(root)) for p in root.glob("**/*.py")))
        print([os.path.basename(p) for p in sorted(glob.glob(os.path.join(tmp, "project", "*")))])
        readme = root / "README.md"
        print(readme.exists(), readme.is_file(), readme.is_dir(), readme.stat().st_size, readme.suffix, readme.stem)
        with readme.open("a") as f:
            f.write("more\n")
        print(repr(readme.read_text()), readme.read_bytes())
        renamed = readme.rename(root / "README.txt")
        print(renamed.name, readme.exists())
        renamed.unlink()
        renamed.unlink(missing_ok=True)
        try:
            renamed.read_text()
        except FileNotFoundError as e:
            print(str(e).replace(tmp, "TMP"))
        try:
            (root / "src").mkdir()
        except FileExistsError as e:
            print(e.strerror, e.errno)
        shutil.copy(root / "src" / "b.py", root / "c.py")
        shutil.move(str(root / "c.py"), str(root / "d.py"))
        print(os.path.exists(root / "c.py"), os.path.isfile(root / "d.py"), os.path.getsize(root / "d.py"))
        print(sorted(os.listdir(root)))
        for entry in sorted(os.scandir(root), key=lambda e: e.name):
            print(entry.name, entry.is_dir())
        shutil.rmtree(root)
        print(root.exists())
        os.makedirs(os.path.join(tmp, "x", "y"), exist_ok=True)
        print(os.path.isdir(os.path.join(tmp, "x", "y")))
        with tempfile.NamedTemporaryFile("w", suffix=".txt", dir=tmp, delete=False) as t:
            t.write("hello")
            name = t.name
        print(os.path.splitext(name)[1], open(name).read())
        os.remove(name)
    print(os.path.exists(tmp))
    p = Path("a/b") / "c.tar.gz"
    print(p, repr(p), p.parts, p.parent, p.parents[1], list(p.parents), p.suffixes, p.with_suffix(".zip"), p.with_name("z"))
    print(p == Path("a", "b", "c.tar.gz"), {p: 1}[Path("a/b/c.tar.gz")], Path("b") > Path("a"), p.as_posix(), str(p.parent.parent))
    print(PurePosixPath("/x/../y"), PurePosixPath("/x").is_absolute(), Path("/etc") / "passwd", "/pre" / Path("x"))
    print(os.path.join("a", "b", "/c", "d"), path.dirname("/x/y/z"), path.basename("/x/y/"), path.splitext("a.b.c"), path.split("/a/b"), path.normpath("a//b/../c/."))
    os.environ["MY_VAR"] = "42"
    print(os.environ["MY_VAR"], os.getenv("MY_VAR"), os.getenv("NOPE"), os.getenv("NOPE", "dflt"), environ.get("NOPE"), "MY_VAR" in os.environ)
    os.environ.setdefault("OTHER", "x")
    print(os.environ["OTHER"], os.environ.pop("OTHER"), "OTHER" in os.environ)
    try:
        os.environ["NOPE"]
    except KeyError as e:
        print("KeyError", e)
    try:
        os.remove("nope.txt")
    except OSError as e:
        print(e, e.errno)
    print(os.getpid() > 0, os.sep, os.linesep == "\n", os.name, len(os.urandom(8)), os.cpu_count() > 0, os.getcwd() == str(Path.cwd()))
    here = Path(__file__).resolve().parent
    print(here.is_dir(), Path(__file__).suffix in (".py", ".mjs"), os.path.dirname(os.path.abspath(__file__)) == str(here))
    try:
        p.relative_to("z")
    except ValueError as e:
        print(e)
    print(Path("x.txt").with_stem("y"), Path("~").expanduser() == Path.home(), shutil.which("definitely-not-there"))
    total = sum(len(part) for part in p.parts)
    print(total, isinstance(p, Path), isinstance(p, os.PathLike), os.fspath(p))

main()
