/** Twins of oracle/record.py: encodings, files of several tasks, the file system. */
import { existsSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import { createTask, gather, sleep } from '../../../src/runtime/asyncio/index.js';
import { open } from '../../../src/runtime/aiofiles/index.js';
import * as os from '../../../src/runtime/aiofiles/os/index.js';
import { temporaryDirectory, temporaryFile } from '../../../src/runtime/aiofiles/tempfile/index.js';
import type { AsyncFile } from '../../../src/runtime/aiofiles/async-file.js';
import { enterAsync } from '../../../src/runtime/asyncio/async-with.js';
import { ValueError } from '../../../src/runtime/python/exceptions.js';
import { repr } from '../../../src/runtime/python/repr.js';
import { at, bytes, get, type Log, outcome, put, using } from './folder.js';

export const moreCases: Record<string, (log: Log) => Promise<void>> = {
  async encodings(log) {
    const encodings = [
      'utf-8',
      'UTF8',
      'utf-8-sig',
      'latin-1',
      'iso-8859-1',
      'ascii',
      'utf-16',
      'utf-16-le',
      'utf-16-be',
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
      'ab\xff',
      '\xc3(',
      '\xe2\x28\xa1',
      'ab\xe2\x82',
      '\xed\xa0\x80',
      '\xf8',
      '\xc0\xaf',
      '\xf4\x90\x80\x80',
      'x\x80y',
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
    log((await f.close()) ?? get(), f.closed);
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
    log(await os.isfile('a'), await os.isdir('a'), await os.isdir('.'), await os.getsize('a'), await os.islink('a'));
    log(await os.rename('a', 'b'), (await os.listdir('.')).sort(), await os.replace('b', 'c'));
    log(await os.mkdir('d'), await os.makedirs('e/f/g'), await os.makedirs('e/f/g', 0o777, { existOk: true }));
    log(
      await os.symlink('c', 'l'),
      await os.readlink('l'),
      await os.islink('l'),
      await os.link('c', 'h'),
      await os.samefile('c', 'h'),
    );
    const entries = Array.from(await os.scandir('.'), (e) =>
      Object.freeze([e.name, e.path, e.isFile(), e.isDir(), e.isSymlink()] as const),
    );
    log(entries.sort((a, b) => (a[0] < b[0] ? -1 : 1)));
    log(await os.access('c', os.R_OK), await os.access('zz', os.F_OK));
    log(
      await os.removedirs('e/f/g'),
      await os.rmdir('d'),
      await os.remove('c'),
      await os.unlink('h'),
      (await os.listdir()).sort(),
    );
  },
  async errors_of_files_and_folders(log) {
    put('', 'a');
    mkdirSync(at('d/e'), { recursive: true });
    for (const work of [
      () => os.stat('no'),
      () => os.remove('no'),
      () => os.remove('d'),
      () => os.rename('no', 'x'),
      () => os.mkdir('d'),
      () => os.mkdir('no/x'),
      () => os.makedirs('d/e'),
      () => os.makedirs('a', 0o777, { existOk: true }),
      () => os.rmdir('d'),
      () => os.rmdir('no'),
      () => os.rmdir('a'),
      () => os.listdir('no'),
      () => os.listdir('a'),
      () => os.readlink('a'),
      () => os.symlink('x', 'a'),
      () => os.link('no', 'x'),
      () => os.getsize('no'),
      () => os.removedirs('no'),
      () => os.scandir('no'),
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
