/** How a program uses the members of its classes: what decides where a class attribute lives. */
import { bindsAtRunTime } from '../calls/construct.js';
import type { Facts } from '../../analyze/facts.js';
import type { AttributeInfo, ClassInfo } from '../../analyze/program.js';
import type { Type } from '../../analyze/types.js';
import { walk } from '../../syntax/visit.js';
import type * as ast from '../../syntax/ast.js';

export interface AttributeUses {
  /** Read or written on a value that is an instance, perhaps. */
  viaInstance: boolean;
  /** All those reads could as well name the class: plain receivers in its own module, and nothing is assigned. */
  isDirect: boolean;
  /** Assigned after the construction, or from outside of it. */
  isReassigned: boolean;
  /** `Class.name` */
  viaClass: boolean;
  /** `del self.name` */
  isDeleted: boolean;
}

/** It is known which docstring it has. */
export function isDocumentedBy(type: Type): boolean {
  if (type.kind === 'function') return type.function.kind === 'functionInfo';
  return type.kind === 'instance' || (type.kind === 'class' && type.class.kind === 'classInfo');
}

const REFLECTION = new Set(['getattr', 'hasattr', 'setattr', 'delattr', 'dir']);

/** A set of node ids, which are dense: most nodes of a program come into one of them. */
class NodeMarks {
  private readonly marks: Uint8Array;

  constructor(ids: number) {
    this.marks = new Uint8Array(ids);
  }

  add(id: number): void {
    this.marks[id] = 1;
  }

  has(id: number): boolean {
    return this.marks[id] === 1;
  }
}

export class MemberUses {
  private readonly uses = new Map<object, AttributeUses>();
  private readonly open = new Set<string>();
  private readonly dynamic = new Set<ClassInfo>();
  private readonly written: NodeMarks;
  /** Nodes that name a class without making it a value. */
  private readonly plain: NodeMarks;
  private readonly values = new Set<ClassInfo>();
  /** The program reads `__context__`: what was being handled when an error was raised. */
  readsContext = false;
  private readonly reflected = new Set<ClassInfo>();
  private readonly sure = new Map<ClassInfo, ReadonlySet<string>>();
  /** `__doc__` of a value that may be any of several. */
  readsDoc = false;
  private isReflective = false;
  /** Some call binds keywords or `*` at run time. */
  private bindsLater = false;
  private readonly facts: Facts;

  constructor(facts: Facts) {
    this.facts = facts;
    const ids = Math.max(0, ...facts.modules.map(({ node }) => node.endId));
    this.written = new NodeMarks(ids);
    this.plain = new NodeMarks(ids);
    for (const module of facts.modules) walk(module.node, (node) => this.visit(node, module.name));
  }

  /** Attributes of one name along a hierarchy share their cell, and so their uses. */
  of(attribute: AttributeInfo): AttributeUses {
    let found = this.uses.get(attribute.cell);
    if (found === undefined)
      this.uses.set(
        attribute.cell,
        (found = { viaInstance: false, isDirect: true, isReassigned: false, viaClass: false, isDeleted: false }),
      );
    return found;
  }

  /** Looked up on a receiver that is not known, or by a name that is computed. */
  isOpen(name: string, owner: ClassInfo): boolean {
    if (this.isReflective || this.open.has(name)) return true;
    return (
      this.reflected.size > 0 &&
      [...this.reflected].some((info) => info === owner || info.mro.includes(owner) || owner.mro.includes(info))
    );
  }

  /** The fields that its constructor surely assigns, computed once. */
  surelyAssigned(info: ClassInfo, compute: (info: ClassInfo) => ReadonlySet<string>): ReadonlySet<string> {
    let found = this.sure.get(info);
    if (found === undefined) this.sure.set(info, (found = compute(info)));
    return found;
  }

  /** It is a target: assigned, deleted. */
  isTarget(node: ast.Attribute): boolean {
    return this.written.has(node.id);
  }

  /** Constructed with `*` or `**` arguments, or by who only has it as a value. */
  needsSignature(info: ClassInfo): boolean {
    // `cls(**options)` constructs subclasses too.
    return [info, ...info.mro].some(
      (each) => each.kind === 'classInfo' && (this.dynamic.has(each) || (this.bindsLater && this.values.has(each))),
    );
  }

  private visit(node: ast.Node, module: string): void {
    switch (node.kind) {
      case 'Assign':
        return node.targets.forEach((target) => this.target(target));
      case 'AugAssign':
      case 'AnnAssign':
      case 'For':
        return this.target(node.target);
      case 'WithItem':
        return node.target === null ? undefined : this.target(node.target);
      case 'Delete':
        return node.targets.forEach((target) => this.delete(target));
      case 'MatchClass':
        return node.keywordNames.forEach(({ text }) => this.open.add(text));
      case 'Call':
        return this.call(node);
      case 'Attribute':
        this.plain.add(node.value.id);
        return this.attribute(node, module);
      case 'Name':
        return this.name(node);
      case 'ClassDef':
        this.plain.add(node.name.id);
        return node.bases.forEach((base) => this.named(base));
      case 'ExceptHandler':
        return this.named(node.type);
      case 'Raise':
        return this.named(node.exception);
      default:
        return undefined;
    }
  }

  private target(target: ast.Expression): void {
    if (target.kind === 'Tuple' || target.kind === 'List') for (const element of target.elements) this.target(element);
    else if (target.kind === 'Starred') this.target(target.value);
    else if (target.kind === 'Attribute') this.written.add(target.id);
  }

  private delete(target: ast.Expression): void {
    this.target(target);
    const member = target.kind === 'Attribute' ? this.facts.memberOf(target) : null;
    if (member?.kind === 'field') this.of(member.attribute).isDeleted = true;
  }

  private call(node: ast.Call): void {
    const callee = this.facts.calleeOf(node);
    if (callee.kind === 'class' && bindsAtRunTime(node, callee)) this.dynamic.add(callee.class);
    const isBoundLater = node.keywords.length > 0 || node.args.some(({ kind }) => kind === 'Starred');
    if ((callee.kind === 'unknown' || callee.kind === 'value') && isBoundLater) this.bindsLater = true;
    this.plain.add(node.callee.id);
    if (node.callee.kind !== 'Name' || this.facts.symbolOf(node.callee) !== null) return;
    if (node.callee.text === 'isinstance' || node.callee.text === 'issubclass') this.named(node.args[1]);
    if (!REFLECTION.has(node.callee.text)) return;
    const name = node.args[1];
    if (name?.kind === 'StringLiteral') this.open.add(name.value);
    else this.reflect(node.args[0]);
  }

  /** Any attribute of the value's class may be asked for. */
  private reflect(node: ast.Expression | undefined): void {
    const type = node === undefined ? null : this.facts.typeOf(node);
    for (const part of type === null ? [] : type.kind === 'union' ? type.members : [type]) {
      if (part.kind === 'instance') this.reflected.add(part.class);
      else if (part.kind === 'unknown' || part.kind === 'class') this.isReflective = true;
    }
  }

  /** It is only named there: nothing can construct it. */
  private named(node: ast.Expression | null | undefined): void {
    if (node === null || node === undefined) return;
    this.plain.add(node.id);
    if (node.kind === 'Tuple') for (const element of node.elements) this.plain.add(element.id);
  }

  private name(node: ast.Name): void {
    if (this.plain.has(node.id)) return;
    const type = this.facts.typeOf(node);
    if (type.kind === 'class' && type.class.kind === 'classInfo') this.values.add(type.class);
  }

  private attribute(node: ast.Attribute, module: string): void {
    const member = this.facts.memberOf(node);
    if (node.attribute.text === '__doc__' && !isDocumentedBy(this.facts.typeOf(node.value))) this.readsDoc = true;
    if (node.attribute.text === '__context__') this.readsContext = true;
    if (member.kind === 'unknown') this.open.add(node.attribute.text);
    if (member.kind !== 'field') return;
    const uses = this.of(member.attribute);
    if (this.facts.typeOf(node.value).kind === 'class') {
      uses.viaClass = true;
      if (!this.written.has(node.id)) return;
      uses.isReassigned = true;
      // `cls.kind = kind` may give a subclass its own.
      const namesOwner = node.value.kind === 'Name' && node.value.text === member.class.name;
      if (!namesOwner && member.class.subclasses.length > 0) uses.isDirect = false;
      return;
    }
    const isWritten = this.written.has(node.id);
    uses.viaInstance = true;
    const isPlain =
      node.value.kind === 'Name' && member.class.module.name === module && member.class.symbol.scope.kind === 'module';
    if (isWritten || !isPlain) uses.isDirect = false;
    if (isWritten && !this.isConstruction(node, member.class)) uses.isReassigned = true;
  }

  private isConstruction(node: ast.Attribute, owner: ClassInfo): boolean {
    const init = owner.methods.get('__init__')?.node;
    return init !== undefined && init.span.start <= node.span.start && node.span.end <= init.span.end;
  }
}
