import { assertNever } from '../target/assert-never.js';
import type {
  FunctionType, FunctionTypeParameter, ObjectType, ObjectTypeMember, TupleType, TupleTypeElement, TypeNode,
  TypeParameter,
} from '../target/ir.js';
import { printKey } from './print-compound.js';
import { printDocumentation } from './print-comments.js';
import type { Printer } from './printer.js';

/** How tightly a type binds; a slot names the least that it takes without parentheses. */
const Binding = { Function: 0, Union: 1, Intersection: 2, Operator: 3, Atom: 4 } as const;

function bindingOf(type: TypeNode): number {
  switch (type.kind) {
    case 'FunctionType':
      return Binding.Function;
    case 'SharedType':
      return type.shared.inline === null ? Binding.Atom : bindingOf(type.shared.inline);
    case 'UnionType':
      return bindingOfMembers(type.members, Binding.Union);
    case 'IntersectionType':
      return bindingOfMembers(type.members, Binding.Intersection);
    case 'TypeOperator': case 'TypeQuery':
      return Binding.Operator;
    case 'ArrayType': case 'TupleType':
      return type.isReadonly ? Binding.Operator : Binding.Atom;
    case 'LiteralType':
      // Babel does not take `-1[]`.
      return typeof type.value === 'number' && type.value < 0 ? Binding.Operator : Binding.Atom;
    default:
      return Binding.Atom;
  }
}

/** One member prints alone; none prints as a keyword. */
function bindingOfMembers(members: readonly TypeNode[], several: number): number {
  if (members.length === 1) return bindingOf(members[0]!);
  return members.length === 0 ? Binding.Atom : several;
}

export function printType(p: Printer, type: TypeNode, slot: number = Binding.Function): void {
  const wrapped = bindingOf(type) < slot;
  if (wrapped) p.write('(');
  printKind(p, type);
  if (wrapped) p.write(')');
}

/** `(): (() => void) => …`: a function type before an arrow is parenthesised. */
export function printReturnType(p: Printer, type: TypeNode): void {
  printType(p, type, Binding.Union);
}

function printKind(p: Printer, type: TypeNode): void {
  switch (type.kind) {
    case 'KeywordType':
      return p.write(type.name);
    case 'ReferenceType':
      p.write(type.name);
      return printTypeArguments(p, type.args);
    case 'ArrayType':
      if (type.isReadonly) p.write('readonly ');
      printType(p, type.element, Binding.Atom);
      return p.write('[]');
    case 'TupleType':
      return printTuple(p, type);
    case 'UnionType':
      return printMembers(p, type.members, ' | ', 'never', Binding.Intersection);
    case 'IntersectionType':
      return printMembers(p, type.members, ' & ', 'unknown', Binding.Operator);
    case 'FunctionType':
      return printFunctionType(p, type);
    case 'LiteralType':
      return p.write(typeof type.value === 'string' ? p.string(type.value) : String(type.value));
    case 'ObjectType':
      return printObjectType(p, type);
    case 'TypeQuery':
      return p.write(`typeof ${type.name}`);
    case 'SharedType':
      if (type.shared.inline !== null) return printKind(p, type.shared.inline);
      return p.write(type.shared.name ?? 'unknown');
    case 'TypeOperator':
      p.write(`${type.operator} `);
      return printType(p, type.type, Binding.Operator);
    default:
      return assertNever(type);
  }
}

function separated<T>(p: Printer, items: readonly T[], separator: string, print: (item: T) => void): void {
  items.forEach((item, index) => {
    if (index > 0) p.write(separator);
    print(item);
  });
}

function printMembers(p: Printer, members: readonly TypeNode[], separator: string, none: string, slot: number): void {
  if (members.length === 0) p.write(none);
  else if (members.length === 1) printType(p, members[0]!);
  else separated(p, members, separator, (member) => printType(p, member, slot));
}

export function printTypeArguments(p: Printer, args: readonly TypeNode[] | undefined): void {
  if (args === undefined || args.length === 0) return;
  p.write('<');
  separated(p, args, ', ', (argument) => printType(p, argument));
  p.write('>');
}

export function printTypeParameters(p: Printer, parameters: readonly TypeParameter[] | undefined): void {
  if (parameters === undefined || parameters.length === 0) return;
  p.write('<');
  separated(p, parameters, ', ', (parameter) => {
    p.write(parameter.name);
    if (parameter.constraint !== undefined) {
      p.write(' extends ');
      printType(p, parameter.constraint);
    }
    if (parameter.default !== undefined) {
      p.write(' = ');
      printType(p, parameter.default);
    }
  });
  p.write('>');
}

function printTuple(p: Printer, type: TupleType): void {
  if (type.isReadonly) p.write('readonly ');
  p.write('[');
  separated(p, type.elements, ', ', (element) => printTupleElement(p, element));
  p.write(']');
}

function printTupleElement(p: Printer, element: TupleTypeElement): void {
  if (element.rest === true) p.write('...');
  if (element.name !== undefined) {
    p.write(element.optional === true ? `${element.name}?: ` : `${element.name}: `);
    return printType(p, element.type);
  }
  printType(p, element.type, element.optional === true || element.rest === true ? Binding.Atom : Binding.Function);
  if (element.optional === true) p.write('?');
}

function printFunctionType(p: Printer, type: FunctionType): void {
  if (type.isConstructor === true) p.write('new ');
  printTypeParameters(p, type.typeParameters);
  printTypeOfParameters(p, type.parameters);
  p.write(' => ');
  printType(p, type.returns);
}

function printTypeOfParameters(p: Printer, parameters: readonly FunctionTypeParameter[]): void {
  p.write('(');
  separated(p, parameters, ', ', (parameter) => {
    p.write(`${parameter.rest === true ? '...' : ''}${parameter.name}${parameter.optional === true ? '?' : ''}: `);
    printType(p, parameter.type);
  });
  p.write(')');
}

function printObjectType(p: Printer, type: ObjectType): void {
  if (type.members.length === 0) return p.write('{}');
  if (type.members.some((member) => 'doc' in member && member.doc !== undefined)) return printTypeBody(p, type.members);
  p.write('{ ');
  separated(p, type.members, '; ', (member) => printTypeMember(p, member));
  return p.write(' }');
}

/** The members of an interface, one a line. */
export function printTypeBody(p: Printer, members: readonly ObjectTypeMember[]): void {
  if (members.length === 0) return p.write('{}');
  p.line('{');
  p.indent();
  for (const member of members) {
    if ('doc' in member) printDocumentation(p, member.doc);
    printTypeMember(p, member);
    p.line(';');
  }
  p.outdent();
  return p.write('}');
}

function printTypeMember(p: Printer, member: ObjectTypeMember): void {
  switch (member.kind) {
    case 'PropertySignature':
      if (member.isReadonly === true) p.write('readonly ');
      printKey(p, member.key);
      p.write(member.optional === true ? '?: ' : ': ');
      return printType(p, member.type);
    case 'MethodSignature':
      printKey(p, member.key);
      printTypeParameters(p, member.typeParameters);
      printTypeOfParameters(p, member.parameters);
      p.write(': ');
      return printType(p, member.returns);
    case 'IndexSignature':
      p.write(`[${member.parameter}: `);
      printType(p, member.keyType);
      p.write(']: ');
      return printType(p, member.type);
    default:
      return assertNever(member);
  }
}
