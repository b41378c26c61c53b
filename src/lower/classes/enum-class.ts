/** Enumerations: a class whose members are its statics. */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { functionFrame } from '../functions/frame-of.js';
import { lowerParameters } from '../functions/parameters.js';
import type { Heritage } from './bases.js';
import { classNameOf } from './class-name.js';

export type EnumKind = 'Enum' | 'IntEnum' | 'StrEnum' | 'Flag' | 'IntFlag' | 'StrMixinEnum' | 'IntMixinEnum';

export interface EnumState {
  /** Of the last member, for `auto()`. */
  last: number;
}

export const startEnum = (): EnumState => ({ last: 0 });

export function enumKind(info: ClassInfo, cx: LowerContext): EnumKind | null {
  const ids = info.node.bases.map((base) => cx.facts.entryOf(base)?.id ?? '');
  const kind = ids
    .map((id) => /^enum\.(Enum|IntEnum|StrEnum|Flag|IntFlag)$/.exec(id)?.[1])
    .find((found) => found !== undefined);
  if (kind === undefined) return null;
  if (kind === 'Enum' && ids.includes('builtins.str')) return 'StrMixinEnum';
  if (kind === 'Enum' && ids.includes('builtins.int')) return 'IntMixinEnum';
  return kind as EnumKind;
}

/** Of the class or of the enumeration that it extends. */
export function enumKindOf(info: ClassInfo, cx: LowerContext): EnumKind {
  for (const each of [info, ...info.mro]) {
    const kind = each.kind === 'classInfo' ? enumKind(each, cx) : null;
    if (kind !== null) return kind;
  }
  return 'Enum';
}

export function enumHeritage(info: ClassInfo, cx: LowerContext): Heritage {
  const kind = enumKind(info, cx);
  if (kind === null) return { superClass: cx.expression(info.node.bases[0]!) };
  const superClass = cx.runtime('python', kind);
  if (kind !== 'Enum') return { superClass };
  const values = memberStatements(info).map(({ value }) => cx.printType(cx.facts.typeOf(value)));
  const unique = new Map(values.map((type) => [JSON.stringify(type), type]));
  return {
    superClass,
    superTypeArguments: unique.size === 0 || hasAuto(info, cx) ? undefined : [b.unionType([...unique.values()])],
  };
}

const memberStatements = (info: ClassInfo): readonly ast.Assign[] =>
  info.node.body.body.filter((statement) => statement.kind === 'Assign').filter(isEnumMember);
const hasAuto = (info: ClassInfo, cx: LowerContext): boolean =>
  memberStatements(info).some(({ value }) => isAuto(value, cx));

export function isEnumMember(node: ast.Assign): boolean {
  return (
    node.value.kind !== 'Lambda' &&
    node.targets.every((target) => target.kind === 'Name' && !target.text.startsWith('_'))
  );
}

const isAuto = (node: ast.Expression, cx: LowerContext): boolean =>
  node.kind === 'Call' && cx.facts.entryOf(node.callee)?.id === 'enum.auto';

/** `static readonly RED = new Color('RED', 1);` */
export function enumMember(
  node: ast.Assign,
  info: ClassInfo,
  state: EnumState,
  cx: LowerContext,
): readonly ir.ClassMember[] {
  return node.targets.map((target): ir.FieldMember => {
    const name = (target as ast.Name).text;
    const value = isAuto(node.value, cx)
      ? nextValue(name, info, state, cx)
      : (bitsOf(node.value, info, cx) ?? cx.isolated(() => cx.expression(node.value)));
    if (node.value.kind === 'NumberLiteral')
      state.last = Math.max(state.last, Number(node.value.raw.replaceAll('_', '')));
    const made = b.create(b.id(classNameOf(info, cx)), [b.string(name), value], node.span.start);
    return {
      kind: 'FieldMember',
      key: cx.static(name),
      isStatic: true,
      isReadonly: true,
      value: made,
      at: node.span.start,
    };
  });
}

/** `READ | WRITE` in the class body of a flag: names are members there, and what is combined is their bits. */
function bitsOf(node: ast.Expression, info: ClassInfo, cx: LowerContext): ir.Expression | null {
  if (node.kind !== 'BinOp' || !/^[|&^]$/.test(node.operator) || !/Flag$/.test(enumKindOf(info, cx))) return null;
  const [left, right] = [node.left, node.right].map((part) => {
    if (part.kind === 'Name' && info.attributes.has(part.text))
      return b.member(b.member(b.id(classNameOf(info, cx)), cx.static(part.text)), 'value');
    return bitsOf(part, info, cx) ?? cx.isolated(() => cx.expression(part));
  });
  return b.binary(node.operator as '|' | '&' | '^', left!, right!);
}

/** One more than the highest so far; the next power of two of a flag; the name of a StrEnum in lower case. */
function nextValue(name: string, info: ClassInfo, state: EnumState, cx: LowerContext): ir.Expression {
  const kind = enumKindOf(info, cx);
  if (kind === 'StrEnum') return b.string(name.toLowerCase());
  state.last =
    kind === 'Flag' || kind === 'IntFlag'
      ? state.last === 0
        ? 1
        : 2 ** (Math.floor(Math.log2(state.last)) + 1)
      : state.last + 1;
  return b.number(state.last);
}

/** Python unpacks a member's tuple into the arguments of `__init__`. */
export function enumConstructor(init: FunctionInfo, cx: LowerContext): ir.MethodMember {
  const node = init.node as ast.FunctionDef;
  const given = lowerParameters(init, cx).list;
  const frame = functionFrame(init, cx);
  const name = b.id(cx.temporary('memberName'));
  const value = b.id(cx.temporary('memberValue'));
  const types = given.map(({ type }) => type ?? b.keyword('unknown'));
  const isTuple = given.length !== 1;
  const targets = given.map(({ target }) => target);
  const body = cx.within(frame, () => {
    const unpacked = b.declare('const', isTuple ? b.arrayPattern(targets) : targets[0]!, value);
    return cx.block(node.body, [
      b.expression(b.call(b.superExpression(), [name, value])),
      ...(targets.length === 0 ? [] : [unpacked]),
    ]);
  });
  const type = isTuple ? b.tupleType(types) : types[0]!;
  return {
    kind: 'MethodMember',
    variety: 'constructor',
    key: 'constructor',
    parameters: [b.parameter(name, b.keyword('string')), b.parameter(value, type)],
    body,
    doc: node.docstring ?? undefined,
    at: node.span.start,
  };
}
