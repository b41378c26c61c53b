import { expect, test } from 'vitest';
import { NotPortedError } from '../../../src/runtime/python/exceptions.js';
import { translate } from '../../../src/runtime/re/translate.js';

test.each(['(a)?\\1', '(?:(a)|b)\\1', '(?:(a)b)*\\1', '(a){0,2}\\1'])('a reference to a group that may be left out has no port: %s', (pattern) => {
  expect(() => translate(pattern, 0)).toThrow(NotPortedError);
});

test.each(['(a)\\1', '(a|b)\\1', '(?P<x>a)(?P=x)', '(?:(a)\\1)?', '(a)+\\1'])('a reference to a group that takes part is one in JavaScript: %s', (pattern) => {
  expect(translate(pattern, 0).source).toContain('\\k<g1>');
});
