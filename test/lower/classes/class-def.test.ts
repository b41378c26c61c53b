import { expect, test } from 'vitest';
import { classIn, converter, lines } from './convert.js';

const convert = await converter();

async function classOf(name: string, source: string): Promise<string> {
  const { code } = await convert(source);
  return classIn(code, name) ?? code;
}

test('fields that the constructor surely assigns are declared, others leave no code', async () => {
  const source = lines(
    'class Pool:',
    '    def __init__(self, size):',
    '        self.size = size',
    '        if size > 1:',
    '            self.extra = size',
    '',
    '    def start(self):',
    '        self.running = True',
    '',
    'Pool(2).start()',
    '',
  );
  expect(await classOf('Pool', source)).toBe(
    lines(
      'class Pool {',
      '  size: number;',
      '  declare extra: number;',
      '  declare running: boolean;',
      '',
      '  constructor(size: number) {',
      '    this.size = size;',
      '    if (size > 1) {',
      '      this.extra = size;',
      '    }',
      '  }',
      '',
      '  start(): void {',
      '    this.running = true;',
      '  }',
      '}',
    ),
  );
});

test('a class attribute that only the class is asked for is a static', async () => {
  const source = lines(
    'class Counter:',
    '    count = 0',
    '',
    '    def __init__(self):',
    '        Counter.count += 1',
    '',
    'Counter()',
    'print(Counter.count)',
    '',
  );
  expect(await classOf('Counter', source)).toBe(
    lines('class Counter {', '  static count = 0;', '', '  constructor() {', '    Counter.count++;', '  }', '}'),
  );
});

test('a class attribute that instances read and nobody overrides is read from the class', async () => {
  const source = lines(
    'class Client:',
    '    LIMIT = 5',
    '',
    '    def limit(self):',
    '        return self.LIMIT',
    '',
    'print(Client().limit())',
    '',
  );
  expect(await classOf('Client', source)).toBe(
    lines(
      'class Client {',
      '  static readonly LIMIT = 5;',
      '',
      '  limit(): number {',
      '    return Client.LIMIT;',
      '  }',
      '}',
    ),
  );
});

test('a class attribute that a subclass overrides is shared through the prototype', async () => {
  const source = lines(
    'class Job:',
    '    kind = "job"',
    '',
    '    def describe(self):',
    '        return self.kind',
    '',
    'class Sleep(Job):',
    '    kind = "sleep"',
    '',
    'print(Job().describe(), Sleep().describe())',
    '',
  );
  expect(await classOf('Job', source)).toContain(lines('  static {', '    sharedAttributes(this, "kind");', '  }'));
  expect(await classOf('Sleep', source)).toBe(
    lines('class Sleep extends Job {', '  static override kind = "sleep";', '}'),
  );
});

const base = lines('class Base:', '    def __init__(self, name):', '        self.name = name', '');

test('super().__init__ stays where nothing before it mentions self', async () => {
  const source = lines(
    base,
    'class Sub(Base):',
    '    def __init__(self, n):',
    '        label = str(n)',
    '        super().__init__(label)',
    '',
    'print(Sub(1).name)',
    '',
  );
  expect(await classOf('Sub', source)).toContain(lines('    const label = String(n);', '    super(label);'));
});

test('super().__init__ moves to the front past assignments that the base cannot see', async () => {
  const source = lines(
    base,
    'class Sub(Base):',
    '    def __init__(self, n):',
    '        self.n = n',
    '        super().__init__("sub")',
    '',
    'print(Sub(1).name)',
    '',
  );
  expect(await classOf('Sub', source)).toContain(lines('    super("sub");', '    this.n = n;'));
});

test('a base whose __init__ is not always called gets an init method', async () => {
  const source = lines(
    base,
    'class Sub(Base):',
    '    def __init__(self, full):',
    '        if full:',
    '            super().__init__("full")',
    '',
    'print(Sub(True).name, Base("b").name)',
    '',
  );
  expect(await classOf('Base', source)).toContain(
    lines(
      '  constructor(...args: [name: string] | [Uninitialized]) {',
      '    if (!isUninitialized(args)) {',
      '      this.initBase(...args);',
      '    }',
      '  }',
    ),
  );
  expect(await classOf('Sub', source)).toContain(
    lines('    super(uninitialized);', '    if (full) {', '      this.initBase("full");', '    }'),
  );
});

test('an exception that does not call super().__init__ keeps its arguments', async () => {
  const source = lines(
    'class Bare(Exception):',
    '    def __init__(self, code):',
    '        self.code = code',
    '',
    'print(Bare(1).args)',
    '',
  );
  expect(await classOf('Bare', source)).toContain(lines('    super(code);', '    this.code = code;'));
});

test('an abstract class has abstract methods, and its instantiation raises', async () => {
  const source = lines(
    'from abc import ABC, abstractmethod',
    '',
    'class Store(ABC):',
    '    @abstractmethod',
    '    async def load(self, key: str) -> int: ...',
    '',
    'try:',
    '    Store()',
    'except TypeError as e:',
    '    print(e)',
    '',
  );
  expect(await classOf('Store', source)).toBe(
    lines('abstract class Store {', '  abstract load(key: string): Promise<number>;', '}'),
  );
  expect((await convert(source)).code).toContain(
    "Can't instantiate abstract class Store without an implementation for abstract method 'load'",
  );
});

test('static methods and methods of the base are called on what has them', async () => {
  const source = lines(
    'class A:',
    '    @staticmethod',
    '    def twice(x):',
    '        return x * 2',
    '',
    '    def run(self):',
    '        return self.twice(2)',
    '',
    'class B(A):',
    '    def run(self):',
    '        return A.run(self) + 1',
    '',
    'print(B().run())',
    '',
  );
  expect(await classOf('A', source)).toContain('return A.twice(2);');
  expect(await classOf('B', source)).toContain('return super.run() + 1;');
});

test('a class with __next__ is an iterator of JavaScript', async () => {
  const source = lines(
    'class Count:',
    '    def __init__(self):',
    '        self.n = 0',
    '',
    '    def __iter__(self):',
    '        return self',
    '',
    '    def __next__(self):',
    '        if self.n == 2:',
    '            raise StopIteration',
    '        self.n += 1',
    '        return self.n',
    '',
    'for n in Count():',
    '    print(n)',
    '',
  );
  expect(await classOf('Count', source)).toContain(
    lines('  next(): IteratorResult<number> {', '    return iteratorResult(() => this[nextOf]());', '  }'),
  );
  expect((await convert(source)).code).toContain('for (const n of new Count())');
});

test('__slots__ leaves nothing, comments and docstrings stay', async () => {
  const source = lines(
    'class A:',
    '    """An A."""',
    '    __slots__ = ("x",)',
    '',
    '    # the limit',
    '    limit = 3  # inclusive',
    '',
    '    # runs it',
    '    def run(self):',
    '        """Runs."""',
    '        return 1',
    '',
    'print(A.limit)',
    '',
  );
  expect((await convert(source)).code).toContain(
    lines(
      '/** An A. */',
      'class A {',
      '  // the limit',
      '  static limit = 3; // inclusive',
      '',
      '  // runs it',
      '  /** Runs. */',
      '  run(): number {',
      '    return 1;',
      '  }',
      '}',
    ),
  );
});

test('what needs Python at run time is reported', async () => {
  const source = lines(
    'class Meta(type):',
    '    def __getitem__(cls, key):',
    '        return cls',
    '    def __new__(mcs, name, bases, namespace):',
    '        print(list(namespace))',
    '        return super().__new__(mcs, name, bases, namespace)',
    '',
    'class A(metaclass=Meta):',
    '    pass',
    '',
    'A()',
    '',
  );
  expect((await convert(source)).diagnostics.filter((code) => code === 'AIO2203').length).toBeGreaterThanOrEqual(2);
});
