/**
 * `print(...)`: `console.log` of one string where every argument's text is simple. One, because a `%` in the first of several
 * is a format, and a number by itself is coloured on a terminal.
 */
import type * as ast from '../../../syntax/ast.js';
import type { Type } from '../../../analyze/types.js';
import * as b from '../../../target/build.js';
import type * as ir from '../../../target/ir.js';
import { asValue, type MapCall } from '../../calls/map-call.js';
import type { RawCall } from '../../calls/raw-call.js';
import type { LowerContext } from '../../context.js';
import { lowerText } from '../../expressions/formatted-string.js';
import { lowerShown } from '../../expressions/shown.js';
import { isMapType, membersOf } from '../../types/kinds.js';

export function lowerPrint(call: MapCall, cx: LowerContext): RawCall {
  const node = call.node as ast.Call;
  const result = printed(node, cx);
  const isUsed = call.use.isUnused !== true && !cx.facts.isUnused(node);
  return asValue(isUsed ? b.sequence([result, b.nullLiteral()]) : result);
}

function printed(node: ast.Call, cx: LowerContext): ir.Expression {
  const at = node.span.start;
  const surroundings = cx.surroundingsOfAll(node.args);
  if (node.keywords.length > 0) return withKeywords(node, cx);
  if (node.args.every((arg) => arg.kind !== 'Starred' && isSimple(cx.facts.typeOf(arg)))) {
    const texts = cx.inOrder(node.args, (arg) => lowerText(arg, cx));
    const args = texts.length === 0 ? [] : [oneString(texts, node.args, cx)];
    return b.method(b.id('console'), 'log', args, at);
  }
  const values = cx.inOrder(node.args, (arg) => lowerShown(arg, cx));
  return { ...cx.python('print', ...values), surroundings, dangling: cx.danglingOf(node.id), at };
}

function isSimple(type: Type): boolean {
  const members = membersOf(type);
  if (type.kind === 'float' || type.kind === 'bool') return true;
  if (members.every(({ kind }) => kind === 'str' || kind === 'int')) return true;
  return members.every((member) => (member.kind === 'object' && member.entry.isException) || (member.kind === 'instance' && member.class.isException));
}

/** The texts with blanks between them, as one template literal. */
function oneString(texts: readonly ir.Expression[], nodes: readonly ast.Expression[], cx: LowerContext): ir.Expression {
  const [only] = texts;
  if (texts.length === 1 && (only!.kind === 'TemplateLiteral' || cx.facts.typeOf(nodes[0]!).kind !== 'int')) return only!;
  const quasis: string[] = [''];
  const expressions: ir.Expression[] = [];
  const addText = (text: string): void => {
    quasis[quasis.length - 1] += text;
  };
  texts.forEach((text, index) => {
    if (index > 0) addText(' ');
    if (text.kind === 'StringLiteral') addText(text.value);
    else if (text.kind === 'TemplateLiteral') {
      addText(text.quasis[0]!);
      text.expressions.forEach((expression, part) => {
        expressions.push(expression);
        quasis.push(text.quasis[part + 1]!);
      });
    } else {
      expressions.push(text);
      quasis.push('');
    }
  });
  return expressions.length === 0 ? b.string(quasis[0]!) : b.template(quasis, expressions);
}

/** `sep`, `end`, `file`, `flush` */
function withKeywords(node: ast.Call, cx: LowerContext): ir.Expression {
  const nodes = [...node.args, ...node.keywords.map(({ value }) => value)];
  const values = cx.inOrder(nodes, (arg, index) => (index < node.args.length ? lowerShown(arg, cx) : cx.expression(arg)));
  const properties = node.keywords.map(({ arg }, index) => {
    const value = values[node.args.length + index]!;
    return arg === null ? b.spread(isMapType(cx.facts.typeOf(node.keywords[index]!.value)) ? b.method(b.id('Object'), 'fromEntries', [value]) : value) : b.property(arg.text, value);
  });
  return { ...cx.python('printTo', b.object(properties), ...values.slice(0, node.args.length)), at: node.span.start };
}
