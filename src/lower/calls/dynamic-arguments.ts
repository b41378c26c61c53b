/** `f(*args, **options)` of a known function: which parameter gets what is found at run time. */
import type * as ast from '../../syntax/ast.js';
import type { FunctionInfo } from '../../analyze/program.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { conventionOf } from '../functions/convention.js';
import { signatureText } from '../functions/signature-text.js';
import { argumentNodes, splitArguments } from './unknown-call.js';

type Arguments = Pick<ast.Call, 'args' | 'keywords'>;

/** The arguments as the port takes them. `type`: of its parameters, as a tuple. */
export function dynamicArguments(node: Arguments, fn: FunctionInfo, type: ir.TypeNode, cx: LowerContext): readonly ir.Expression[] {
  const values = cx.inOrder(argumentNodes(node));
  if (isExact(node, fn, cx)) return values;
  const { args, keywords } = splitArguments(node, values, cx);
  const bound = cx.python('argumentsFor', b.string(fn.qualifiedName), b.string(signatureText(fn)), b.array(args), ...keywords);
  return [b.spread(b.as(bound, type))];
}

/** Tuples of known lengths that fill the positional parameters. */
function isExact({ args, keywords }: Arguments, fn: FunctionInfo, cx: LowerContext): boolean {
  const { positional, keywordOnly } = conventionOf(fn);
  if (keywords.length > 0 || keywordOnly.some((parameter) => parameter.default === null)) return false;
  let count = 0;
  for (const arg of args) {
    if (arg.kind !== 'Starred') count += 1;
    else {
      const type = cx.facts.typeOf(arg.value);
      if (type.kind !== 'tuple' || type.rest !== null) return false;
      count += type.items.length;
    }
  }
  return count <= positional.length && positional.slice(count).every((parameter) => parameter.default !== null);
}

/** `Parameters<typeof f>`; null where the callee has no name. */
export function parametersOf(target: ir.Expression): ir.TypeNode | null {
  const name = pathOf(target);
  if (name === null) return null;
  return b.reference('Parameters', [{ kind: 'TypeQuery', name }]);
}

function pathOf(value: ir.Expression): string | null {
  if (value.kind === 'Identifier') return value.name;
  if (value.kind === 'ThisExpression') return 'this';
  if (value.kind !== 'MemberExpression') return null;
  const object = pathOf(value.object);
  return object === null ? null : `${object}.${value.property}`;
}
