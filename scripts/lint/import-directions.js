/**
 * Which room may import which, and why. docs/architecture.md has the same table in words.
 */
import { dirname, relative, resolve, sep } from 'node:path';

/** @type {Readonly<Record<string, { readonly may: readonly string[], readonly reason: string }>>} */
export const rooms = {
  syntax: { may: [], reason: 'the Python AST is a contract: it depends on nothing' },
  target: { may: [], reason: 'the TypeScript IR is a contract: it depends on nothing' },
  diagnostics: { may: ['syntax'], reason: 'diagnostics point at places of the AST and know no phase' },
  parse: { may: ['syntax', 'diagnostics'], reason: 'parsing ends in the AST: it knows no types, maps or output' },
  maps: {
    may: ['parse', 'syntax', 'target', 'diagnostics'],
    reason: 'maps pair Python stubs with TypeScript templates and know nothing of a program',
  },
  analyze: {
    may: ['syntax', 'maps', 'diagnostics'],
    reason: 'facts are about the Python: they must hold whatever is emitted, and a library is known only by its map',
  },
  lower: {
    may: ['syntax', 'analyze', 'maps', 'target', 'diagnostics'],
    reason: 'lowering turns AST and facts into IR: text is for src/emit',
  },
  emit: { may: ['target', 'diagnostics'], reason: 'emission sees the IR only: every decision about Python is taken before' },
  compiler: {
    may: ['syntax', 'parse', 'maps', 'analyze', 'lower', 'target', 'emit', 'diagnostics'],
    reason: 'the compiler joins the phases and stays pure, so that a browser can run it',
  },
  runtime: { may: [], reason: 'output imports the runtime alone: it depends on nothing of the compiler' },
  cli: { may: ['compiler', 'diagnostics'], reason: 'the command sees the compiler from outside, as users do' },
  plugin: { may: ['cli', 'compiler', 'diagnostics'], reason: 'bundlers see the compiler from outside, with files read as the command reads them' },
  playground: { may: ['compiler', 'diagnostics'], reason: 'the page sees the compiler from outside, as users do' },
};

/** Rooms that may use the file system and the process; of the runtime, only its host files. */
const HOST = /^(?:cli\/|plugin\/|runtime\/(?:.*\/)?(?:[\w-]*node[\w-]*|host[\w-]*|[\w-]*-host)\b|runtime\/(?:aiofiles|files|glob|os|pathlib|platform|shutil|signal|streams|sys|tempfile|time)\/)/;

/** @type {import('eslint').Rule.RuleModule} */
export const importDirections = {
  meta: { type: 'problem', schema: [], messages: {
    direction: 'src/{{from}} may not import src/{{to}}: {{reason}}.',
    host: 'Only src/cli, src/plugin and the host files of the runtime import {{specifier}}: everything else also runs in a browser.',
  } },
  create(context) {
    const source = resolve(context.cwd, 'src');
    const path = relative(source, context.filename).split(sep).join('/');
    const from = path.split('/', 1)[0] ?? '';
    const room = rooms[from];
    if (room === undefined || path.startsWith('..') || path.endsWith('.test.ts')) return {};

    /** @param {import('estree').Node & { source?: unknown }} node @param {unknown} specifier */
    const check = (node, specifier) => {
      if (typeof specifier !== 'string') return;
      if (specifier.startsWith('node:') && !HOST.test(path)) context.report({ node, messageId: 'host', data: { specifier } });
      if (!specifier.startsWith('.')) return;
      const target = relative(source, resolve(dirname(context.filename), specifier)).split(sep);
      const to = target[0] ?? '';
      if (to === from || room.may.includes(to)) return;
      context.report({ node, messageId: 'direction', data: { from, to: to === '..' ? target.join('/') : to, reason: room.reason } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      ExportNamedDeclaration: (node) => check(node, node.source?.value),
      ExportAllDeclaration: (node) => check(node, node.source.value),
      ImportExpression: (node) => check(node, 'value' in node.source ? node.source.value : null),
    };
  },
};
