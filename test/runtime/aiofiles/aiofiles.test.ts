/**
 * Each case is the twin of the one of that name in oracle/record.py; what CPython and aiofiles printed is in
 * recorded.txt.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../../../src/runtime/asyncio/index.js';
import { open, readBytes, readText, appendText, writeBytes, writeText } from '../../../src/runtime/aiofiles/index.js';
import type { Path, OpenOptions } from '../../../src/runtime/aiofiles/index.js';
import { namedTemporaryFile } from '../../../src/runtime/aiofiles/tempfile/index.js';
import { FileNotFoundError } from '../../../src/runtime/python/exceptions.js';
import { repr } from '../../../src/runtime/python/repr.js';
import { str } from '../../../src/runtime/python/str.js';
import { recorded } from '../support/recorded.js';
import { moreCases } from './more-cases.js';
import { at, bytes, get, inFolder, type Log, outcome, put, using, utf8, wrong } from './folder.js';

const cases: Record<string, (log: Log) => Promise<void>> = {
  async reads_a_whole_text(log) {
    put('one\ntwo\r\nthree\rfour \xc3\xa9 \xf0\x9f\x98\x80');
    const file = await open('f');
    log(repr(await file.read()), repr(await file.read()), file.mode, file.name, file.closed, file.encoding);
    await file.close();
    log(file.closed);
  },
  async reads_characters(log) {
    put(utf8('aé😀\r\nb\n'));
    await using(open('f'), async (f) => {
      for (let i = 0; i < 8; i++) log(repr(await f.read(1)), await f.tell());
    });
  },
  async reads_lines(log) {
    put('a\nb\r\nc\rd');
    for (const newline of [null, '', '\n', '\r', '\r\n']) {
      await using(open('f', 'r', { newline }), async (f) => log(repr(newline), repr(await f.readlines())));
      await using(open('f', 'r', { newline }), async (f) =>
        log(repr(await f.readline()), repr(await f.readline(1)), repr(await f.read(2)), repr(await f.read())),
      );
    }
  },
  async iterates_over_lines(log) {
    put('x\ny\n\nz');
    await using(open('f'), async (f) => {
      for await (const line of f) log(repr(line));
    });
    await using(open('f', 'rb'), async (f) => {
      for await (const line of f) log(repr(line));
    });
  },
  async hints_of_readlines(log) {
    put('aa\nbb\ncc\n');
    await using(open('f'), async (f) => log(repr(await f.readlines(4)), repr(await f.readlines())));
    await using(open('f', 'rb'), async (f) => log(repr(await f.readlines(3)), repr(await f.readlines())));
  },
  async writes_text(log) {
    await using(open('f', 'w'), async (f) => {
      log(await f.write('aé😀\n'), await f.tell());
      log(await f.writelines(['x\n', 'y\n']), await f.flush(), await f.tell());
      log(get());
    });
    await using(open('f', 'a'), async (f) => log(await f.tell(), await f.write('more'), await f.tell()));
    log(get());
  },
  async writes_line_ends(log) {
    for (const newline of [null, '', '\n', '\r', '\r\n']) {
      await using(open('f', 'w', { newline }), (f) => f.write('a\nb\r\n'));
      log(repr(newline), get());
    }
  },
  async keeps_small_writes_back(log) {
    await using(open('f', 'w'), async (f) => {
      await f.write('small');
      log(get());
      await f.flush();
      log(get());
    });
    await using(open('f', 'w', { buffering: 1 }), async (f) => {
      await f.write('line\n');
      log(get());
    });
    await using(open('f', 'wb', { buffering: 0 }), async (f) => log((await f.write(bytes('now'))) && get()));
  },
  async updates_a_file(log) {
    put('0123456789');
    await using(open('f', 'r+'), async (f) =>
      log(await f.read(3), await f.seek(5), await f.write('AB'), await f.tell(), await f.seek(0), await f.read()),
    );
    await using(open('f', 'r+b'), async (f) =>
      log(
        await f.read(2),
        await f.write(bytes('xy')),
        await f.tell(),
        await f.seek(-3, 2),
        await f.read(),
        await f.seek(1),
        await f.seek(2, 1),
        await f.read(2),
      ),
    );
    await using(open('f', 'a+'), async (f) =>
      log(await f.tell(), await f.seek(0), await f.read(2), await f.write('end'), await f.tell()),
    );
    log(get());
    await using(open('f', 'w+'), async (f) =>
      log(await f.write('abc'), await f.seek(1), await f.read(), await f.seek(0, 2), await f.seek(0, 1)),
    );
  },
  async truncates(log) {
    put('0123456789');
    await using(open('f', 'r+'), async (f) =>
      log(await f.truncate(4), await f.read(), await f.truncate(), await f.truncate(6)),
    );
    log(get());
    await using(open('f', 'rb+'), async (f) => log(await f.seek(2), await f.truncate(), await f.read()));
    log(get());
  },
  async reads_bytes(log) {
    put(Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ...bytes('\nrest')]));
    await using(open('f', 'rb'), async (f) => {
      log(
        await f.read(3),
        await f.read1(2),
        await f.readline(),
        await f.peek(),
        await f.readinto(new Uint8Array(2)),
        await f.read(),
        await f.read(),
        await f.readline(),
      );
      log(f.mode, f.name, f.readable());
    });
  },
  async refuses_what_the_mode_does_not_allow(log) {
    put('x');
    for (const mode of ['w', 'a', 'wb', 'ab']) {
      await using(open('f', mode), async (f) =>
        log(mode, await outcome(f.read()), await outcome(f.readline()), await outcome(f.readlines())),
      );
    }
    await using(open('f', 'r'), async (f) =>
      log('r', await outcome(f.write('x')), await outcome(f.writelines(['x'])), await outcome(f.truncate())),
    );
    const x = bytes('x');
    await using(open('f', 'rb'), async (f) =>
      log('rb', await outcome(f.write(x)), await outcome(f.writelines([x])), await outcome(f.truncate())),
    );
  },
  async refuses_seeks(log) {
    put('abc');
    await using(open('f'), async (f) =>
      log(
        await outcome(f.seek(1, 1)),
        await outcome(f.seek(-1, 2)),
        await outcome(f.seek(-1)),
        await outcome(f.seek(0, 5)),
      ),
    );
    await using(open('f', 'rb'), async (f) => log(await outcome(f.seek(-1))));
  },
  async refuses_the_wrong_type(log) {
    await using(open('f', 'w+'), async (f) =>
      log(
        await outcome(f.write(wrong(5))),
        await outcome(f.write(wrong(bytes('x')))),
        await outcome(f.write(wrong(null))),
        await outcome(f.read(wrong('a'))),
      ),
    );
    await using(open('f', 'w+b'), async (f) =>
      log(await outcome(f.write(wrong(5))), await outcome(f.write(wrong('x'))), await outcome(f.read(wrong('a')))),
    );
  },
  async refuses_a_closed_file(log) {
    put('x');
    const f = await open('f');
    await f.close();
    log(f.closed, await outcome(() => f.close()));
    for (const work of [
      () => f.read(),
      () => f.readline(),
      () => f.readlines(),
      () => f.write('x'),
      () => f.seek(0),
      () => f.tell(),
      () => f.flush(),
      () => f.truncate(),
      () => f.readable(),
    ]) {
      log(await outcome(work));
    }
    for (const work of [() => f.writable(), () => f.seekable()]) log(await outcome(work));
    const read = await open('f', 'rb');
    await read.close();
    for (const work of [
      () => read.read(),
      () => read.readline(),
      () => read.readlines(),
      () => read.seek(0),
      () => read.tell(),
      () => read.flush(),
      () => read.readinto(new Uint8Array(3)),
      () => read.read1(),
      () => read.peek(),
    ]) {
      log(await outcome(work));
    }
    const written = await open('f', 'wb');
    await written.close();
    for (const work of [
      () => written.write(bytes('x')),
      () => written.seek(0),
      () => written.tell(),
      () => written.flush(),
      () => written.truncate(),
    ]) {
      log(await outcome(work));
    }
  },
  async errors_of_open(log) {
    put('x');
    mkdirSync(at('d'));
    const attempts: [readonly unknown[], OpenOptions][] = [
      [['nope'], {}],
      [['d'], {}],
      [['d', 'w'], {}],
      [['f', 'x'], {}],
      [['f', 'z'], {}],
      [['f', 'rw'], {}],
      [['f', 'rbt'], {}],
      [['f', 'rb'], { encoding: 'utf-8' }],
      [['f', 'rb'], { newline: '' }],
      [['f', 'rb'], { errors: 'ignore' }],
      [['f', ''], {}],
      [['f', 'r'], { encoding: 'foo' }],
      [['f', 'r'], { newline: 'z' }],
      [['f', 'r'], { buffering: 0 }],
      [['none/x', 'w'], {}],
      [['f/x', 'w'], {}],
      [['f', 'rU'], {}],
      [['f', '+'], {}],
      [['f', 'rr'], {}],
      [[5.5, 'r'], {}],
    ];
    for (const [args, keywords] of attempts) {
      const [path, mode = 'r'] = args as [Path, string?];
      log(Object.freeze([...args]), await outcome(async () => await open(path, mode, keywords)));
    }
  },
  async attributes_of_errors(log) {
    try {
      await open('nope');
    } catch (error) {
      if (!(error instanceof FileNotFoundError)) throw error;
      log(error.errno, error.strerror, error.filename, error.args, repr(error));
    }
  },
  ...moreCases,
};

const expected = recorded(new URL('oracle/recorded.txt', import.meta.url));

test('every recorded case has its twin here', () => {
  expect(Object.keys(cases).sort()).toEqual([...expected.keys()].sort());
});

for (const [name, body] of Object.entries(cases)) {
  test(`aiofiles: ${name.replaceAll('_', ' ')}`, async () => {
    const lines: string[] = [];
    await inFolder(() => run(() => body((...words) => lines.push(...words.map(str).join(' ').split('\n')))));
    expect(lines).toEqual(expected.get(name));
  });
}

test('without a task the same operations are awaited bare', async () => {
  await inFolder(async () => {
    const f = await open('f', 'w');
    await Promise.all([f.write('a'), f.write('b')]);
    await f.close();
    expect(await readText('f')).toBe('ab');
  });
});

test('a named temporary file is gone when it is closed', async () => {
  await run(async () => {
    const f = await namedTemporaryFile('w+', { suffix: '.txt' });
    const name = String(f.name);
    await f.write('hi');
    await f.seek(0);
    expect([await f.read(), existsSync(name), name.endsWith('.txt')]).toEqual(['hi', true, true]);
    await f.close();
    expect(existsSync(name)).toBe(false);
  });
});

test('whole files are read and written at once', async () => {
  await inFolder(() =>
    run(async () => {
      expect(await writeText('f', 'a\r\né', { encoding: 'utf-8-sig' })).toBeNull();
      expect(repr(await readBytes('f'))).toBe("b'\\xef\\xbb\\xbfa\\r\\n\\xc3\\xa9'");
      expect(await readText('f', { encoding: 'utf-8-sig' })).toBe('a\né');
      await writeBytes('f', bytes('x'));
      await appendText('f', 'y\n', { newline: '\r\n' });
      expect(await readText('f', { newline: '' })).toBe('xy\r\n');
      expect(await outcome(readText('no'))).toBe("FileNotFoundError: [Errno 2] No such file or directory: 'no'");
      expect(await outcome(writeText('no/x', ''))).toBe(
        "FileNotFoundError: [Errno 2] No such file or directory: 'no/x'",
      );
    }),
  );
});
