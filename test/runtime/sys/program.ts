/** Programs that the tests start as processes of their own: `program.ts <name>`. */
import {
  ExceptionGroup,
  KeyError,
  KeyboardInterrupt,
  ValueError,
  input,
  isMain,
  print,
  printTo,
  withCause,
} from '../../../src/runtime/python/index.js';
import * as sys from '../../../src/runtime/sys/index.js';

const programs: Readonly<Record<string, () => unknown>> = {
  long: () => {
    for (let line = 0; line < 20000; line += 1) {
      if (line % 2 === 0) print(`line ${line}`);
      else console.log(`line ${line}`);
    }
    sys.exit(3);
  },
  raises: () => {
    print('before');
    throw new ValueError('bad');
  },
  'raises later': async () => {
    await Promise.resolve();
    throw new KeyError('k');
  },
  'floating rejection': async () => {
    void Promise.reject(new ValueError('floating'));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    print('not reached');
  },
  'exit with text': () => sys.exit('some message'),
  'exit with nothing': () => sys.exit(),
  'exit with 300': () => sys.exit(300),
  interrupted: () => {
    throw new KeyboardInterrupt();
  },
  'null access': () => {
    const nothing = null as unknown as { readonly firstName: string };
    return nothing.firstName;
  },
  cause: () => {
    throw withCause(new ValueError('outer'), new KeyError('inner'));
  },
  group: () => {
    throw new ExceptionGroup('eg', [new ValueError('a'), new ExceptionGroup('in', [new KeyError('b')])]);
  },
  streams: () => {
    for (let round = 0; round < 3; round += 1) {
      print('out', round);
      printTo({ file: sys.stderr }, 'err', round);
      console.log('log', round);
      printTo({ end: '|', sep: '-' }, 'a', 'b');
    }
  },
  redirected: () => {
    const written: string[] = [];
    const original = sys.streams.stdout;
    sys.streams.stdout = { write: (text: string) => written.push(text) };
    print('kept');
    sys.stdout.write('too');
    sys.streams.stdout = original;
    print(written);
  },
  reads: () => {
    print(input('name? '));
    print([...sys.stdin]);
    input();
  },
  main: () => print(isMain(import.meta.url), isMain('file:///other.ts'), sys.argv.slice(1)),
};

await programs[process.argv[2] ?? '']?.();
