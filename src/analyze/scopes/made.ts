/** What `__new__` and metaclasses make, and by which names they call it. */
import { walk } from '../../syntax/visit.js';
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo, FunctionInfo, Symbol } from '../program.js';

export const isMetaclassEntry = (id: string): boolean => id === 'builtins.type' || id === 'abc.ABCMeta';

/** How the instances of a class come to be, where it is not `object` that makes them. */
export interface Creation {
  /** The program's `__new__`. */
  readonly allocator: FunctionInfo | null;
  /** The `__call__` of the metaclass. */
  readonly call: FunctionInfo | null;
}

/** Null where instances are made as JavaScript makes them. */
export function creationOf(info: ClassInfo): Creation | null {
  if (info.special === 'enum' || info.special === 'namedtuple' || info.isMetaclass) return null;
  const line = [info, ...info.mro].filter((each) => each.kind === 'classInfo');
  const allocator = line.map(({ methods }) => methods.get('__new__')).find((found) => found !== undefined) ?? null;
  const call = info.metaclass?.methods.get('__call__') ?? null;
  return allocator === null && call === null ? null : { allocator, call };
}

/** What it makes is a plain object: nothing of a library has a say in it. */
export function isCreationPorted(info: ClassInfo): boolean {
  return [info, ...info.mro].every((base) => (base.kind === 'classInfo' ? base.dataclass === null : base.id === 'builtins.object'));
}

/** `cls`, `instance` and `cls._instance` as texts: the names of classes and of instances that the method makes. */
export function namesOfMade(method: FunctionInfo, ofMetaclass: boolean): { readonly classes: ReadonlySet<string>; readonly instances: ReadonlySet<string> } {
  const classes = new Set<string>();
  const instances = new Set<string>();
  const first = method.parameters[0]?.name;
  const isNew = method.name === '__new__';
  if (first !== undefined && !(ofMetaclass && isNew)) classes.add(first);
  if (isNew) walk(method.node, (node) => {
    if (node.kind === 'Assign' && isNewCall(node.value, first)) {
      for (const target of node.targets) {
        const path = pathOf(target);
        if (path !== null) (ofMetaclass ? classes : instances).add(path);
      }
    }
    return true;
  });
  // `cls._instance = instance`
  if (isNew && !ofMetaclass) walk(method.node, (node) => {
    const path = node.kind === 'Assign' ? pathOf(node.value) : null;
    if (node.kind === 'Assign' && path !== null && instances.has(path)) node.targets.map(pathOf).forEach((target) => target !== null && instances.add(target));
    return true;
  });
  return { classes, instances };
}

function isNewCall(node: ast.Expression, cls: string | undefined): boolean {
  if (node.kind !== 'Call') return false;
  if (node.callee.kind === 'Attribute') return node.callee.attribute.text === '__new__';
  return node.callee.kind === 'Name' && node.callee.text === cls;
}

/** `instance`, `cls._instance`; null for anything else. */
export function pathOf(node: ast.Expression): string | null {
  if (node.kind === 'Name') return node.text;
  return node.kind === 'Attribute' && node.value.kind === 'Name' ? `${node.value.text}.${node.attribute.text}` : null;
}

/** `super().__new__(...)`, `object.__new__(...)`, `type.__call__(...)`: what comes next makes it. */
export function isHandedOn(node: ast.Call): boolean {
  const { callee } = node;
  if (callee.kind !== 'Attribute' || !/^__(?:new|init|call)__$/.test(callee.attribute.text)) return false;
  if (callee.value.kind === 'Call') return callee.value.callee.kind === 'Name' && callee.value.callee.text === 'super';
  return callee.value.kind === 'Name' && (callee.value.text === 'object' || callee.value.text === 'type');
}

/** It is only handed on to what comes next, which needs none of it in the port. */
export function isOnlyHandedOn(symbol: Symbol, fn: FunctionInfo): boolean {
  const handed = new Set<number>();
  walk(fn.node, (node) => {
    if (node.kind === 'Call' && isHandedOn(node))
      for (const arg of [...node.args, ...node.keywords.map(({ value }) => value)]) handed.add(arg.kind === 'Starred' ? arg.value.id : arg.id);
    return true;
  });
  return symbol.reads.every(({ id }) => handed.has(id)) && symbol.bindings.length <= 1;
}
