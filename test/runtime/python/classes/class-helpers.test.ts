import { expect, test } from 'vitest';
import {
  assigned,
  AttributeError,
  cachedProperties,
  decorateMethod,
  equals,
  isUninitialized,
  iteratorResult,
  mixin,
  namedTuple,
  repr,
  sharedAttributes,
  StopIteration,
  tuple,
  typeName,
  uninitialized,
  type Uninitialized,
} from '../../../../src/runtime/python/index.js';

class Job {
  static kind = 'job';
  declare kind: string;

  static {
    sharedAttributes(this, 'kind');
  }
}

class SleepJob extends Job {
  static override kind = 'sleep';
}

test('instances read the class attribute of their class until they shadow it', () => {
  const job = new Job();
  expect([job.kind, new SleepJob().kind]).toEqual(['job', 'sleep']);
  job.kind = 'own';
  expect([job.kind, new Job().kind, Job.kind, Object.keys(job)]).toEqual(['own', 'job', 'job', ['kind']]);
});

test('a cached property is computed once for an instance', () => {
  let runs = 0;
  class Report {
    get total(): number {
      return (runs += 1);
    }

    static {
      cachedProperties(this, 'total');
    }
  }
  const report = new Report();
  expect([report.total, report.total, new Report().total]).toEqual([1, 1, 2]);
});

test('mixins add methods, share class attributes and count as bases', () => {
  class Log {
    static level = 1;
    log(): string {
      return `[${typeName(this)}]`;
    }
  }
  class Base {
    readonly name: string;
    constructor(name: string) {
      this.name = name;
    }
  }
  class Service extends mixin(Log, Base) {}
  const service = new Service('db');
  expect([service.name, service.log(), service instanceof Log, new Base('x') instanceof Log]).toEqual([
    'db',
    '[Service]',
    true,
    false,
  ]);
  Log.level = 2;
  expect(Service.level).toBe(2);
});

test('a decorator of a method gets a function whose first parameter is the instance', () => {
  class Counter {
    count = 2;
    add(n: number): number {
      return this.count + n;
    }

    static {
      decorateMethod(
        this,
        'add',
        (f: (self: Counter, n: number) => number) => (self: Counter, n: number) => f(self, n) * self.count,
      );
    }
  }
  expect(new Counter().add(1)).toBe(6);
});

test('a step that raises StopIteration ends the iteration', () => {
  expect(iteratorResult(() => 1)).toEqual({ done: false, value: 1 });
  const ended = iteratorResult(() => {
    throw new StopIteration(7);
  });
  expect(ended).toEqual({ done: true, value: 7 });
});

test('a subclass can keep its base from initializing', () => {
  class Base {
    declare name: string;
    constructor(...args: [name: string] | [Uninitialized]) {
      if (!isUninitialized(args)) this.initBase(...args);
    }
    initBase(name: string): void {
      this.name = name;
    }
  }
  class Sub extends Base {
    constructor() {
      super(uninitialized);
    }
  }
  expect([new Base('b').name, 'name' in new Sub()]).toEqual(['b', false]);
});

test('a named tuple is a tuple with names', () => {
  class Point extends namedTuple<[x: number, y: number]>('x', 'y') {
    declare readonly x: number;
    declare readonly y: number;
  }
  const point = new Point(1, 2);
  const [x, y] = point;
  expect([x, y, point.x, point.y, repr(point)]).toEqual([1, 2, 1, 2, 'Point(x=1, y=2)']);
  expect(equals(point, tuple(1, 2))).toBe(true);
  expect(repr(point._replace({ y: 5 }))).toBe('Point(x=1, y=5)');
});

test('a field that nobody assigned raises', () => {
  class Pool {
    declare tasks: number[];
  }
  const pool = new Pool();
  expect(() => assigned(pool, 'tasks')).toThrow(new AttributeError("'Pool' object has no attribute 'tasks'"));
  pool.tasks = [1];
  expect(assigned(pool, 'tasks')).toEqual([1]);
});
