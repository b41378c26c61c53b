/** Each case is the twin of the one of that name in oracle/record.py; what CPython and aiofiles printed is in recorded.txt. */
import { existsSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { createTask, gather, run, sleep } from '../../../src/runtime/asyncio/index.js';
import { open, readBytes, readText, appendText, writeBytes, writeText } from '../../../src/runtime/aiofiles/index.js';
import type { Path, OpenOptions } from '../../../src/runtime/aiofiles/index.js';
import * as os from '../../../src/runtime/aiofiles/os/index.js';
import { namedTemporaryFile, temporaryDirectory, temporaryFile } from '../../../src/runtime/aiofiles/tempfile/index.js';
import type { AsyncFile } from '../../../src/runtime/aiofiles/async-file.js';
import { enterAsync } from '../../../src/runtime/asyncio/async-with.js';
import { FileNotFoundError, ValueError } from '../../../src/runtime/python/exceptions.js';
import { repr } from '../../../src/runtime/python/repr.js';
import { str } from '../../../src/runtime/python/str.js';
import { recorded } from '../support/recorded.js';
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
        await f.read(2), await f.write(bytes('xy')), await f.tell(), await f.seek(-3, 2), await f.read(),
        await f.seek(1), await f.seek(2, 1), await f.read(2),
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
        await f.read(3), await f.read1(2), await f.readline(), await f.peek(), await f.readinto(new Uint8Array(2)),
        await f.read(), await f.read(), await f.readline(),
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
        await outcome(f.seek(1, 1)), await outcome(f.seek(-1, 2)), await outcome(f.seek(-1)), await outcome(f.seek(0, 5)),
      ),
    );
    await using(open('f', 'rb'), async (f) => log(await outcome(f.seek(-1))));
  },
  async refuses_the_wrong_type(log) {
    await using(open('f', 'w+'), async (f) =>
      log(
        await outcome(f.write(wrong(5))), await outcome(f.write(wrong(bytes('x')))), await outcome(f.write(wrong(null))),
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
      () => f.read(), () => f.readline(), () => f.readlines(), () => f.write('x'), () => f.seek(0), () => f.tell(), () => f.flush(), () => f.truncate(), () => f.readable(),
    ]) {
      log(await outcome(work));
    }
    for (const work of [() => f.writable(), () => f.seekable()]) log(await outcome(work));
    const read = await open('f', 'rb');
    await read.close();
    for (const work of [
      () => read.read(), () => read.readline(), () => read.readlines(), () => read.seek(0), () => read.tell(), () => read.flush(),
      () => read.readinto(new Uint8Array(3)), () => read.read1(), () => read.peek(),
    ]) {
      log(await outcome(work));
    }
    const written = await open('f', 'wb');
    await written.close();
    for (const work of [
      () => written.write(bytes('x')), () => written.seek(0), () => written.tell(), () => written.flush(), () => written.truncate(),
    ]) {
      log(await outcome(work));
    }
  },
  async errors_of_open(log) {
    put('x');
    mkdirSync(at('d'));
    const attempts: [readonly unknown[], OpenOptions][] = [
      [['nope'], {}], [['d'], {}], [['d', 'w'], {}], [['f', 'x'], {}], [['f', 'z'], {}], [['f', 'rw'], {}],
      [['f', 'rbt'], {}], [['f', 'rb'], { encoding: 'utf-8' }], [['f', 'rb'], { newline: '' }],
      [['f', 'rb'], { errors: 'ignore' }], [['f', ''], {}], [['f', 'r'], { encoding: 'foo' }],
      [['f', 'r'], { newline: 'z' }], [['f', 'r'], { buffering: 0 }], [['none/x', 'w'], {}], [['f/x', 'w'], {}],
      [['f', 'rU'], {}], [['f', '+'], {}], [['f', 'rr'], {}], [[5.5, 'r'], {}],
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
  async encodings(log) {
    const encodings = [
      'utf-8', 'UTF8', 'utf-8-sig', 'latin-1', 'iso-8859-1', 'ascii', 'utf-16', 'utf-16-le', 'utf-16-be',
    ];
    for (const encoding of encodings) {
      await using(open('f', 'w', { encoding }), async (f) => log(encoding, await f.write('ab\n'), await f.write('z')));
      log(get());
      await using(open('f', 'r', { encoding }), async (f) =>
        log(repr(await f.readline()), repr(await f.read(1)), repr(await f.read()), f.encoding),
      );
    }
    put('\xfe\xff\x00a\x00\n\xd8\x3d\xde\x00');
    await using(open('f', 'r', { encoding: 'utf-16' }), async (f) => log(repr(await f.read())));
  },
  async text_that_cannot_be_decoded(log) {
    for (const data of [
      'ab\xff', '\xc3(', '\xe2\x28\xa1', 'ab\xe2\x82', '\xed\xa0\x80', '\xf8', '\xc0\xaf', '\xf4\x90\x80\x80', 'x\x80y',
    ]) {
      put(data);
      for (const errors of [null, 'ignore', 'replace', 'backslashreplace']) {
        await using(open('f', 'r', { errors }), async (f) => log(errors, await outcome(f.read())));
      }
      await using(open('f', 'r', { encoding: 'ascii' }), async (f) => log(await outcome(f.read())));
    }
  },
  async text_that_cannot_be_encoded(log) {
    for (const encoding of ['ascii', 'latin-1']) {
      for (const errors of [null, 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace']) {
        await using(open('f', 'w', { encoding, errors }), async (f) =>
          log(encoding, errors, await outcome(f.write('aé😀😀b'))),
        );
        log(get());
      }
    }
  },
  async long_lines(log) {
    put(`${'x'.repeat(70000)}\n${'y'.repeat(9000)}`);
    await using(open('f'), async (f) =>
      log((await f.readline()).length, await f.tell(), (await f.read(5000)).length, (await f.read()).length),
    );
    await using(open('f', 'rb'), async (f) =>
      log((await f.readline()).length, (await f.read(5000)).length, (await f.read()).length),
    );
    await using(open('f'), async (f) => log((await f.read(70001)).length, await f.read(1)));
    await using(open('f', 'w'), async (f) => {
      for (let i = 0; i < 3000; i++) await f.write(`${i}\n`);
    });
    log(get().length);
  },
  async a_file_without_a_block(log) {
    const f = await open('f', 'w', { encoding: 'utf-8' });
    await f.write('hello');
    log(await f.close() ?? get(), f.closed);
  },
  async the_block_closes_after_an_error(log) {
    let file: AsyncFile | null = null;
    try {
      await using(open('f', 'w'), async (f) => {
        file = f;
        await f.write('kept');
        throw new ValueError('stop');
      });
    } catch (error) {
      log(error, (file as AsyncFile | null)?.closed, get());
    }
  },
  async files_of_several_tasks(log) {
    const work = async (i: number): Promise<string> => {
      await using(open(`f${i}`, 'w'), async (f) => {
        for (let j = 0; j < 3; j++) await f.write(`${i}${j} `);
      });
      const f = await open(`f${i}`);
      try {
        return await f.read();
      } finally {
        await f.close();
      }
    };
    log(await gather([0, 1, 2, 3].map((i) => () => work(i))));
    await using(open('g', 'w'), (f) => gather(Array.from({ length: 10 }, () => () => f.write('x'))));
    log(get('g'));
  },
  async an_operation_suspends_always(log) {
    put('abc');
    const turns: number[] = [];
    await using(open('f'), async (f) => {
      await f.read(1);
      const task = createTask(async () => {
        for (let i = 0; i < 3; i++) {
          turns.push(i);
          await sleep(0);
        }
      });
      await f.read(1);
      log('read', turns.length > 0);
      await task.join();
    });
  },
  async files_and_folders(log) {
    put('12345', 'a');
    log((await os.stat('a')).stSize, await os.exists('a'), await os.exists('b'));
    log(
      await os.isfile('a'), await os.isdir('a'), await os.isdir('.'), await os.getsize('a'), await os.islink('a'),
    );
    log(await os.rename('a', 'b'), (await os.listdir('.')).sort(), await os.replace('b', 'c'));
    log(await os.mkdir('d'), await os.makedirs('e/f/g'), await os.makedirs('e/f/g', 0o777, { existOk: true }));
    log(
      await os.symlink('c', 'l'), await os.readlink('l'), await os.islink('l'), await os.link('c', 'h'),
      await os.samefile('c', 'h'),
    );
    const entries = (await os.scandir('.')).map((e) =>
      Object.freeze([e.name, e.path, e.isFile(), e.isDir(), e.isSymlink()] as const),
    );
    log(entries.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
    log(await os.access('c', os.R_OK), await os.access('zz', os.F_OK));
    log(
      await os.removedirs('e/f/g'), await os.rmdir('d'), await os.remove('c'), await os.unlink('h'),
      (await os.listdir()).sort(),
    );
  },
  async errors_of_files_and_folders(log) {
    put('', 'a');
    mkdirSync(at('d/e'), { recursive: true });
    for (const work of [
      () => os.stat('no'), () => os.remove('no'), () => os.remove('d'), () => os.rename('no', 'x'), () => os.mkdir('d'),
      () => os.mkdir('no/x'), () => os.makedirs('d/e'), () => os.makedirs('a', 0o777, { existOk: true }),
      () => os.rmdir('d'), () => os.rmdir('no'), () => os.rmdir('a'), () => os.listdir('no'), () => os.listdir('a'),
      () => os.readlink('a'), () => os.symlink('x', 'a'), () => os.link('no', 'x'), () => os.getsize('no'),
      () => os.removedirs('no'), () => os.scandir('no'),
    ]) {
      log(await outcome(work));
    }
  },
  async temporary_files(log) {
    const scope = await enterAsync(temporaryDirectory());
    log(existsSync(scope.value), basename(scope.value).slice(0, 3));
    await scope.exit();
    log(existsSync(scope.value));
    await using(temporaryFile(), async (f) => {
      await f.write(bytes('bytes'));
      await f.seek(0);
      log(await f.read());
    });
  },
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
      expect(await outcome(writeText('no/x', ''))).toBe("FileNotFoundError: [Errno 2] No such file or directory: 'no/x'");
    }),
  );
});
