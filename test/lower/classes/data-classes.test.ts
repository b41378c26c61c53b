import { expect, test } from 'vitest';
import { classIn, converter, lines } from './convert.js';

const convert = await converter();

async function classOf(name: string, source: string): Promise<string> {
  const { code } = await convert(source);
  return classIn(code, name) ?? code;
}

test('a protocol is an interface, and so is a TypedDict', async () => {
  const source = lines(
    'from typing import Protocol, TypedDict',
    '',
    'class Sink(Protocol):',
    '    def write(self, text: str) -> None: ...',
    '',
    'class User(TypedDict):',
    '    user_id: int',
    '',
    'def use(sink: Sink, user: User) -> int:',
    '    sink.write("x")',
    '    return user["user_id"]',
    '',
  );
  expect(await classOf('Sink', source)).toContain('  write(text: string): void;');
  expect(await classOf('User', source)).toContain('  user_id: number;');
});

test('a dataclass has a constructor whose factories run for each call', async () => {
  const source = lines(
    'from dataclasses import dataclass, field',
    '',
    '@dataclass',
    'class Job:',
    '    id: int',
    '    ratio: float = 1.0',
    '    tags: list[str] = field(default_factory=list)',
    '',
    'print(Job(1))',
    '',
  );
  expect(await classOf('Job', source)).toBe(
    lines(
      'class Job {',
      '  id: number;',
      '  ratio: number;',
      '  tags: string[];',
      '',
      '  constructor(id: number, ratio: number = 1.0, tags: string[] = []) {',
      '    this.id = id;',
      '    this.ratio = ratio;',
      '    this.tags = tags;',
      '  }',
      '',
      '  static {',
      '    dataclass(this, [',
      '      dataField("id"),',
      '      dataField("ratio", { type: "float" }),',
      '      dataField("tags"),',
      '    ]);',
      '  }',
      '}',
    ),
  );
});

test('__post_init__ of a base dataclass waits for the fields of its subclasses', async () => {
  const source = lines(
    'from dataclasses import dataclass',
    '',
    '@dataclass',
    'class A:',
    '    x: int',
    '',
    '    def __post_init__(self):',
    '        print(self)',
    '',
    '@dataclass',
    'class B(A):',
    '    y: int',
    '',
    'B(1, 2)',
    '',
  );
  expect(await classOf('A', source)).toContain(lines('    if (new.target === A) {', '      this.postInit();', '    }'));
  expect(await classOf('B', source)).toContain(lines('    super(x);', '    this.y = y;', '    this.postInit();'));
});

test('members of an enumeration are statics with their Python names', async () => {
  const source = lines(
    'from enum import Enum, auto',
    '',
    'class Color(Enum):',
    '    RED = auto()',
    '    GREEN = auto()',
    '',
    'print(Color.RED, Color(2), Color["RED"])',
    '',
  );
  expect(await classOf('Color', source)).toBe(
    lines(
      'class Color extends Enum {',
      '  static readonly RED = new Color("RED", 1);',
      '  static readonly GREEN = new Color("GREEN", 2);',
      '}',
    ),
  );
  expect((await convert(source)).code).toContain('print(Color.RED, enumMember(Color, 2), enumNamed(Color, "RED"))');
});

test('a named tuple names the items of a tuple', async () => {
  const source = lines(
    'from typing import NamedTuple',
    '',
    'class Point(NamedTuple):',
    '    x: int',
    '    y: int = 0',
    '',
    'x, y = Point(1)',
    'print(x, y)',
    '',
  );
  expect(await classOf('Point', source)).toContain(
    'class Point extends namedTuple<[x: number, y: number]>("x", "y") {',
  );
  expect((await convert(source)).code).toContain('const [x, y] = new Point(1);');
});
