/** What a class extends: JavaScript has one base, Python any number. */
import type { ClassInfo } from '../../analyze/program.js';
import { containerEntry } from '../../analyze/infer/container.js';
import { isMetaclassEntry } from '../../analyze/scopes/made.js';
import type { ClassEntry } from '../../maps/model.js';
import { diagnostics } from '../../diagnostics/index.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { sourceOf } from '../accepts.js';
import { containerHeritage } from './container-class.js';
import { isNotPorted, notPorted } from '../not-ported.js';

export interface Heritage {
  readonly superClass?: ir.Expression | undefined;
  readonly superTypeArguments?: readonly ir.TypeNode[] | undefined;
  readonly implements?: readonly ir.TypeNode[] | undefined;
}

interface Base {
  readonly node: ast.Expression;
  readonly class: ClassInfo | ClassEntry;
}

/** Bases that leave a class to extend: `object`, forms and interfaces don't. */
export function extendedBases(info: ClassInfo, cx: LowerContext): readonly Base[] {
  return info.node.bases.flatMap((node): Base[] => {
    const type = cx.facts.typeOf(node.kind === 'Subscript' ? node.value : node);
    const entry = cx.facts.entryOf(node.kind === 'Subscript' ? node.value : node);
    if (info.isMetaclass && isMetaclassEntry(entry?.id ?? '')) return [];
    if (entry?.kind === 'form' || entry?.id === 'builtins.object') return [];
    if (type.kind !== 'class') return [];
    const found = type.class.kind === 'atomClass' ? type.class.entry : type.class;
    return found.kind === 'classInfo' && isInterface(found, cx) ? [] : [{ node, class: found }];
  });
}

/** Raises where a base has no port, or is found only at run time: the class would come out without it. */
export function refuseUnknownBases(info: ClassInfo, cx: LowerContext): void {
  for (const node of info.node.bases) {
    const named = node.kind === 'Subscript' ? node.value : node;
    if (cx.facts.typeOf(named).kind !== 'unknown' || cx.facts.entryOf(named) !== null) continue;
    const value = cx.expression(named);
    cx.emit(b.expression(isNotPorted(value, cx) ? value : notPorted(node, `A class that extends \`${sourceOf(node, cx)}\``, cx), { at: node.span.start }));
    return;
  }
}

/** A protocol whose methods have no bodies is a TypeScript interface. */
export function isInterface(info: ClassInfo, cx: LowerContext): boolean {
  if (info.special === 'typeddict') return true;
  if (info.special !== 'protocol' || info.node.decorators.length > 0) return false;
  if (!info.node.bases.some((base) => isForm(base, 'Protocol', cx))) return false;
  return [...info.methods.values()].every(({ node }) => node.kind === 'FunctionDef' && isBodyless(node));
}

export function isForm(node: ast.Expression, name: string, cx: LowerContext): boolean {
  const entry = cx.facts.entryOf(node.kind === 'Subscript' ? node.value : node);
  return entry?.kind === 'form' && entry.id.endsWith(`.${name}`);
}

/** `...`, `pass`, a docstring or `raise NotImplementedError`. */
export function isBodyless(node: ast.FunctionDef): boolean {
  return node.body.body.every((statement) => {
    if (statement.kind === 'Pass') return true;
    if (statement.kind === 'Raise') return isNotImplemented(statement.exception);
    return (
      statement.kind === 'ExpressionStatement' &&
      (statement.value.kind === 'EllipsisLiteral' || statement.value.kind === 'StringLiteral')
    );
  });
}

function isNotImplemented(node: ast.Expression | null): boolean {
  const named = node?.kind === 'Call' ? node.callee : node;
  return named?.kind === 'Name' && named.text === 'NotImplementedError';
}

export function heritageOf(info: ClassInfo, cx: LowerContext): Heritage {
  const bases = extendedBases(info, cx);
  const interfaces = info.bases.flatMap((base, index) =>
    base?.kind === 'classInfo' && isInterface(base, cx) ? [info.node.bases[index]!] : [],
  );
  const implemented = interfaces.map((node) => cx.printType(cx.facts.annotationOf(node)));
  const shared = implemented.length === 0 ? {} : { implements: implemented };
  const [first] = bases;
  if (first === undefined) return shared;
  if (bases.length > 1) return { ...shared, superClass: mixed(info, bases, cx) };
  if (first.class.kind === 'class' && containerEntry(info) === first.class) return { ...shared, ...containerHeritage(first.class, info, first.node, cx) };
  const superClass = isClosed(first)
    ? notPorted(first.node, `A class that extends \`${first.class.id}\``, cx)
    : cx.expression(first.node.kind === 'Subscript' ? first.node.value : first.node);
  if (isNotPorted(superClass, cx)) return { ...shared, superClass: b.as(superClass, anyClass) };
  return {
    ...shared,
    superClass,
    superTypeArguments: enteredBy(info, first, cx) ?? typeArguments(first, cx),
  };
}

/** A class of a map whose port programs can't extend: `class Stack(list)`. */
function isClosed(base: Base): base is Base & { readonly class: ClassEntry } {
  return base.class.kind === 'class' && !base.class.isExtensible;
}

/** Of a base that has no port: the class is never made, but TypeScript looks at its constructor. */
const anyClass: ir.TypeNode = {
  kind: 'FunctionType',
  isConstructor: true,
  parameters: [{ name: 'args', type: b.arrayType(b.keyword('unknown')), rest: true }],
  returns: b.keyword('object'),
};

/** What `with` binds, of a manager that does not say it: itself, or what its own `__enter__` gives. */
function enteredBy(info: ClassInfo, base: Base, cx: LowerContext): readonly ir.TypeNode[] | undefined {
  const form = /^contextlib\.Abstract(Async)?ContextManager$/.exec(base.class.kind === 'class' ? base.class.id : '');
  if (form === null || base.node.kind === 'Subscript') return undefined;
  const enter = info.methods.get(form[1] === undefined ? '__enter__' : '__aenter__');
  const type = enter === undefined ? null : cx.facts.returnTypeOf(enter);
  return [type === null ? b.reference(info.name) : cx.printType(type)];
}

function typeArguments(base: Base, cx: LowerContext): readonly ir.TypeNode[] | undefined {
  const type = cx.facts.annotationOf(base.node);
  if (type.kind === 'instance') return type.args.length === 0 ? undefined : type.args.map(cx.printType);
  if (base.class.kind !== 'class' || base.class.typeParameters.length === 0) return undefined;
  const printed = cx.printType(type);
  return printed.kind === 'ReferenceType' && printed.args.length > 0 ? printed.args : undefined;
}

/** `mixin(LogMixin, Service)`: classes without state of construction over one that may have it. */
function mixed(info: ClassInfo, bases: readonly Base[], cx: LowerContext): ir.Expression {
  const main = bases.filter((base) => !isMixin(base.class));
  if (main.length > 1) {
    cx.report(
      diagnostics.notPortable(
        { what: `The class ${info.name} inherits from several classes that have a constructor, which` },
        cx.module.node.path,
        info.node.span,
      ),
    );
  }
  const values = bases.map((base) => cx.expression(base.node));
  const last = main[0] === undefined ? values.length - 1 : bases.indexOf(main[0]);
  const ordered = [...values.filter((_, index) => index !== last), values[last]!];
  return cx.python('mixin', ...ordered);
}

/** It adds methods and class attributes, constructs nothing, and does not call on to a next class. */
function isMixin(base: ClassInfo | ClassEntry): boolean {
  if (base.kind === 'class') return false;
  return [base, ...base.mro].every(
    (each) => each.kind === 'classInfo' && !each.methods.has('__init__') && each.dataclass === null,
  );
}

/** Abstract methods that neither the class nor a base of it implements, in Python's order. */
export function abstractMethods(info: ClassInfo, cx: LowerContext): readonly string[] {
  if (!isAbstractable(info, cx)) return [];
  const names = new Set<string>();
  const line = [info, ...info.mro].filter((each) => each.kind === 'classInfo');
  for (const each of line) {
    for (const [name, method] of each.methods) {
      const defined = line.find((one) => one.methods.has(name) || one.attributes.get(name)?.isClassLevel === true);
      if (defined === each && method.node.kind === 'FunctionDef' && isAbstractMethod(method.node, cx)) names.add(name);
    }
  }
  return [...names].sort();
}

export function isAbstractMethod(node: ast.FunctionDef, cx: LowerContext): boolean {
  return node.decorators.some((decorator) => cx.facts.entryOf(decorator)?.id === 'abc.abstractmethod');
}

/** Its metaclass is ABCMeta. */
function isAbstractable(info: ClassInfo, cx: LowerContext): boolean {
  return [info, ...info.mro].some((each) => {
    if (each.kind !== 'classInfo') return false;
    if (each.special === 'protocol') return true;
    return (
      each.node.bases.some((base) => isForm(base, 'ABC', cx)) ||
      each.node.keywords.some(({ arg, value }) => arg?.text === 'metaclass' && isForm(value, 'ABCMeta', cx))
    );
  });
}
