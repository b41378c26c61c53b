/** The class of a class pattern: `case Circle(radius=r)`, `case str()`. */
import { bool, bytes, float, int, str, unknown, type Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ast from '../../syntax/ast.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { membersOf } from '../types/kinds.js';

const TYPEOF: Readonly<Record<string, readonly [Type, string]>> = { 'builtins.str': [str, 'string'], 'builtins.bool': [bool, 'boolean'] };
const ATOMS: Readonly<Record<string, Type>> = { 'builtins.int': int, 'builtins.float': float, 'builtins.bytes': bytes };

/** The test, and the type that the value then has. */
export function testOfClass(
  pattern: ast.MatchClass, value: ir.Expression, type: Type, cx: LowerContext,
): { readonly tests: readonly ir.Expression[]; readonly narrowed: Type } {
  const tested = cx.facts.typeOf(pattern.class);
  const id = cx.facts.entryOf(pattern.class)?.id ?? '';
  const native = TYPEOF[id];
  if (native !== undefined) return { narrowed: native[0], tests: isAlready(type, native[0].kind) ? [] : [b.binary('===', b.unary('typeof', value), b.string(native[1]), pattern.span.start)] };
  const atom = ATOMS[id];
  if (atom !== undefined) return { narrowed: atom, tests: isAlready(type, atom.kind) ? [] : [isNumberOf(id, value, type) ?? cx.python('isInstance', value, cx.expression(pattern.class))] };
  if (tested.kind === 'class' && tested.class.kind === 'classInfo') {
    const info = tested.class;
    const narrowed: Type = { kind: 'instance', class: info, args: info.typeParameters.map(() => unknown) };
    const isOnly = membersOf(type).every((member) => member.kind === 'instance' && member.class === info);
    return { narrowed, tests: isOnly ? [] : [b.binary('instanceof', value, cx.expression(pattern.class), pattern.span.start)] };
  }
  return { narrowed: unknown, tests: [cx.python('isInstance', value, cx.expression(pattern.class))] };
}

function isAlready(type: Type, kind: Type['kind']): boolean {
  return membersOf(type).every((member) => member.kind === kind);
}

/** Where the only number among the members is the tested one, `typeof` tells. */
function isNumberOf(id: string, value: ir.Expression, type: Type): ir.Expression | null {
  const numbers = membersOf(type).filter(({ kind }) => kind === 'int' || kind === 'float' || kind === 'unknown' || kind === 'bool');
  const wanted = id === 'builtins.int' ? 'int' : 'float';
  return numbers.length === 1 && numbers[0]!.kind === wanted ? b.binary('===', b.unary('typeof', value), b.string('number')) : null;
}
