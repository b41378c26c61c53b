/** A module of ordinary statements, as long as asked for, with a Python offset for each token. */
import * as b from '../../src/target/build.js';
import type * as ir from '../../src/target/ir.js';

/** Every node gets an offset of its own, so that a test can tell which token a position is from. */
class Offsets {
  private at = 0;
  next(): number {
    return this.at++;
  }
}

function functionOf(number: number, offsets: Offsets): ir.FunctionDeclaration {
  const at = (): number => offsets.next();
  const name = (text: string): ir.Identifier => b.id(text, at());
  const response = b.awaitOf(
    b.call(
      name('fetch'),
      [b.template(['https://example.org/', '?q="', '"'], [name('path'), name('query')], at())],
      at(),
    ),
    at(),
  );
  const body: ir.Statement[] = [
    b.constant('response', response, {
      at: at(),
      surroundings: { leading: ['Ask the server.'], trailing: 'may take long' },
    }),
    b.declare('let', b.id('total'), b.rawNumber('0', at()), { at: at() }),
    b.forOf(
      'const',
      b.arrayPattern([name('key'), name('value')]),
      b.method(name('response'), 'entries', [], at()),
      b.block([
        b.ifThen(
          b.logical(
            '||',
            b.binary('===', name('key'), b.string("it's", at())),
            b.not(b.binary('>', name('value'), b.rawNumber('10', at()))),
          ),
          b.block([
            b.expression(
              b.assign(
                name('total'),
                b.binary('*', b.binary('+', name('value'), b.rawNumber('1', at())), name('key')),
                '+=',
                at(),
              ),
              { at: at() },
            ),
          ]),
          b.block([
            b.expression(
              b.call(
                b.member(name('console'), 'log', at()),
                [
                  b.string('a "quoted" text', at()),
                  b.object([b.property('key', name('key')), b.property('other-key', name('value'))], at()),
                  b.arrow([b.parameter(name('x'))], b.binary('**', name('x'), b.rawNumber('2', at()))),
                ],
                at(),
              ),
              { at: at() },
            ),
          ]),
        ),
      ]),
      { at: at(), surroundings: { blankBefore: true } },
    ),
    b.returns(
      b.conditional(
        name('total'),
        b.array([name('total'), b.unary('-', b.rawNumber('1', at()), at())], at()),
        b.as(b.nullLiteral(at()), b.unionType([b.arrayType(b.keyword('number')), b.keyword('null')])),
        at(),
      ),
      { at: at() },
    ),
  ];
  return {
    kind: 'FunctionDeclaration',
    name: `fetchPrices${number}`,
    isAsync: true,
    isGenerator: false,
    exported: true,
    at: at(),
    parameters: [
      b.parameter(name('path'), b.keyword('string')),
      b.parameter(name('query'), b.unionType([b.keyword('string'), b.keyword('null')]), {
        default: b.nullLiteral(at()),
      }),
    ],
    returnType: b.reference('Promise', [b.unionType([b.arrayType(b.keyword('number')), b.keyword('null')])]),
    body: b.block(body),
    doc: 'Fetches prices.\n\nAdds them up.',
    surroundings: { blankBefore: true },
  };
}

export function largeModule(functions: number): ir.Module {
  const offsets = new Offsets();
  const body = Array.from({ length: functions }, (_, index) => functionOf(index, offsets));
  return { kind: 'Module', shebang: null, doc: 'A large module.', header: [], imports: [], body, dangling: [] };
}
