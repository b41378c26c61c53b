import { assertNever } from '../target/assert-never.js';
import type { ClassDeclaration, ClassMember, FieldMember, MethodMember } from '../target/ir.js';
import { Level } from './precedence.js';
import { printCommentLines, printDocumentation, printLeading, printTrailing } from './print-comments.js';
import { printItem, printKey } from './print-compound.js';
import { printExpression } from './print-expression.js';
import { printBody, printSignature } from './print-function.js';
import { printType, printTypeArguments, printTypeParameters } from './print-type.js';
import type { Printer } from './printer.js';

export function printClass(p: Printer, node: ClassDeclaration, opening: readonly string[]): void {
  if (node.exported === true) p.write('export ');
  if (node.isAbstract === true && p.types) p.write('abstract ');
  p.write(`class ${node.name}`);
  if (p.types) printTypeParameters(p, node.typeParameters);
  if (node.superClass !== undefined) {
    p.write(' extends ');
    printExpression(p, node.superClass, Level.Postfix);
    if (p.types) printTypeArguments(p, node.superTypeArguments);
  }
  if (p.types) {
    node.implements?.forEach((type, index) => {
      p.write(index === 0 ? ' implements ' : ', ');
      printType(p, type);
    });
  }
  printMembers(p, node, opening);
}

function leavesCode(p: Printer, member: ClassMember): boolean {
  if (p.types) return true;
  if (member.kind === 'FieldMember') return member.isDeclare !== true;
  return member.kind !== 'MethodMember' || member.body !== null;
}

/** A member with a body stands apart from its neighbours. */
function standsApart(member: ClassMember): boolean {
  return member.kind === 'StaticBlock' || (member.kind === 'MethodMember' && member.body !== null);
}

function isOverloadOf(previous: ClassMember | undefined, member: ClassMember): boolean {
  if (previous?.kind !== 'MethodMember' || member.kind !== 'MethodMember') return false;
  return previous.body === null && previous.key === member.key;
}

function printMembers(p: Printer, node: ClassDeclaration, opening: readonly string[]): void {
  if (node.members.length + opening.length === 0) return p.write(' {}');
  p.line(' {');
  p.indent();
  printCommentLines(p, opening);
  let previous: ClassMember | undefined;
  let isFirst = true;
  for (const member of node.members) {
    const hasCode = leavesCode(p, member);
    const apart =
      previous !== undefined && (standsApart(previous) || standsApart(member)) && !isOverloadOf(previous, member);
    if (hasCode && apart && member.surroundings?.blankBefore !== true) p.newline();
    printLeading(p, member.surroundings, isFirst);
    isFirst = isFirst && !hasCode && member.surroundings === undefined;
    if (!hasCode) continue;
    printMember(p, node, member);
    previous = member;
  }
  p.outdent();
  return p.write('}');
}

function printMember(p: Printer, owner: ClassDeclaration, member: ClassMember): void {
  printDocumentation(p, member.doc);
  p.mark(member.at);
  const trailing = member.surroundings?.trailing;
  const opening = trailing === undefined ? [] : [trailing];
  switch (member.kind) {
    case 'FieldMember':
      printField(p, member);
      break;
    case 'MethodMember':
      printMethod(p, owner, member, opening);
      break;
    case 'StaticBlock':
      p.write('static');
      printBody(p, member.body, opening);
      break;
    default:
      assertNever(member);
  }
  if (!standsApart(member)) printTrailing(p, member.surroundings);
  p.newline();
}

function printField(p: Printer, node: FieldMember): void {
  if (p.types && node.isDeclare === true) p.write('declare ');
  if (node.isStatic === true) p.write('static ');
  if (p.types && node.isOverride === true && node.isDeclare !== true) p.write('override ');
  if (p.types && node.isReadonly === true) p.write('readonly ');
  printKey(p, node.key);
  if (p.types) {
    if (node.optional === true) p.write('?');
    else if (node.definite === true && node.value === null) p.write('!');
    if (node.type !== undefined) {
      p.write(': ');
      printType(p, node.type);
    }
  }
  if (node.value !== null) {
    p.write(' = ');
    printItem(p, node.value);
  }
  p.write(';');
}

/** A signature without a body in an abstract class, unless it is an overload of a method that has one. */
function isAbstractMethod(owner: ClassDeclaration, node: MethodMember): boolean {
  if (node.body !== null || owner.isAbstract !== true) return false;
  return !owner.members.some((other) => other.kind === 'MethodMember' && other.body !== null && other.key === node.key);
}

function printMethod(p: Printer, owner: ClassDeclaration, node: MethodMember, opening: readonly string[]): void {
  const isAbstract = isAbstractMethod(owner, node);
  if (isAbstract) p.write('abstract ');
  if (node.isStatic === true) p.write('static ');
  if (p.types && node.isOverride === true) p.write('override ');
  if (node.isAsync === true && !(isAbstract || node.body === null)) p.write('async ');
  if (node.variety === 'get' || node.variety === 'set') p.write(`${node.variety} `);
  if (node.isGenerator === true && node.body !== null) p.write('*');
  if (node.variety === 'constructor') p.write('constructor');
  else if (node.key === 'constructor' && node.isStatic !== true) p.write('["constructor"]');
  else printKey(p, node.key);
  printSignature(p, node);
  if (node.body === null) p.write(';');
  else printBody(p, node.body, opening);
}
