import { describe, expect, test } from 'vitest';

import type { Module, Node } from '../../src/syntax/ast.js';
import { walk } from '../../src/syntax/visit.js';
import { testParser } from '../support/parser.js';
import { findCpython, libraryFiles, readSource } from './cpython.js';

const parser = await testParser();
const python = findCpython();

function parse(source: string): Module {
  const { module, diagnostics } = parser.parse(source, { path: 'a.py' });
  expect(diagnostics).toEqual([]);
  return module!;
}

/** Each node with comments as one line: its text, then what stands before, after and at the end of it. */
function attached(source: string): string[] {
  const module = parse(source);
  const lines: string[] = [];
  const name = (node: Node): string => (node.kind === 'Block' || node.kind === 'Module'
    ? node.kind : source.slice(node.span.start, node.span.end).split('\n')[0]!);
  walk(module, (node) => {
    const trivia = module.trivia.get(node.id);
    for (const comment of trivia?.leading ?? []) lines.push(`${name(node)} <-${comment.text}`);
    for (const comment of trivia?.trailing ?? []) lines.push(`${name(node)} ->${comment.text}`);
    for (const comment of module.dangling.get(node.id) ?? []) lines.push(`${name(node)} ..${comment.text}`);
  });
  return lines;
}

function attachedCount(module: Module): number {
  let count = 0;
  for (const { leading, trailing } of module.trivia.values()) count += leading.length + trailing.length;
  for (const comments of module.dangling.values()) count += comments.length;
  return count;
}

test('a comment on its own line leads the statement below', () => {
  expect(attached('# a\n# b\nx = 1\n')).toEqual(['x = 1 <- a', 'x = 1 <- b']);
});

test('a comment on the same line trails the statement', () => {
  expect(attached('x = 1  # a\ny\n')).toEqual(['x = 1 -> a']);
  expect(attached('x; y  # a\n')).toEqual(['y -> a']);
});

test('comments at the end of a file belong to the module', () => {
  expect(attached('x\n# a\n')).toEqual(['Module .. a']);
  expect(attached('# only\n')).toEqual(['Module .. only']);
});

test('indentation decides whether a comment ends a block or precedes the next statement', () => {
  expect(attached('def f():\n    x\n    # in f\n# before y\ny\n')).toEqual(['Block .. in f', 'y <- before y']);
  expect(attached('if a:\n    if b:\n        x\n        # inner\n    # outer\n# module\n'))
    .toEqual(['Module .. module', 'Block .. outer', 'Block .. inner']);
});

test('a comment beside a header leads the first statement of the block', () => {
  expect(attached('if a:  # why\n    x\n')).toEqual(['x <- why']);
  expect(attached('def f():  # why\n    """doc"""\n')).toEqual(['Block .. why']);
});

test('comments before else lead its first statement, those before elif lead the elif', () => {
  expect(attached('if a:\n    x\n# no\nelse:  # really\n    y\n')).toEqual(['y <- no', 'y <- really']);
  expect(attached('if a:\n    x\n    # end\n# or\nelif b:\n    y\n')).toEqual(['Block .. end', 'elif b: <- or']);
});

test('comments before except lead the handler, those before finally its first statement', () => {
  expect(attached('try:\n    x\n# bad\nexcept E:  # why\n    y\n# always\nfinally:\n    z\n'))
    .toEqual(['except E:  # why <- bad', 'y <- why', 'z <- always']);
});

test('comments lead the cases of a match', () => {
  expect(attached('match x:\n    # one\n    case 1:\n        a\n    # two\n    case 2:\n        b\n'))
    .toEqual(['case 1: <- one', 'case 2: <- two']);
});

test('comments in brackets go with the elements', () => {
  expect(attached('x = [  # first\n    1,  # one\n    # two\n    2,\n    # last\n]\n'))
    .toEqual(['1 <- first', '1 -> one', '2 <- two', '2 -> last']);
  expect(attached('f(\n    a,  # a\n    b=1,  # b\n)\n')).toEqual(['a -> a', 'b=1 -> b']);
  expect(attached('f({\n    "k": 1,  # k\n})\n')).toEqual(['"k": 1 -> k']);
  expect(attached('f(\n    # nothing\n)\n')).toEqual(['f( .. nothing']);
});

test('comments go with parameters, imported names and bases', () => {
  expect(attached('def f(\n    a,  # a\n    # b\n    *b,\n    c=1,  # c\n): pass\n'))
    .toEqual(['a -> a', 'b <- b', 'c -> c']);
  expect(attached('from m import (\n    a,  # a\n    # b\n    b,\n)\n')).toEqual(['a -> a', 'b <- b']);
  expect(attached('class A(\n    B,  # b\n): pass\n')).toEqual(['B -> b']);
  expect(attached('def f(\n    # none\n): pass\n')).toEqual(['def f( .. none']);
});

test('a comment inside an expression without brackets of its own leads the statement', () => {
  expect(attached('x = (a  # a\n     + b)\n')).toEqual(['x = (a  # a <- a']);
});

test('comments among decorators lead the definition', () => {
  expect(attached('# top\n@a\n# mid\n@b\ndef f(): pass\n')).toEqual(['def f(): pass <- top', 'def f(): pass <- mid']);
});

test('blank lines before statements and between comments and statements are noted', () => {
  const module = parse('# head\n\nx\n\n\n# y\ny\nz\n');
  const notes = module.body.map((statement) => {
    const trivia = module.trivia.get(statement.id);
    return [trivia?.blankBefore ?? false, trivia?.blankAfterLeading ?? false];
  });
  expect(notes).toEqual([[false, true], [true, false], [false, false]]);
});

test('a shebang is no comment', () => {
  const module = parse('#!/usr/bin/env python3\n# note\nx\n');
  expect(module.shebang).toBe('#!/usr/bin/env python3');
  expect(attachedCount(module)).toBe(1);
});

test('hashes in strings are no comments', () => {
  expect(attached('x = "# no"\ny = f"{x:#x}"  # yes\n')).toEqual(['y = f"{x:#x}" -> yes']);
});

test('comments keep any script and survive CRLF', () => {
  expect(attached('# 日本語 🎉\r\nx = 1  # naïve\r\n')).toEqual(['x = 1 <- 日本語 🎉', 'x = 1 -> naïve']);
});

describe.skipIf(python === null)('the comments of CPython’s library', () => {
  const script = 'import sys, tokenize\nfor path in sys.stdin.read().split():\n'
    + ' lines = open(path, encoding="utf-8").readline\n'
    + ' print(sum(token.type == tokenize.COMMENT for token in tokenize.generate_tokens(lines)))';
  const paths = python === null ? [] : [...libraryFiles(python, 'asyncio'), ...libraryFiles(python, 'email')];
  const counts = python === null ? [] : python.run(['-c', script], paths.join('\n')).trim().split('\n').map(Number);
  test('are all attached, each once', () => {
    const ours = paths.map((path) => {
      const module = parse(readSource(path));
      return attachedCount(module) + (module.shebang === null ? 0 : 1);
    });
    expect(ours).toEqual(counts);
  });
});
