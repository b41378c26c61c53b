/** The statements of a class's body as members, in Python's order; fields of instances come before the first method. */
import { ownStatements } from '../../analyze/scopes/walk.js';
import type { AttributeInfo, ClassInfo } from '../../analyze/program.js';
import { isOverloadStub } from '../../analyze/scopes/overload-stub.js';
import type * as ast from '../../syntax/ast.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { notPorted } from '../not-ported.js';
import { extendedBases } from './bases.js';
import { attributeForm } from './class-attributes.js';
import { classNameOf } from './class-name.js';
import { inheritedCreation, lowerConstructor } from './constructor.js';
import { portedCreation } from './creation.js';
import { dataclassBlock, dataclassMembers } from './dataclass.js';
import { enumConstructor, enumMember, isEnumMember, startEnum, type EnumState } from './enum-class.js';
import { instanceFields } from './fields.js';
import { lowerMethod, unportedHooks } from './methods.js';
import { lowerClassAssign, lowerClassStatement, staticField } from './static-fields.js';

export function lowerClassBody(info: ClassInfo, cx: LowerContext): ir.ClassMember[] {
  const body = new ClassBody(info, cx);
  for (const statement of info.node.body.body) body.add(statement);
  return body.finish();
}

class ClassBody {
  private readonly members: ir.ClassMember[] = [];
  /** Where the fields go: before the first method. */
  private firstMethod = -1;
  private readonly state: EnumState = startEnum();
  private readonly info: ClassInfo;
  private readonly cx: LowerContext;

  constructor(info: ClassInfo, cx: LowerContext) {
    this.info = info;
    this.cx = cx;
  }

  add(statement: ast.Statement): void {
    const mark = this.members.length;
    if (statement.kind === 'FunctionDef' && this.firstMethod === -1) this.firstMethod = mark;
    this.members.push(...this.lower(statement));
    this.attachComments(statement, mark);
  }

  finish(): ir.ClassMember[] {
    const { info, cx, members } = this;
    if (info.special === 'namedtuple') return members;
    const fields: ir.ClassMember[] = info.dataclass === null ? instanceFields(info, cx) : dataclassMembers(info, cx);
    const before = members[(this.firstMethod === -1 ? members.length : this.firstMethod) - 1];
    if (before?.kind === 'FieldMember' && fields[0] !== undefined)
      fields[0] = { ...fields[0], surroundings: { ...fields[0].surroundings, blankBefore: true } };
    fields.unshift(...[...info.attributes.values()].filter(({ isSetOnClass }) => isSetOnClass).map((attribute) => declaredStatic(attribute, cx)));
    members.splice(this.firstMethod === -1 ? members.length : this.firstMethod, 0, ...fields);
    if (info.dataclass !== null) members.push(dataclassBlock(info, cx));
    if (portedCreation(info) !== null && !info.methods.has('__init__')) {
      const first = members.findIndex(({ kind }) => kind === 'MethodMember');
      members.splice(first === -1 ? members.length : first, 0, inheritedCreation(info, cx));
    }
    this.refuseConstruction();
    return members;
  }

  /** The diagnostic says why. */
  private refuseConstruction(): void {
    const { info, cx, members } = this;
    const [hook] = unportedHooks(info);
    if (hook === undefined) return;
    const refusal = b.throws(b.create(cx.runtime('python', 'NotPortedError'), [b.string(`\`${info.name}.${hook}\``)]));
    const at = members.findIndex((member) => member.kind === 'MethodMember' && member.variety === 'constructor');
    const known = members[at];
    if (known?.kind === 'MethodMember' && known.body !== null)
      members[at] = { ...known, body: { ...known.body, body: [refusal, ...known.body.body] } };
    else if (extendedBases(info, cx).length === 0)
      members.push({
        kind: 'MethodMember',
        variety: 'constructor',
        key: 'constructor',
        parameters: [],
        body: b.block([refusal]),
      });
  }

  private lower(statement: ast.Statement): readonly ir.ClassMember[] {
    const { info, cx } = this;
    switch (statement.kind) {
      case 'FunctionDef':
        return isOverloadStub(statement) ? [] : this.function(statement);
      case 'Assign':
        if (info.special === 'enum' && isEnumMember(statement)) return enumMember(statement, info, this.state, cx);
        return lowerClassAssign(statement, info, cx);
      case 'AnnAssign':
        return this.annotated(statement);
      case 'ClassDef':
        return this.nested(statement);
      case 'Pass':
        return [];
      case 'If':
        return definesMethods(statement) ? this.conditional(statement) : lowerClassStatement(statement, info, cx);
      case 'AugAssign':
      case 'ExpressionStatement':
      case 'Assert':
        return lowerClassStatement(statement, info, cx);
      default:
        return this.refused(statement, `A \`${statement.kind}\` in a class's body`);
    }
  }

  private conditional(node: ast.If): readonly ir.ClassMember[] {
    const { test, orElse } = node;
    const isForCheckers = (test.kind === 'Name' || test.kind === 'Attribute') && this.cx.facts.entryOf(test)?.id === 'typing.TYPE_CHECKING';
    if (!isForCheckers) return this.refused(node, 'A method that a condition defines');
    return (orElse?.body ?? []).flatMap((statement) => this.lower(statement));
  }

  private refused(statement: ast.Statement, what: string): readonly ir.ClassMember[] {
    return [{ kind: 'StaticBlock', body: b.block([b.expression(notPorted(statement, what, this.cx))]) }];
  }

  private function(node: ast.FunctionDef): readonly ir.ClassMember[] {
    const { info, cx } = this;
    if (node.name.text !== '__init__' || info.isMetaclass) return lowerMethod(node, info, cx);
    const init = cx.facts.functionOf(node);
    if (info.methods.get('__init__') !== init) return [];
    return info.special === 'enum' ? [enumConstructor(init, cx)] : lowerConstructor(init, info, cx);
  }

  private annotated(node: ast.AnnAssign): readonly ir.ClassMember[] {
    const { info, cx } = this;
    if (node.target.kind !== 'Name') return [];
    const name = node.target.text;
    const isField = info.dataclass?.fields.some((field) => field.owner === info && field.name === name) ?? false;
    if (isField || info.special === 'namedtuple') return [];
    const attribute = info.attributes.get(name);
    if (node.value === null) {
      const isClassVariable =
        attribute !== undefined && (attributeForm(attribute, info, cx) !== 'field' || isClassVar(node.annotation, cx));
      return isClassVariable
        ? [declaredStatic(attribute, cx)]
        : [];
    }
    return [staticField(name, node.value, info, cx, node.span.start)];
  }

  /** Beside the class around it, which has it as a static. */
  private nested(node: ast.ClassDef): readonly ir.ClassMember[] {
    const { cx } = this;
    const inner = cx.facts.classOf(node);
    const outside = cx.capture(() => cx.statement(node));
    cx.output.push(...outside);
    return [
      {
        kind: 'FieldMember',
        key: cx.static(inner.name),
        isStatic: true,
        isReadonly: true,
        value: b.id(classNameOf(inner, cx)),
      },
    ];
  }

  private attachComments(statement: ast.Statement, mark: number): void {
    const { members, cx } = this;
    const found = statement.kind === 'ClassDef' ? undefined : cx.surroundingsOf(statement.id);
    if (found === undefined || members.length === mark) return;
    members[mark] = { ...members[mark]!, surroundings: found };
  }
}

/** It has its value later: `static declare handlers: Handler[]`. */
function declaredStatic(attribute: AttributeInfo, cx: LowerContext): ir.FieldMember {
  const type = cx.printType(cx.facts.typeOfAttribute(attribute));
  return { kind: 'FieldMember', key: cx.static(attribute.name), isStatic: true, isDeclare: true, type, value: null };
}

function isClassVar(annotation: ast.Expression, cx: LowerContext): boolean {
  return (
    cx.facts.entryOf(annotation.kind === 'Subscript' ? annotation.value : annotation)?.id.endsWith('.ClassVar') ?? false
  );
}

/** Which of them the class has is found when it is made. */
function definesMethods(statement: ast.If): boolean {
  return ownStatements([statement]).some(({ kind }) => kind === 'FunctionDef' || kind === 'ClassDef');
}
