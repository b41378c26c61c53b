/** Dataclasses: the constructor is written out, repr, equality and order are the runtime's `dataclass`. */
import type { AttributeInfo, ClassInfo, DataclassField } from '../../analyze/program.js';
import { bindArguments } from '../../maps/bind.js';
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import { lowerMapCall } from '../calls/map-call.js';
import type { LowerContext } from '../context.js';
import { holdsFloat, isStructural, notation, recordOf } from '../types/kinds.js';
import { extendedBases } from './bases.js';
import { attributeForm, inheritsShared } from './class-attributes.js';
import { classNameOf } from './class-name.js';

/** Fields and constructor. */
export function dataclassMembers(info: ClassInfo, cx: LowerContext): ir.ClassMember[] {
  const own = info.dataclass!.fields.filter(({ owner, isInitOnly }) => owner === info && !isInitOnly);
  const members: ir.ClassMember[] = [...own.map((field) => declaration(field, info, cx)), ...otherFields(info, cx)];
  if (!info.methods.has('__init__')) members.push(constructor(info, cx));
  return members;
}

/** What the runtime adds: repr, equality, order. */
export function dataclassBlock(info: ClassInfo, cx: LowerContext): ir.StaticBlock {
  const own = info.dataclass!.fields.filter(({ owner, isInitOnly }) => owner === info && !isInitOnly);
  const call = cx.python(
    'dataclass',
    b.thisExpression(),
    b.array(own.map((field) => fieldOf(field, cx))),
    ...optionsOf(info),
  );
  return { kind: 'StaticBlock', body: b.block([b.expression(call)]) };
}

/** Attributes that methods assign, and those of the class that are read from instances: no fields of the dataclass. */
function otherFields(info: ClassInfo, cx: LowerContext): ir.FieldMember[] {
  const names = new Set(info.dataclass!.fields.map(({ name }) => name));
  const isShared = (attribute: AttributeInfo): boolean =>
    attributeForm(attribute, info, cx) === 'shared' && !inheritsShared(attribute.name, info, cx);
  const others = [...info.attributes.values()].filter(
    (attribute) => !names.has(attribute.name) && (attribute.isInstanceLevel || isShared(attribute)),
  );
  return others.map((attribute) => ({
    kind: 'FieldMember',
    key: cx.member(attribute.name),
    isDeclare: true,
    type: typeOfField(attribute.name, info, cx),
    value: null,
  }));
}

function declaration(field: DataclassField, info: ClassInfo, cx: LowerContext): ir.FieldMember {
  const attribute = info.attributes.get(field.name);
  const inherits = info.mro.some((base) => base.kind === 'classInfo' && base.attributes.has(field.name));
  const isReadonly = info.dataclass!.frozen && (attribute === undefined || !cx.memberUses.of(attribute).isReassigned);
  const node = info.node.body.body.find(
    (statement) =>
      statement.kind === 'AnnAssign' && statement.target.kind === 'Name' && statement.target.text === field.name,
  );
  const isSet = field.init || field.default !== null || field.factory !== null;
  return {
    kind: 'FieldMember',
    key: cx.member(field.name),
    isReadonly,
    isDeclare: inherits || !isSet || info.methods.has('__init__'),
    type: typeOfField(field.name, info, cx),
    value: null,
    surroundings: node === undefined ? undefined : cx.surroundingsOf(node.id),
    at: node?.span.start,
  };
}

function typeOfField(name: string, info: ClassInfo, cx: LowerContext): ir.TypeNode {
  return cx.printType(latticeType(name, info, cx));
}

function latticeType(name: string, info: ClassInfo, cx: LowerContext): Type {
  for (const each of [info, ...info.mro]) {
    const attribute = each.kind === 'classInfo' ? each.attributes.get(name) : undefined;
    if (attribute !== undefined) return cx.facts.typeOfAttribute(attribute);
  }
  return { kind: 'unknown' };
}

// ---- the constructor ------------------------------------------------------------------------------------------

function constructor(info: ClassInfo, cx: LowerContext): ir.MethodMember {
  const taken = info.dataclass!.fields.filter(({ init }) => init);
  const parameters = taken.filter(({ kwOnly }) => !kwOnly).map((field) => positional(field, info, cx));
  const options = taken.filter(({ kwOnly }) => kwOnly);
  if (options.length > 0) parameters.push(optionsParameter(options, info, cx));
  const body = [...superCall(info, cx), ...assignments(info, cx), ...ending(info, cx)];
  return { kind: 'MethodMember', variety: 'constructor', key: 'constructor', parameters, body: b.block(body) };
}

function positional(field: DataclassField, info: ClassInfo, cx: LowerContext): ir.Parameter {
  return b.parameter(b.id(cx.variable(field.name)), typeOfField(field.name, info, cx), {
    default: defaultOf(field, info, cx),
  });
}

function optionsParameter(fields: readonly DataclassField[], info: ClassInfo, cx: LowerContext): ir.Parameter {
  const properties = fields.map((field) => {
    const target = b.id(cx.variable(field.name));
    const value = defaultOf(field, info, cx);
    return {
      key: target.name,
      value: value === undefined ? target : ({ kind: 'DefaultPattern', target, value } as const),
    };
  });
  const hasDefault = (field: DataclassField): boolean => field.default !== null || field.factory !== null;
  const members = fields.map((field): ir.ObjectTypeMember => ({
    kind: 'PropertySignature',
    key: cx.variable(field.name),
    type: typeOfField(field.name, info, cx),
    optional: hasDefault(field),
  }));
  return b.parameter(
    b.objectPattern(properties),
    { kind: 'ObjectType', members },
    { default: fields.every(hasDefault) ? b.object([]) : undefined },
  );
}

/** A default is evaluated once, by the class's definition; a factory for each call, as JavaScript's defaults are. */
function defaultOf(field: DataclassField, info: ClassInfo, cx: LowerContext): ir.Expression | undefined {
  if (field.factory !== null) return made(field.factory, latticeType(field.name, info, cx), cx);
  if (field.default === null) return undefined;
  const value = cx.isolated(() => cx.expression(field.default!));
  if (cx.facts.isPure(field.default) || field.owner !== info || isEnumMember(field.default, cx)) return value;
  const name = cx.variable(field.name).replace(/^_*(\p{L})/u, (_, letter: string) => letter.toUpperCase());
  const constant = cx.moduleName(`default${name}`);
  cx.emit(b.constant(constant, value));
  return b.id(constant);
}

function isEnumMember(node: ast.Expression, cx: LowerContext): boolean {
  const type = node.kind === 'Attribute' ? cx.facts.typeOf(node.value) : null;
  return type?.kind === 'class' && type.class.kind === 'classInfo' && type.class.special === 'enum';
}

/** What a `default_factory` gives. */
function made(factory: ast.Expression, type: Type, cx: LowerContext): ir.Expression {
  const entry = cx.facts.entryOf(factory) ?? (factory.kind === 'Name' ? cx.facts.builtinOf(factory) : null);
  if (entry?.id === 'builtins.list') return b.array([]);
  if (entry?.id === 'builtins.dict')
    return recordOf(type) !== null ? b.object([]) : b.create(containerClass('Map', 'Dict', type, cx), []);
  if (entry?.id === 'builtins.set') return b.create(containerClass('Set', 'PySet', type, cx), []);
  if (entry?.kind === 'class' && entry.construct !== null) {
    const { construct } = entry;
    const args = bindArguments(construct.signature.parameters, { args: [], keywords: [] }, { name: entry.id });
    return lowerMapCall(
      {
        node: factory,
        entry: construct,
        signature: construct.signature,
        receiver: null,
        receiverType: null,
        args,
        use: {},
      },
      cx,
    ).value;
  }
  const value = cx.isolated(() => cx.expression(factory));
  if (factory.kind === 'Lambda' && value.kind === 'ArrowFunction' && value.body.kind !== 'BlockStatement')
    return value.body;
  const factoryType = cx.facts.typeOf(factory);
  if (factoryType.kind === 'class' && factoryType.class.kind === 'classInfo') return b.create(value, []);
  if (factoryType.kind === 'function' || factory.kind === 'Lambda') return b.call(value, []);
  return cx.python('call', value, b.array([]));
}

function containerClass(native: string, structural: string, type: Type, cx: LowerContext): ir.Expression {
  return type.kind === 'object' && isStructural(type) ? cx.runtime('python', structural) : b.id(native);
}

/** The fields of a base that is a dataclass are its constructor's; an exception keeps the arguments. */
function superCall(info: ClassInfo, cx: LowerContext): ir.Statement[] {
  if (extendedBases(info, cx).length === 0) return [];
  const base = baseDataclass(info);
  const fields = base === null ? (info.isException ? info.dataclass!.fields : []) : base.dataclass!.fields;
  const taken = fields.filter(({ init }) => init);
  const args: ir.Expression[] = taken.filter(({ kwOnly }) => !kwOnly).map((field) => b.id(cx.variable(field.name)));
  const options = taken
    .filter(({ kwOnly }) => kwOnly)
    .map((field) => b.property(cx.variable(field.name), b.id(cx.variable(field.name))));
  if (options.length > 0) args.push(b.object(options));
  return [b.expression(b.call(b.superExpression(), args))];
}

export function baseDataclass(info: ClassInfo): ClassInfo | null {
  return (
    info.mro.find(
      (base): base is ClassInfo =>
        base.kind === 'classInfo' && base.dataclass !== null && !base.methods.has('__init__'),
    ) ?? null
  );
}

function assignments(info: ClassInfo, cx: LowerContext): ir.Statement[] {
  const base = baseDataclass(info);
  const known = new Set(base?.dataclass!.fields.map(({ name }) => name) ?? []);
  return info
    .dataclass!.fields.filter((field) => field.owner === info && !field.isInitOnly && !(known.has(field.name) && field.init))
    .flatMap((field) => {
      const value = field.init ? b.id(cx.variable(field.name)) : defaultOf(field, info, cx);
      return value === undefined
        ? []
        : [b.expression(b.assign(b.member(b.thisExpression(), cx.member(field.name)), value))];
    });
}

/** `__post_init__` runs once, when the fields of subclasses are set too. */
function ending(info: ClassInfo, cx: LowerContext): ir.Statement[] {
  const name = b.id(classNameOf(info, cx));
  const newTarget = b.member(b.id('new'), 'target');
  const statements: ir.Statement[] = [];
  if ([info, ...info.mro].some((each) => each.kind === 'classInfo' && each.methods.has('__post_init__'))) {
    const initOnly = info.dataclass!.fields.filter((field) => field.isInitOnly).map((field) => b.id(cx.variable(field.name)));
    const call = b.expression(b.method(b.thisExpression(), 'postInit', initOnly));
    const hasSubclass = info.subclasses.some(({ dataclass }) => dataclass !== null);
    statements.push(hasSubclass ? b.ifThen(b.binary('===', newTarget, name), b.block([call])) : call);
  }
  if (info.dataclass!.frozen)
    statements.push(b.expression(cx.python('frozenFields', b.thisExpression(), newTarget, name)));
  return statements;
}

// ---- the runtime's part -------------------------------------------------------------------------------------------

function fieldOf(field: DataclassField, cx: LowerContext): ir.Expression {
  const options: ir.Property[] = [];
  const attribute = cx.member(field.name);
  if (attribute !== field.name) options.push(b.property('attribute', b.string(attribute)));
  const declared = cx.facts.annotationOf(field.annotation);
  if (holdsFloat(declared)) options.push(b.property('type', b.string(notation(declared))));
  if (!field.init) options.push(b.property('init', b.boolean(false)));
  if (!field.repr) options.push(b.property('repr', b.boolean(false)));
  if (!field.compare) options.push(b.property('compare', b.boolean(false)));
  return cx.python('dataField', b.string(field.name), ...(options.length === 0 ? [] : [b.object(options)]));
}

function optionsOf(info: ClassInfo): ir.Expression[] {
  const { repr, eq, order, frozen, unsafeHash } = info.dataclass!;
  const options: ir.Property[] = [];
  if (!repr) options.push(b.property('repr', b.boolean(false)));
  if (!eq) options.push(b.property('eq', b.boolean(false)));
  if (order) options.push(b.property('order', b.boolean(true)));
  if (frozen) options.push(b.property('frozen', b.boolean(true)));
  if (unsafeHash) options.push(b.property('unsafeHash', b.boolean(true)));
  return options.length === 0 ? [] : [b.object(options)];
}
