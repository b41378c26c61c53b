import { open } from "aio2ts/runtime/files";
import { glob } from "aio2ts/runtime/glob";
import { PathLike } from "aio2ts/runtime/io";
import {
  cpuCount,
  environ,
  fspath,
  getcwd,
  getenv,
  getpid,
  linesep,
  listdir,
  makedirs,
  name as osName,
  osPath,
  remove,
  scandir,
  sep,
  urandom,
  walk,
} from "aio2ts/runtime/os";
import { Path, PurePath } from "aio2ts/runtime/pathlib";
import {
  asPythonError,
  at,
  Dict,
  equals,
  FileExistsError,
  FileNotFoundError,
  greaterThan,
  KeyError,
  OSError,
  popKey,
  print,
  replace,
  repr,
  reverseDivideOf,
  setDefault,
  sort,
  sorted,
  str,
  sum,
  ValueError,
} from "aio2ts/runtime/python";
import { copy, move, rmtree, which } from "aio2ts/runtime/shutil";
import { modulePath } from "aio2ts/runtime/sys";
import { TemporaryDirectory, temporaryFile } from "aio2ts/runtime/tempfile";

function tree(root: Path, indent: number = 0): void {
  for (const entry of sorted(root.iterdir())) {
    console.log("  ".repeat(indent) + entry.name + (entry.isDir() ? "/" : ""));
    if (entry.isDir()) {
      tree(entry, indent + 1);
    }
  }
}

function findPython(root: string): string[] {
  const found: string[] = [];
  for (const [folder, dirs, files] of walk(root)) {
    sort(dirs);
    for (const name of sorted(files)) {
      if (name.endsWith(".py")) {
        found.push(osPath.join(osPath.relpath(folder, root), name));
      }
    }
  }
  return found;
}

function main(): void {
  const temporaryDirectory = new TemporaryDirectory();
  const tmp = temporaryDirectory.name;
  try {
    const root = new Path(tmp).joinpath("project");
    root
      .joinpath("src")
      .joinpath("pkg")
      .mkdir({ parents: true, existOk: true });
    root
      .joinpath("src")
      .joinpath("pkg")
      .joinpath("a.py")
      .writeText("print('a')\n");
    root
      .joinpath("src")
      .joinpath("b.py")
      .writeText("b = 1\n", { encoding: "utf-8" });
    root.joinpath("README.md").writeText("# hi\n");
    tree(root);
    print(findPython(str(root)));
    print(sorted(Array.from(root.rglob("*.py"), (p) => p.name)));
    print(
      sorted(Array.from(root.glob("**/*.py"), (p) => str(p.relativeTo(root)))),
    );
    print(
      sorted(glob(osPath.join(tmp, "project", "*"))).map((p) =>
        osPath.basename(p),
      ),
    );
    const readme = root.joinpath("README.md");
    console.log(
      `${str(readme.exists())} ${str(readme.isFile())} ${str(readme.isDir())} ${readme.stat().stSize} ${readme.suffix} ${readme.stem}`,
    );
    const f = readme.open("a");
    try {
      f.write("more\n");
    } finally {
      f.close();
    }
    print(repr(readme.readText()), readme.readBytes());
    const renamed = readme.rename(root.joinpath("README.txt"));
    console.log(`${renamed.name} ${str(readme.exists())}`);
    renamed.unlink();
    renamed.unlink({ missingOk: true });
    try {
      renamed.readText();
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof FileNotFoundError)) {
        throw e;
      }
      console.log(replace(str(e), tmp, "TMP"));
    }
    try {
      root.joinpath("src").mkdir();
    } catch (caught) {
      const e = asPythonError(caught);
      if (!(e instanceof FileExistsError)) {
        throw e;
      }
      console.log(`${e.strerror} ${e.errno}`);
    }
    copy(root.joinpath("src").joinpath("b.py"), root.joinpath("c.py"));
    move(str(root.joinpath("c.py")), str(root.joinpath("d.py")));
    console.log(
      `${str(osPath.exists(root.joinpath("c.py")))} ${str(osPath.isfile(root.joinpath("d.py")))} ${osPath.getsize(root.joinpath("d.py"))}`,
    );
    print(sorted(listdir(root)));
    for (const entry of sorted(scandir(root), { key: (e) => e.name })) {
      console.log(`${entry.name} ${str(entry.isDir())}`);
    }
    rmtree(root);
    console.log(str(root.exists()));
    makedirs(osPath.join(tmp, "x", "y"), 511, { existOk: true });
    console.log(str(osPath.isdir(osPath.join(tmp, "x", "y"))));
    let name: string;
    const t = temporaryFile("w", { suffix: ".txt", dir: tmp, delete: false });
    try {
      t.write("hello");
      name = t.name;
    } finally {
      t.close();
    }
    console.log(`${osPath.splitext(name)[1]} ${open(name).read()}`);
    remove(name);
  } finally {
    temporaryDirectory.cleanup();
  }
  console.log(str(osPath.exists(tmp)));
  const p = new Path("a/b").joinpath("c.tar.gz");
  print(
    p,
    repr(p),
    p.parts,
    p.parent,
    p.parents.at(1),
    [...p.parents],
    p.suffixes,
    p.withSuffix(".zip"),
    p.withName("z"),
  );
  console.log(
    `${str(equals(p, new Path("a", "b", "c.tar.gz")))} ${at(new Dict([[p, 1]]), new Path("a/b/c.tar.gz"))} ${str(greaterThan(new Path("b"), new Path("a")))} ${p.asPosix()} ${str(p.parent.parent)}`,
  );
  print(
    new PurePath("/x/../y"),
    new PurePath("/x").isAbsolute(),
    new Path("/etc").joinpath("passwd"),
    new Path("x")[reverseDivideOf]("/pre"),
  );
  print(
    osPath.join("a", "b", "/c", "d"),
    osPath.dirname("/x/y/z"),
    osPath.basename("/x/y/"),
    osPath.splitext("a.b.c"),
    osPath.split("/a/b"),
    osPath.normpath("a//b/../c/."),
  );
  environ.set("MY_VAR", "42");
  print(
    at(environ, "MY_VAR"),
    getenv("MY_VAR"),
    getenv("NOPE"),
    getenv("NOPE", "dflt"),
    environ.get("NOPE") ?? null,
    environ.has("MY_VAR"),
  );
  setDefault(environ, "OTHER", "x");
  console.log(
    `${at(environ, "OTHER")} ${popKey(environ, "OTHER")} ${str(environ.has("OTHER"))}`,
  );
  try {
    at(environ, "NOPE");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof KeyError)) {
      throw e;
    }
    console.log(`KeyError ${e.message}`);
  }
  try {
    remove("nope.txt");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof OSError)) {
      throw e;
    }
    console.log(`${e.message} ${e.errno}`);
  }
  console.log(
    `${str(getpid() > 0)} ${sep} ${str(linesep === "\n")} ${osName} ${urandom(8).length} ${str(cpuCount() > 0)} ${str(getcwd() === str(Path.cwd()))}`,
  );
  const here = new Path(modulePath(import.meta.url)).resolve().parent;
  console.log(
    `${str(here.isDir())} ${str([".py", ".mjs"].includes(new Path(modulePath(import.meta.url)).suffix))} ${str(osPath.dirname(osPath.abspath(modulePath(import.meta.url))) === str(here))}`,
  );
  try {
    p.relativeTo("z");
  } catch (caught) {
    const e = asPythonError(caught);
    if (!(e instanceof ValueError)) {
      throw e;
    }
    console.log(e.message);
  }
  print(
    new Path("x.txt").withStem("y"),
    equals(new Path("~").expanduser(), Path.home()),
    which("definitely-not-there"),
  );
  const total = sum(p.parts.map((part) => part.length));
  console.log(
    `${total} ${str(p instanceof Path)} ${str(p instanceof PathLike)} ${fspath(p)}`,
  );
}

main();
