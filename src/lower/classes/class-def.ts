/** `class`: its form, its body, and what follows it. */
import type { ClassInfo } from '../../analyze/program.js';
import { diagnostics } from '../../diagnostics/index.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { bindArguments } from '../../maps/bind.js';
import { placeArguments } from '../calls/arguments.js';
import { conventionOf } from '../functions/convention.js';
import { typeParametersOf } from '../functions/index.js';
import { abstractMethods, heritageOf, isInterface, refuseUnknownBases, type Heritage } from './bases.js';
import { attributeForm, inheritsShared } from './class-attributes.js';
import { lowerClassBody } from './class-body.js';
import { lowerClassDecorators } from './class-decorators.js';
import { classFrame } from './class-frame.js';
import { classNameOf } from './class-name.js';
import { refuseOwnIterator } from './container-class.js';
import { enumHeritage } from './enum-class.js';
import { isMetaclassPorted, metaclassCalls } from './metaclass.js';
import { lowerInterface } from './interface.js';
import { namedTupleHeritage, namedTupleMembers, namedTupleSignature } from './named-tuple.js';

export function lowerClassDef(node: ast.ClassDef, cx: LowerContext): void {
  const info = cx.facts.classOf(node);
  reportKeywords(node, cx);
  if (isInterface(info, cx)) {
    cx.emit(lowerInterface(info, cx));
    return;
  }
  refuseUnknownBases(info, cx);
  refuseOwnIterator(info, cx);
  const heritage = headOf(info, cx);
  const members = cx.within(classFrame(info, cx), () => membersOf(info, cx));
  cx.emit({
    kind: 'ClassDeclaration',
    name: classNameOf(info, cx),
    typeParameters: typeParametersOf(info.typeParameters),
    members,
    ...heritage,
    isAbstract: abstractMethods(info, cx).length > 0 || hasAbstractMember(members),
    doc: node.docstring ?? undefined,
    at: node.span.start,
  });
  lowerClassDecorators(info, cx);
}

function headOf(info: ClassInfo, cx: LowerContext): Heritage {
  if (info.special === 'enum') return enumHeritage(info, cx);
  if (info.special === 'namedtuple') return namedTupleHeritage(info, cx) ?? heritageOf(info, cx);
  return heritageOf(info, cx);
}

const hasAbstractMember = (members: readonly ir.ClassMember[]): boolean =>
  members.some((member) => member.kind === 'MethodMember' && member.body === null);

function membersOf(info: ClassInfo, cx: LowerContext): readonly ir.ClassMember[] {
  const members = lowerClassBody(info, cx);
  if (info.special === 'namedtuple') members.splice(0, 0, ...namedTupleMembers(info, cx));
  const last = lastStatements(info, cx);
  if (info.node.docstring !== null && cx.memberUses.readsDoc) last.push(documentation(info.node.docstring));
  if (last.length > 0) members.push({ kind: 'StaticBlock', body: b.block(last) });
  return members;
}

/** For who reads `__doc__` of classes that it does not know. */
const documentation = (doc: string): ir.Statement =>
  b.expression(b.method(b.id('Object'), 'assign', [b.thisExpression(), b.object([b.property('__doc__', b.string(doc))])]));

/** Accessors for class attributes, Python's name, hooks of base classes. */
function lastStatements(info: ClassInfo, cx: LowerContext): ir.Statement[] {
  const statements: ir.Statement[] = [];
  const shared = [...info.attributes.values()].filter(
    (attribute) => !/^__(?:get|set|del)attr__$/.test(attribute.name) && attributeForm(attribute, info, cx) === 'shared' && !inheritsShared(attribute.name, info, cx),
  );
  if (shared.length > 0 && info.special !== 'enum' && info.special !== 'namedtuple') {
    const names = shared.map(({ name }) =>
      cx.static(name) === cx.member(name)
        ? b.string(cx.member(name))
        : b.array([b.string(cx.member(name)), b.string(cx.static(name))]),
    );
    statements.push(b.expression(cx.python('sharedAttributes', b.thisExpression(), ...names)));
  }
  const cached = info.node.body.body.filter(
    (node) =>
      node.kind === 'FunctionDef' &&
      node.decorators.some((decorator) => cx.facts.entryOf(decorator)?.id === 'functools.cached_property'),
  );
  if (cached.length > 0)
    statements.push(
      b.expression(
        cx.python(
          'cachedProperties',
          b.thisExpression(),
          ...cached.map((node) => b.string(cx.member((node as ast.FunctionDef).name.text))),
        ),
      ),
    );
  const module = moduleShown(info, cx);
  if (isNameLost(info, cx) || module.length > 0)
    statements.push(b.expression(cx.python('named', b.thisExpression(), b.string(info.qualifiedName), ...module)));
  const constructs = info.methods.has('__init__') || info.dataclass !== null || info.special === 'namedtuple';
  if (constructs && info.special !== 'enum' && cx.memberUses.needsSignature(info))
    statements.push(...signatureOf(info, cx));
  if (info.mro.some((base) => base.kind === 'classInfo' && base.methods.has('__init_subclass__'))) {
    statements.push(b.expression(b.method(b.superExpression(), 'initSubclass', subclassKeywords(info, cx))));
  }
  if (isMetaclassPorted(info)) statements.push(...metaclassCalls(info, cx));
  return statements;
}

/** `class Json(Codec, name="json")` */
function subclassKeywords(info: ClassInfo, cx: LowerContext): readonly ir.Expression[] {
  const keywords = info.node.keywords.filter(({ arg }) => arg?.text !== 'metaclass');
  const hook = info.mro
    .flatMap((base) => (base.kind === 'classInfo' ? [base.methods.get('__init_subclass__')] : []))
    .find((each) => each !== undefined);
  if (keywords.length === 0 || hook === undefined) return [];
  const bound = bindArguments(
    hook.parameters.slice(1),
    { args: [], keywords },
    { name: hook.qualifiedName, implicit: 1 },
  );
  return placeArguments(bound, conventionOf(hook), cx).args;
}

/** Uncaught, an exception is shown as `shop.OutOfStock`, but for those of the program itself. */
function moduleShown(info: ClassInfo, cx: LowerContext): readonly ir.Expression[] {
  const isShown = info.isException || cx.options.isLibrary === true;
  return isShown && cx.options.isMain !== true ? [b.string(cx.module.name)] : [];
}

/**
 * `<main.<locals>.Point object at 0x...>`, `__name__`, an uncaught error: Python's names are data. A bundler renames what
 * clashes, and shortens names: it keeps only what is said.
 */
function isNameLost(info: ClassInfo, cx: LowerContext): boolean {
  return cx.options.isLibrary === true || info.qualifiedName !== classNameOf(info, cx);
}

function signatureOf(info: ClassInfo, cx: LowerContext): ir.Statement[] {
  const init = [info, ...info.mro]
    .flatMap((each) => (each.kind === 'classInfo' ? [each.methods.get('__init__')] : []))
    .find((each) => each !== undefined);
  const text = init === undefined ? (namedTupleSignature(info, cx) ?? dataclassSignature(info)) : signatureOfInit(init);
  return text === null ? [] : [b.expression(cx.python('signature', b.thisExpression(), b.string(text)))];
}

function signatureOfInit(init: import('../../analyze/program.js').FunctionInfo): string {
  const stars: Readonly<Record<string, string>> = { rest: '*', keywords: '**' };
  let hasStar = false;
  return init.parameters
    .slice(1)
    .flatMap((parameter) => {
      const text = `${stars[parameter.kind] ?? ''}${parameter.name}${parameter.default === null ? '' : '='}`;
      const opens = parameter.kind === 'keywordOnly' && !hasStar;
      hasStar ||= parameter.kind === 'rest' || opens;
      return opens ? ['*', text] : [text];
    })
    .join(', ');
}

function dataclassSignature(info: ClassInfo): string | null {
  if (info.dataclass === null) return null;
  const fields = info.dataclass.fields.filter(({ init }) => init);
  const text = (field: (typeof fields)[number]): string =>
    `${field.name}${field.default === null && field.factory === null ? '' : '='}`;
  const keywordOnly = fields.filter(({ kwOnly }) => kwOnly);
  return [
    ...fields.filter(({ kwOnly }) => !kwOnly).map(text),
    ...(keywordOnly.length > 0 ? ['*', ...keywordOnly.map(text)] : []),
  ].join(', ');
}

function reportKeywords(node: ast.ClassDef, cx: LowerContext): void {
  for (const { arg, value, span } of node.keywords) {
    if (arg?.text !== 'metaclass') continue;
    if (cx.facts.entryOf(value)?.id !== 'abc.ABCMeta' && !isMetaclassPorted(cx.facts.classOf(node)))
      cx.report(diagnostics.dynamicFeature({ feature: 'A metaclass' }, cx.module.node.path, span));
  }
}
