import { sleep } from "aio2ts/runtime/asyncio";
import {
  add,
  asPythonError,
  bitwiseAnd,
  bitwiseOr,
  bitwiseXor,
  contains,
  Enum,
  enumMember,
  enumMembers,
  enumNamed,
  equals,
  Flag,
  format,
  IntFlag,
  invert,
  iterate,
  join,
  len,
  method,
  named,
  print,
  repr,
  str,
  StrEnum,
  truthy,
  uniqueMembers,
  ValueError,
} from "aio2ts/runtime/python";

class Access extends Flag {
  static readonly READ = new Access("READ", 1);
  static readonly WRITE = new Access("WRITE", 2);
  static readonly RUN = new Access("RUN", 4);
  static readonly ALL = new Access(
    "ALL",
    Access.READ.value | Access.WRITE.value | Access.RUN.value,
  );
}

class Mode extends IntFlag {
  static readonly USER = new Mode("USER", 4);
  static readonly GROUP = new Mode("GROUP", 2);
  static readonly OTHER = new Mode("OTHER", 1);
}

class Color extends StrEnum {
  static readonly RED = new Color("RED", "red");
  static readonly DARK_BLUE = new Color("DARK_BLUE", "dark_blue");
  static readonly GREEN = new Color("GREEN", "grass");
}

class Level extends Enum<number> {
  static readonly LOW = new Level("LOW", 1);
  static readonly HIGH = new Level("HIGH", 2);
}

async function allowed(access: Access, wanted: Access): Promise<boolean> {
  await sleep(0);
  return contains(access, wanted);
}

async function main(): Promise<void> {
  const access = bitwiseOr(Access.READ, Access.WRITE) as Access;
  print(access, repr(access), access.value);
  console.log(
    `${str(await allowed(access, Access.READ))} ${str(await allowed(access, Access.RUN))}`,
  );
  print(
    truthy(bitwiseAnd(access, Access.RUN) as Access),
    bitwiseXor(access, Access.READ) as Access,
    invert(access) as Access,
    Access.ALL.value,
  );
  print(
    Array.from(iterate(Access.ALL), (flag) => flag.name),
    len(Access.ALL),
  );
  print(
    access === (bitwiseOr(Access.WRITE, Access.READ) as Access),
    enumMember(Access, 0),
    enumMember(Access, 5),
  );

  const mode = bitwiseOr(Mode.USER, Mode.OTHER) as Mode;
  print(
    mode,
    repr(mode),
    add(mode, 1),
    equals(mode, 5),
    contains(mode, Mode.USER),
  );

  print(
    Color.RED,
    Color.DARK_BLUE.value,
    equals(Color.GREEN, "grass"),
    method(Color.RED, "upper"),
    repr(Color.GREEN),
  );
  print(
    `<${format(Color.RED, ">6")}>`,
    enumMember(Color, "grass"),
    join(", ", enumMembers(Color)),
  );
  print([...enumMembers(Level)], enumNamed(Level, "LOW"), enumMember(Level, 2));
  try {
    class Twice extends Enum<number> {
      static readonly A = new Twice("A", 1);
      static readonly B = new Twice("B", 1);

      static {
        named(this, "main.<locals>.Twice");
      }
    }
    uniqueMembers(Twice);
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    console.log(error.message);
  }
}

await main();
