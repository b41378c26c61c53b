import { expect, test } from 'vitest';
import { classById, derivesFrom, linearize } from '../../src/maps/bases.js';
import { loadLibrary } from '../../src/maps/load.js';
import type { ClassEntry, Library } from '../../src/maps/model.js';
import {
  findAwaitable,
  findConstruct,
  findInModule,
  findIteration,
  findManager,
  findMember,
  findModule,
} from '../../src/maps/resolve.js';
import { compile, libraryOf } from './compiling.js';

const text = `
- { id: lib, kind: module, docs: Lib. }
- id: lib.Future
  kind: class
  python: class Future[T]
  construct: { python: "def __init__(self)", emit: "0" }
  members:
    result: { python: "def result(self) -> T", emit: $self.result(), docs: R. }
    name: { python: "name: str", emit: $self.name, write: $self.name = $value, docs: N. }
    make:
      python: |
        @classmethod
        def make(cls, value: T) -> Self
      emit: "[$value]"
      docs: M.
  managers: [{ async: true, target: Self, enter: $self, exit: $self.close() }]
  iterate: [{ item: T, emit: $self }]
  await: { result: T, emit: $self.join() }
  docs: F.
- { id: lib.Mixin, kind: class, python: class Mixin, members: { result: { python: "def result(self) -> int", emit: "1", docs: R. } }, docs: M. }
- { id: lib.Task, kind: class, also: [lib.tasks.Task], python: "class Task[T](Future, Mixin)", docs: T. }
`;
const library = libraryOf(text);
const classOf = (id: string): ClassEntry => classById(library, id)!;

test('members, managers, iterations and awaitables are inherited', () => {
  const task = classOf('lib.Task');
  expect(findMember(library, task, 'result')?.id).toBe('lib.Future.result');
  expect(findMember(library, task, 'missing')).toBeNull();
  expect(findMember(library, task, 'constructor')).toBeNull();
  expect(findManager(library, task, true)?.isAsync).toBe(true);
  expect(findManager(library, task, false)).toBeNull();
  expect(findIteration(library, task, false)?.item).toEqual({ kind: 'variable', name: 'T' });
  expect(findAwaitable(library, task)).not.toBeNull();
  expect(findConstruct(library, task)?.signature.returns).toEqual({
    kind: 'class',
    id: 'lib.Future',
    args: [{ kind: 'variable', name: 'T' }],
  });
});

test('classes are linearized as Python does', () => {
  expect(linearize(library, classOf('lib.Task')).map(({ id }) => id)).toEqual(['lib.Task', 'lib.Future', 'lib.Mixin']);
  expect(derivesFrom(library, classOf('lib.Task'), 'lib.Mixin')).toBe(true);
  expect(derivesFrom(library, classOf('lib.Future'), 'lib.tasks.Task')).toBe(false);
  expect(derivesFrom(library, classOf('lib.Task'), 'lib.tasks.Task')).toBe(true);
});

test('names are found in modules, other names of a thing are that thing', () => {
  expect(findModule(library, 'lib')).toBe(true);
  expect(findModule(library, 'lib.Task')).toBe(false);
  expect(findInModule(library, 'lib.tasks', 'Task')).toBe(classOf('lib.Task'));
  expect(findInModule(library, 'lib', 'toString')).toBeNull();
});

test('a class method has no receiver, an attribute can be written', () => {
  const make = findMember(library, classOf('lib.Future'), 'make');
  expect(make).toMatchObject({ isStatic: true, signature: { parameters: [{ name: 'value' }] } });
  expect(findMember(library, classOf('lib.Future'), 'name')).toMatchObject({
    kind: 'attribute',
    write: { emit: { kind: 'AssignmentExpression' } },
  });
});

test("a user's maps win, and their stubs know ours", () => {
  const own: Library = loadLibrary(compile(text).library, {
    entries: compile('- { id: lib.Task, kind: module, docs: Mine. }\n').library.entries,
  });
  expect(own.entries.get('lib.Task')?.kind).toBe('module');
  expect(own.entries.get('lib.Future')?.kind).toBe('class');
  expect([...own.modules]).toContain('lib');
});

test('the entries of a library behave as a map', () => {
  expect(library.entries.size).toBe([...library.entries].length);
  expect([...library.entries.values()].length).toBe([...library.entries.keys()].length);
  expect(library.entries.has('lib.tasks.Task')).toBe(true);
  expect(library.entries.has('hasOwnProperty')).toBe(false);
  expect(library.entries.get('__proto__')).toBeUndefined();
  const seen: string[] = [];
  library.entries.forEach((_, id) => seen.push(id));
  expect(seen).toEqual([...library.entries.keys()]);
});
