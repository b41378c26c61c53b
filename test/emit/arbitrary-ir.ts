/** Random IR that is valid TypeScript: every node stands inside `async function* () {}`. */
import fc from 'fast-check';
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';
import { arbitraryType } from './arbitrary-type.js';

const NAMES = ['x', 'y', 'z', 'of', 'get', 'as', 'satisfies', 'Map', '$', 'été'];
const KEYS = [...NAMES, 'class', 'a-b', '', '1', '__proto__', 'it\'s "so"'];
/** Without `<<`: TypeScript rejects `x << (y as Map<T>)` and `f(x << y, z<T>())`, valid as they are. */
const BINARY = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '**',
  '>>',
  '>>>',
  '|',
  '^',
  '&',
  '===',
  '!==',
  '<',
  '<=',
  '>',
  '>=',
  'in',
  'instanceof',
] as const;
const LOGICAL = ['&&', '||', '??'] as const;
const ASSIGNMENTS = ['=', '+=', '**=', '??=', '||='] as const;
const UNARY = ['!', '-', '+', '~', 'typeof', 'void'] as const;

type Arbitrary<T> = fc.Arbitrary<T>;
const identifier: Arbitrary<ir.Identifier> = fc.constantFrom(...NAMES).map((name) => b.id(name));
const anyText: Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        "'",
        '`',
        '\\',
        '$',
        '{',
        '}',
        '\n',
        '\r',
        '\0',
        '1',
        '\u2028',
        '\ud83d',
        '\ude00',
        '*/',
        '//',
        ' ',
        ',',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);
const leaf: Arbitrary<ir.Expression> = fc.oneof(
  { weight: 4, arbitrary: identifier },
  anyText.map((value) => b.string(value)),
  fc.constantFrom('0', '1', '1.5', '0xff', '1e3', '1_000').map((raw) => b.rawNumber(raw)),
  fc.constantFrom<ir.Expression>(
    b.nullLiteral(),
    b.undefinedLiteral(),
    b.boolean(true),
    b.thisExpression(),
    { kind: 'BigIntLiteral', raw: '10' },
    { kind: 'RegExpLiteral', pattern: 'a/[/]\\d', flags: 'ug' },
  ),
);

type Tie = fc.LetrecTypedTie<Nodes>;
interface Nodes {
  plain: ir.Expression;
  full: ir.Expression;
  target: ir.Pattern;
  statement: ir.Statement;
  surroundings: ir.Surroundings | undefined;
}

const comment = fc
  .tuple(fc.noShrink(fc.nat()), fc.constantFrom('', ' ', " it's a (", ' */ x', ' ,;`'))
  .map(([number, text]) => `c${number}${text}`);
const lines = fc.array(comment, { maxLength: 2 });
const surroundings: Arbitrary<ir.Surroundings | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  fc.record<ir.Surroundings>({
    leading: fc.option(lines, { nil: undefined }),
    trailing: fc.option(comment, { nil: undefined }),
    blankBefore: fc.boolean(),
    blankAfterLeading: fc.boolean(),
  }),
);
const around: Arbitrary<ReadonlyMap<number, ir.Surroundings> | undefined> = surroundings.map(
  (found) => found && new Map([[0, found]]),
);
const dangling = fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, lines);

/** `yield` only in `full`: an arrow function has none. */
function expressions(self: Arbitrary<ir.Expression>, tie: Tie, withYield: boolean): Arbitrary<ir.Expression> {
  const commented = fc
    .tuple(comment, leaf)
    .map(([text, value]): ir.Expression => ({ kind: 'ParenthesizedComment', comment: text, value }));
  const list = fc.array(
    fc.oneof(
      { weight: 5, arbitrary: self },
      self.map((value) => b.spread(value)),
      commented,
    ),
    { maxLength: 3 },
  );
  const pair = fc.tuple(self, self);
  const flag = fc.option(fc.constant(true), { nil: undefined, freq: 4 });
  const parameters: Arbitrary<ir.Parameter[]> = fc
    .tuple(
      tie('target').filter(isBinding),
      surroundings,
      fc.option(arbitraryType, { nil: undefined }),
      fc.option(leaf, { nil: undefined }),
    )
    .map(([target, found, type, value]) => [
      b.parameter(target, type, { surroundings: found, default: value }),
      b.parameter(b.rest(b.id('rest')), type),
    ]);
  const block = fc
    .tuple(fc.array(tie('statement'), { maxLength: 2 }), dangling)
    .map(([body, rest]) => b.block(body, rest));
  const kinds: Arbitrary<ir.Expression>[] = [
    leaf,
    fc.tuple(list, around, dangling).map(([elements, found, rest]): ir.Expression => ({
      kind: 'ArrayExpression',
      elements,
      surroundings: elements.length > 0 ? found : undefined,
      dangling: rest,
    })),
    fc
      .tuple(
        fc.array(
          fc.oneof(
            fc
              .tuple(fc.oneof<Arbitrary<string | ir.Expression>[]>(fc.constantFrom(...KEYS), self), self, surroundings)
              .map(([key, value, found]): ir.Property => ({ kind: 'Property', key, value, surroundings: found })),
            identifier.map((name) => b.property(name.name, name)),
            self.map((value) => b.spread(value)),
          ),
          { maxLength: 3 },
        ),
        dangling,
      )
      .map(([properties, rest]): ir.Expression => ({ kind: 'ObjectExpression', properties, dangling: rest })),
    fc.tuple(self, list, flag, around, dangling).map(([callee, args, optional, found, rest]): ir.Expression => ({
      kind: 'CallExpression',
      callee,
      args,
      optional,
      surroundings: args.length > 0 ? found : undefined,
      dangling: rest,
    })),
    fc.tuple(self, list).map(([callee, args]) => b.create(callee, args)),
    fc
      .tuple(self, fc.constantFrom(...KEYS), flag)
      .map(([object, property, optional]): ir.Expression => ({ kind: 'MemberExpression', object, property, optional })),
    fc
      .tuple(self, self, flag)
      .map(([object, index, optional]): ir.Expression => ({ kind: 'IndexExpression', object, index, optional })),
    fc.tuple(fc.constantFrom(...UNARY), self).map(([operator, operand]) => b.unary(operator, operand)),
    fc
      .tuple(fc.constantFrom('++' as const, '--' as const), fc.boolean(), identifier)
      .map(([operator, prefix, operand]): ir.Expression => ({ kind: 'UpdateExpression', operator, prefix, operand })),
    fc.tuple(fc.constantFrom(...BINARY), pair).map(([operator, [left, right]]) => b.binary(operator, left, right)),
    fc.tuple(fc.constantFrom(...BINARY), pair).map(([operator, [left, right]]) => b.binary(operator, left, right)),
    fc.tuple(fc.constantFrom(...LOGICAL), pair).map(([operator, [left, right]]) => b.logical(operator, left, right)),
    fc
      .tuple(fc.constantFrom(...ASSIGNMENTS), identifier, self)
      .map(([operator, target, value]) => b.assign(target, value, operator)),
    fc.tuple(tie('target').filter(isAssignable), self).map(([target, value]) => b.assign(target, value)),
    fc.tuple(self, self, self).map(([test, consequent, alternate]) => b.conditional(test, consequent, alternate)),
    self.map((value) => b.awaitOf(value)),
    fc.tuple(self, arbitraryType).map(([value, type]) => b.as(value, type)),
    self.map((value): ir.Expression => ({ kind: 'NonNullExpression', value })),
    fc
      .array(self, { minLength: 2, maxLength: 3 })
      .map((parts): ir.Expression => ({ kind: 'SequenceExpression', expressions: parts })),
    fc
      .tuple(fc.array(anyText, { minLength: 3, maxLength: 3 }), pair, fc.boolean())
      .map(([quasis, parts, multiline]): ir.Expression => ({ ...b.template(quasis, parts), multiline })),
    // Without a return type: Babel does not take `x ? y = (): T => z : w`.
    fc.tuple(parameters, tie('plain')).map(([params, body]) => b.arrow(params, body, { isAsync: true })),
    fc
      .tuple(parameters, block, fc.option(arbitraryType, { nil: undefined }))
      .map(([params, body, returnType]): ir.Expression => ({
        kind: 'FunctionExpression',
        isAsync: true,
        isGenerator: true,
        parameters: params,
        body,
        returnType,
      })),
  ];
  if (withYield)
    kinds.push(
      self.map((value) => b.yieldOf(value)),
      self.map((value) => b.yieldOf(value, true)),
      fc.constant(b.yieldOf(null)),
    );
  return fc.oneof({ maxDepth: 5, depthIdentifier: 'expression', withCrossShrink: true }, ...kinds);
}

const isBinding = (target: ir.Pattern): boolean => target.kind !== 'MemberExpression' && everyPart(target, isBinding);
const isAssignable = (target: ir.Pattern): boolean =>
  target.kind === 'ArrayPattern' || target.kind === 'ObjectPattern' || target.kind === 'MemberExpression';
function everyPart(target: ir.Pattern, check: (part: ir.Pattern) => boolean): boolean {
  if (target.kind === 'ArrayPattern') return target.elements.every((part) => part === null || check(part));
  if (target.kind === 'ObjectPattern') return target.properties.every((part) => check(part.value));
  return target.kind === 'DefaultPattern' || target.kind === 'RestElement' ? check(target.target) : true;
}

function statements(tie: Tie): Arbitrary<ir.Statement> {
  const full = tie('full');
  const body = fc
    .tuple(fc.array(tie('statement'), { maxLength: 2 }), dangling, surroundings)
    .map(([found, rest, more]): ir.BlockStatement => ({ ...b.block(found, rest), surroundings: more }));
  const binding = tie('target').filter((target) => isBinding(target) && target.kind !== 'DefaultPattern');
  const kinds: Arbitrary<ir.Statement>[] = [
    full.map((value) => b.expression(value)),
    full.map((value) => b.returns(value)),
    full.map((value) => b.throws(value)),
    fc
      .tuple(binding, full, fc.option(arbitraryType, { nil: undefined }))
      .map(([target, value, type]) => b.declare('const', target, value, { type })),
    fc
      .tuple(
        full,
        body,
        fc.option(
          fc.oneof(
            body,
            fc
              .tuple(full, body, surroundings)
              .map(([test, block, found]) => b.ifThen(test, block, null, { surroundings: found })),
          ),
        ),
      )
      .map(([test, consequent, alternate]) => b.ifThen(test, consequent, alternate)),
    fc.tuple(full, body).map(([test, block]) => b.whileLoop(test, block)),
    fc.tuple(full, full, body).map(([initializer, update, block]): ir.Statement => ({
      kind: 'ForStatement',
      initializer: b.declare('let', b.id('i'), initializer),
      test: null,
      update,
      body: block,
    })),
    fc.tuple(full, full, body).map(([initializer, test, block]): ir.Statement => ({
      kind: 'ForStatement',
      initializer,
      test,
      update: null,
      body: block,
    })),
    fc
      .tuple(
        fc.boolean(),
        fc.oneof(
          binding.map((target) => ['const', target] as const),
          tie('target')
            .filter((target) => isAssignable(target) || target.kind === 'Identifier')
            .map((target) => [null, target] as const),
        ),
        full,
        body,
      )
      .map(([isAwait, [variety, target], iterable, block]) => b.forOf(variety, target, iterable, block, { isAwait })),
    fc
      .tuple(full, leaf, fc.array(tie('statement'), { maxLength: 2 }), surroundings, body)
      .map(([subject, test, found, more, block]): ir.Statement => ({
        kind: 'SwitchStatement',
        subject,
        cases: [
          { test, body: found, surroundings: more },
          { test: null, body: [block] },
        ],
      })),
    fc
      .tuple(body, body, body, surroundings, surroundings)
      .map(([block, handler, finalizer, one, other]) =>
        b.tryStatement(block, 'error', handler, finalizer, { handlerSurroundings: one, finalizerSurroundings: other }),
      ),
    fc.tuple(body, full, fc.noShrink(fc.nat())).map(([block, test, number]): ir.Statement => {
      const label = `outer${number}`;
      return {
        kind: 'LabeledStatement',
        label,
        body: b.whileLoop(test, b.block([block, { kind: 'ContinueStatement', label }])),
      };
    }),
    fc
      .tuple(
        fc.constantFrom('x', 'a-b', '#p', 'get'),
        fc.option(leaf),
        fc.option(arbitraryType, { nil: undefined }),
        body,
        surroundings,
        surroundings,
        full,
      )
      .map(([key, value, type, block, one, other, computed]): ir.Statement => ({
        kind: 'ClassDeclaration',
        name: 'A',
        superClass: b.id('B'),
        members: [
          { kind: 'FieldMember', key, value, type, surroundings: one },
          {
            kind: 'MethodMember',
            variety: 'method',
            key: computed,
            isAsync: true,
            isGenerator: true,
            parameters: [],
            body: block,
            surroundings: other,
          },
          {
            kind: 'MethodMember',
            variety: 'get',
            key: 'v',
            isStatic: true,
            parameters: [],
            returnType: type,
            body: b.block([]),
          },
        ],
      })),
    fc.constant({ kind: 'CommentStatement' }),
  ];
  const bare = fc.oneof({ maxDepth: 4, depthIdentifier: 'statement', withCrossShrink: true }, ...kinds);
  return fc
    .tuple(bare, surroundings, fc.option(fc.constantFrom('Doc.', 'Two\nlines */ here.'), { nil: undefined, freq: 8 }))
    .map(([node, found, doc]) => ({
      ...node,
      surroundings: found,
      doc: node.kind === 'CommentStatement' ? undefined : doc,
    }));
}

function targets(tie: Tie): Arbitrary<ir.Pattern> {
  const target = tie('target').filter((found) => found.kind !== 'DefaultPattern');
  return fc.oneof<Arbitrary<ir.Pattern>[]>(
    { maxDepth: 2 },
    identifier,
    fc.tuple(identifier, fc.constantFrom(...KEYS)).map(([object, property]) => b.member(object, property)),
    fc.array(fc.oneof(fc.constant(null), target), { maxLength: 3 }).map((elements) => b.arrayPattern(elements)),
    fc.tuple(fc.constantFrom(...KEYS), target, leaf, identifier).map(([key, value, initial, name]) =>
      b.objectPattern(
        [
          { key, value },
          { key: name.name, value: { kind: 'DefaultPattern', target: name, value: initial } },
        ],
        b.id('others'),
      ),
    ),
  );
}

const builder: fc.LetrecTypedBuilder<Nodes> = (tie) => ({
  plain: expressions(tie('plain'), tie, false),
  full: expressions(tie('full'), tie, true),
  target: targets(tie),
  statement: statements(tie),
  surroundings,
});
const nodes = fc.letrec<Nodes>(builder);

export const arbitraryExpression = nodes.full;

/** A module whose one function holds random statements. */
export const arbitraryModule: Arbitrary<ir.Module> = fc
  .array(nodes.statement, { minLength: 1, maxLength: 4 })
  .map((body) => ({
    kind: 'Module',
    shebang: null,
    doc: null,
    header: [],
    imports: [],
    dangling: [],
    body: [
      { kind: 'FunctionDeclaration', name: 'f', isAsync: true, isGenerator: true, parameters: [], body: b.block(body) },
    ],
  }));
