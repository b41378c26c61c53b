import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type * as ast from '../../src/syntax/ast.js';
import { bindArguments, type Arguments } from '../../src/maps/bind.js';
import { literalsMatch } from '../../src/maps/overloads.js';
import type { Signature, StubParameter } from '../../src/maps/model.js';
import { readStub } from '../../src/maps/compile/stub.js';
import { parser, stubParser } from './compiling.js';

interface Recorded {
  readonly functions: readonly {
    readonly signature: string;
    readonly call: string;
    readonly error: string | null;
    readonly bound: Readonly<Record<string, unknown>> | null;
  }[];
  readonly methods: readonly { readonly call: string; readonly error: string | null }[];
}

const recorded = JSON.parse(readFileSync(new URL('binding.json', import.meta.url), 'utf8')) as Recorded;

function signatureOf(text: string): Signature {
  const stub = readStub(`def f${text}`, {
    parser: stubParser,
    scope: { module: '', known: new Map(), typeParameters: [] },
    isMember: false,
  });
  if (stub.kind !== 'function') throw new Error(text);
  return stub.signature;
}

function bind(signature: Signature, callText: string, name = 'f', implicit = 0): Arguments<StubParameter> {
  const { expression } = parser.parseExpression(callText);
  return bindArguments(signature.parameters, expression as ast.Call, { name, implicit });
}

const valueOf = (node: ast.Expression): unknown => (node.kind === 'NumberLiteral' ? Number(node.raw) : null);

function boundOf({ bound }: Arguments<StubParameter>): Readonly<Record<string, unknown>> {
  const values = bound
    .filter((one) => one.values.length > 0)
    .map(({ parameter, values, names }) => {
      if (parameter.kind === 'rest') return [parameter.name, values.map(valueOf)] as const;
      if (parameter.kind === 'keywords')
        return [
          parameter.name,
          Object.fromEntries(values.map((value, index) => [names[index], valueOf(value)])),
        ] as const;
      return [parameter.name, valueOf(values[0]!)] as const;
    });
  return Object.fromEntries(values);
}

test('calls bind as CPython binds them, and fail in its words', () => {
  expect(recorded.functions.length).toBeGreaterThan(500);
  for (const { signature, call, error, bound } of recorded.functions) {
    const found = bind(signatureOf(signature), `f${call}`);
    expect({ signature, call, error: found.error }).toEqual({ signature, call, error });
    if (bound !== null) expect({ signature, call, bound: boundOf(found) }).toEqual({ signature, call, bound });
  }
});

test('messages about methods count self', () => {
  for (const { call, error } of recorded.methods) {
    const method = /\.(\w)\(/.exec(call)![1]!;
    const found = bind(signatureOf(method === 'm' ? '(x, y=1)' : '()'), call.replace('C().', ''), `C.${method}`, 1);
    expect({ call, error: found.error }).toEqual({ call, error });
  }
});

test('a star goes to *args where no parameter before it is open', () => {
  const found = bind(signatureOf('(*aws, key=None)'), 'f(1, *xs, *ys)');
  expect(found.isDynamic).toBe(false);
  expect(found.bound[0]!.values.map(({ kind }) => kind)).toEqual(['NumberLiteral', 'Starred', 'Starred']);
});

test('a star that could fill a parameter makes the call dynamic', () => {
  expect(bind(signatureOf('(a, b=1)'), 'f(*xs)')).toMatchObject({ isDynamic: true, error: null });
  expect(bind(signatureOf('(a)'), 'f(1, *xs)')).toMatchObject({ isDynamic: true, error: null });
});

test('a mapping goes to **kwargs where every other parameter is given', () => {
  const found = bind(signatureOf('(a, **kwargs)'), 'f(1, x=2, **more)');
  expect(found.isDynamic).toBe(false);
  expect(found.bound[1]!.names).toEqual(['x', null]);
  expect(bind(signatureOf('(a, b=1, **kwargs)'), 'f(1, **more)').isDynamic).toBe(true);
  expect(bind(signatureOf('(a)'), 'f(**more)').isDynamic).toBe(true);
});

test('an overload that asks for a literal takes only a literal that matches', () => {
  const signature: Signature = { ...signatureOf('(file, mode="r")'), literals: { mode: 'b' } };
  const matches = (call: string): boolean => literalsMatch(signature, bind(signature, call));
  expect(matches('f("x", "rb")')).toBe(true);
  expect(matches('f("x", mode="wb")')).toBe(true);
  expect(matches('f("x", "r")')).toBe(false);
  expect(matches('f("x")')).toBe(false);
  expect(matches('f("x", mode)')).toBe(false);
});
