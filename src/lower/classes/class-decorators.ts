/** Decorators of classes: forms that say what the class is, mapped functions, and functions of the program. */
import type { ClassInfo, FunctionInfo } from '../../analyze/program.js';
import { ownStatements } from '../../analyze/scopes/walk.js';
import { diagnostics } from '../../diagnostics/index.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type { LowerContext } from '../context.js';
import { classNameOf } from './class-name.js';

export function lowerClassDecorators(info: ClassInfo, cx: LowerContext): void {
  for (const decorator of [...info.node.decorators].reverse()) {
    const named = decorator.kind === 'Call' ? decorator.callee : decorator;
    const entry = cx.facts.entryOf(named);
    if (entry?.id === 'enum.unique' && !hasUniqueMembers(info)) {
      cx.emit(b.expression(cx.python('uniqueMembers', b.id(classNameOf(info, cx))), { at: decorator.span.start }));
      continue;
    }
    if (
      entry?.kind === 'form' ||
      (entry !== null && /\.(final|runtime_checkable|no_type_check|unique)$/.test(entry.id))
    )
      continue;
    if (entry?.id === 'functools.total_ordering') {
      cx.emit(b.expression(cx.python('totalOrdering', b.id(classNameOf(info, cx))), { at: decorator.span.start }));
      continue;
    }
    if (!givesItBack(decorator, cx)) {
      cx.report(
        diagnostics.notPortable(
          { what: `A decorator that replaces the class ${info.name}` },
          cx.module.node.path,
          decorator.span,
        ),
      );
      cx.emit(b.throws(b.create(cx.runtime('python', 'NotPortedError'), [b.string(`A decorator that replaces the class ${info.name}`)])));
      continue;
    }
    cx.emit(
      b.expression(b.call(cx.expression(decorator), [b.id(classNameOf(info, cx))], decorator.span.start), {
        at: decorator.span.start,
      }),
    );
  }
}

/** All written out as different literals: there is nothing to check. */
function hasUniqueMembers(info: ClassInfo): boolean {
  const values = info.node.body.body.flatMap((statement) =>
    statement.kind === 'Assign' ? statement.targets.map(() => statement.value) : [],
  );
  const texts = values.map((value) => {
    if (value.kind === 'NumberLiteral') return value.raw;
    return value.kind === 'StringLiteral' ? JSON.stringify(value.value) : value.kind === 'Call' ? `call ${value.id}` : null;
  });
  return !texts.includes(null) && new Set(texts).size === texts.length;
}

/** `@register` and `@register("name")` whose function returns the class that it was given. */
function givesItBack(decorator: ast.Expression, cx: LowerContext): boolean {
  const type = cx.facts.typeOf(decorator);
  return type.kind === 'function' && type.function.kind === 'functionInfo' && returnsFirst(type.function);
}

function returnsFirst(fn: FunctionInfo): boolean {
  const { node } = fn;
  const first = fn.parameters[fn.role === 'method' || fn.role === 'classMethod' ? 1 : 0];
  if (first === undefined || node.kind === 'Lambda' || first.symbol.bindings.length > 1) return false;
  const returned = [...ownStatements(node.body.body)].filter((statement) => statement.kind === 'Return');
  return returned.length > 0 && returned.every(({ value }) => value?.kind === 'Name' && value.text === first.name);
}
