"""Names of files, taken apart and put together."""
import fnmatch
import os.path
from pathlib import Path, PurePosixPath

PATHS = ["/var/log/app.log", "notes.tar.gz", "/", ".bashrc", "a/b/../c/./d.txt", "dir/", "../up.md", "no_ext."]

for text in PATHS:
    p = PurePosixPath(text)
    print(repr(text), repr(p), repr(p.name), repr(p.stem), repr(p.suffix), p.suffixes, str(p.parent), p.parts, p.is_absolute())
    print("   ", os.path.split(text), os.path.splitext(text), os.path.normpath(text), os.path.isabs(text))


def rename(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}-{number:03}{path.suffix}")


print(rename(Path("img/photo.jpeg"), 7), Path("a.b.c").with_suffix(""), Path("x") / "y" / "/z", Path("x", "..", "y"))
print(sorted([Path("b"), Path("a/c"), Path("a")]), Path("A") == Path("a"), len({Path("q"), Path("./q"), Path("q/")}))
for pattern in ["*.py", "test_?.py", "[!a]*", "data[0-9].csv"]:
    print(pattern, fnmatch.filter(["a.py", "test_1.py", "b.txt", "data7.csv"], pattern))
base = Path("/srv/www")
for target in ["/srv/www/site/index.html", "/etc/passwd"]:
    try:
        print(Path(target).relative_to(base))
    except ValueError as error:
        print(error)
print(os.path.join("a", "", "b"), os.path.join("a", "/b"), os.path.commonprefix(["/usr/lib", "/usr/local"]), os.path.relpath("/a/b/c", "/a/d"))
for wrong in [lambda: Path("/").with_name("x"), lambda: Path("a").with_suffix("b"), lambda: Path("a") / 3]:
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(Path("a/b/c.txt").parents[1], [str(x) for x in Path("/a/b/c").parents], Path("a/b").match("*/b"), Path("/a b").as_uri())
print(Path("x/y").is_relative_to("x"), "x" in Path("x/y").parts, os.fspath(Path("z")), f"{Path('w')!s:>5}|")
