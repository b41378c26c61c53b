/** `class Config(dict)`: the program's classes over Python's containers, and what their instances hold. */
import type * as ast from '../../syntax/ast.js';
import type { ClassEntry } from '../../maps/model.js';
import type { ClassInfo } from '../program.js';
import { never, type ObjectType, type Type } from '../types.js';
import { chooseSignature, passToStub } from './calls.js';
import type { Flow } from './flow.js';
import type { Inference } from './inference.js';
import { widenReceiver, type Bindings } from './stubs.js';

const CONTAINERS = /^(?:builtins\.(?:dict|list|set)|collections\.(?:OrderedDict|defaultdict|Counter|deque))$/;

/** The container that the class is one of; null for other classes. */
export function containerEntry(info: ClassInfo): ClassEntry | null {
  return info.mro.find((base): base is ClassEntry => base.kind === 'class' && CONTAINERS.test(base.id)) ?? null;
}

/** The container that instances of the class are: one for the class and all that derives from it. */
export function containerOf(inference: Inference, info: ClassInfo): ObjectType | null {
  const known = inference.state.containers.get(info);
  if (known !== undefined) return known;
  const found = makeContainer(inference, info);
  inference.state.containers.set(info, found);
  return found;
}

function makeContainer(inference: Inference, info: ClassInfo): ObjectType | null {
  const entry = containerEntry(info);
  if (entry === null) return null;
  const root = [info, ...info.mro].find((each): each is ClassInfo => each.kind === 'classInfo' && each.bases.includes(entry)) ?? info;
  const base = root.node.bases.find((node) => node.kind === 'Subscript' && inference.state.resolver.entryOf(node.value)?.id === entry.id);
  const declared = base === undefined ? null : inference.annotations.typeOf(base);
  if (declared?.kind === 'object' && declared.entry === entry) {
    const args = entry.typeParameters.map((_, index) => inference.state.lattice.argOf(declared, index, null));
    return asMap(inference, inference.state.objectOf(entry, `container${root.node.id}`, args, true));
  }
  return asMap(inference, inference.state.objectOf(entry, `container${root.node.id}`, entry.typeParameters.map(() => never)));
}

/** Never a plain object of JavaScript's. */
function asMap(inference: Inference, type: ObjectType): ObjectType {
  type.sites.forEach((site) => inference.state.lattice.demote(site));
  return type;
}

/** The value as the container that it is. */
export function asContainer(inference: Inference, type: Type): Type {
  return type.kind === 'instance' ? (containerOf(inference, type.class) ?? type) : type;
}

/** `Stack([1, 2])`, `super().__init__(source)`: what is given goes into the container. */
export function fillContainer(inference: Inference, node: ast.Call, info: ClassInfo, flow: Flow): void {
  const container = containerOf(inference, info);
  if (container === null || container.entry.construct === null) return;
  const { args } = chooseSignature(inference, container.entry.construct, null, node);
  const bound: Bindings = new Map();
  passToStub(inference, args, bound, flow, `fill${node.id}`, new Map(), container.entry.construct);
  const key = container.entry.typeParameters[0];
  const named = args.bound.some(({ parameter, values }) => parameter.kind === 'keywords' && values.length > 0);
  if (named && key !== undefined) bound.set(key, inference.state.lattice.join(bound.get(key) ?? never, { kind: 'str' }));
  widenReceiver(inference, container, bound);
}
