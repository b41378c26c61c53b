"""Brings one folder to the state of another, and says what it did."""
import asyncio
import os
import shutil
import tempfile
from pathlib import Path


def snapshot(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


async def sync(source: Path, target: Path) -> list[str]:
    actions = []
    wanted, present = snapshot(source), snapshot(target)
    for name in sorted(wanted):
        if present.get(name) == wanted[name]:
            continue
        actions.append(("update " if name in present else "create ") + name)
        place = target / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source / name, place)
        await asyncio.sleep(0)
    for name in sorted(set(present) - set(wanted)):
        actions.append("delete " + name)
        (target / name).unlink()
    for folder, names, files in os.walk(target, topdown=False):
        if not names and not files and Path(folder) != target:
            os.rmdir(folder)
    return actions


async def main() -> None:
    tmp = tempfile.mkdtemp(prefix="sync-")
    try:
        a, b = Path(tmp, "a"), Path(tmp, "b")
        for name, text in {"x.txt": "1", "sub/y.txt": "2", "sub/deep/z.md": "# z"}.items():
            (a / name).parent.mkdir(parents=True, exist_ok=True)
            (a / name).write_text(text)
        b.mkdir()
        (b / "old").mkdir()
        (b / "old" / "gone.txt").write_text("bye")
        (b / "x.txt").write_text("0")
        print(await sync(a, b))
        print(await sync(a, b))
        print(snapshot(b) == snapshot(a), (b / "old").exists())
        print(sorted(p.suffix for p in b.glob("**/*.*")), [p.name for p in sorted(b.iterdir())])
        shutil.move(str(b / "x.txt"), b / "sub")
        print(sorted(snapshot(b)), os.path.commonpath([a, b]) == tmp)
        try:
            shutil.copy(a / "missing", b)
        except FileNotFoundError as error:
            print(error.strerror, Path(error.filename).name)
        try:
            os.mkdir(b)
        except FileExistsError as error:
            print(error.strerror)
        try:
            os.rmdir(a)
        except OSError as error:
            print(type(error).__name__, error.errno, error.strerror)
    finally:
        shutil.rmtree(tmp)
    print(os.path.exists(tmp))


asyncio.run(main())
