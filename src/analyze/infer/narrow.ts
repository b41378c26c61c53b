/** What a condition says of variables, where it holds and where it does not. TypeScript narrows the same forms. */
import type * as ast from '../../syntax/ast.js';
import type { ClassEntry } from '../../maps/model.js';
import type { ClassInfo } from '../program.js';
import { never, none, type Type } from '../types.js';
import type { Key } from './environment.js';
import type { Flow } from './flow.js';
import { membersOf, type Inference } from './inference.js';
import { isLocal } from './names.js';
import { derivesFrom } from './stubs.js';

/** Infers a condition and narrows the present environment to where it is `outcome`. */
export function assume(inference: Inference, test: ast.Expression, outcome: boolean, flow: Flow): void {
  switch (test.kind) {
    case 'UnaryOp': return test.operator === 'not' ? assume(inference, test.operand, !outcome, flow) : undefined;
    case 'BoolOp': return assumeBoolOp(inference, test, outcome, flow);
    case 'NamedExpr': return narrow(inference, test.target, outcome ? truthy : falsy, flow);
    case 'Name':
    case 'Attribute': return narrow(inference, test, outcome ? truthy : falsy, flow);
    case 'Compare': return assumeCompare(inference, test, outcome, flow);
    case 'Call': return assumeCall(inference, test, outcome, flow);
    default: return;
  }
}

function assumeBoolOp(inference: Inference, test: ast.BoolOp, outcome: boolean, flow: Flow): void {
  const all = (test.operator === 'and') === outcome;
  if (all) {
    for (const value of test.values) assume(inference, value, outcome, flow);
    return;
  }
  // One of them decided: what is common to the ways in which that can be.
  const base = flow.env;
  const branches = test.values.map((value, index) =>
    flow.branch(() => {
      for (const before of test.values.slice(0, index)) assume(inference, before, !outcome, flow);
      assume(inference, value, outcome, flow);
    }, base.branch()),
  );
  base.merge(branches, inference.state.lattice);
}

function assumeCompare(inference: Inference, test: ast.Compare, outcome: boolean, flow: Flow): void {
  if (test.operators.length !== 1) return;
  const operator = test.operators[0]!;
  const right = test.comparators[0]!;
  const subject = test.left.kind === 'NamedExpr' ? test.left.target : test.left;
  if (right.kind === 'NoneLiteral' && ['is', 'is not', '==', '!='].includes(operator)) {
    const isNone = (operator === 'is' || operator === '==') === outcome;
    narrow(inference, subject, (type) => (isNone ? (type.kind === 'unknown' ? none : type.kind === 'none' ? type : never) : type.kind === 'none' ? never : type), flow);
  } else if ((operator === '==' && outcome) || (operator === '!=' && !outcome)) {
    const kinds = new Set(membersOf(inference.state.types[right.id] ?? never).map(({ kind }) => kind));
    const isLiteral = ['StringLiteral', 'NumberLiteral'].includes(right.kind);
    if (isLiteral) narrow(inference, subject, (type) => (kinds.has(type.kind) || type.kind === 'unknown' || type.kind === 'float' || type.kind === 'int' || type.kind === 'bool' || type.kind === 'instance' ? type : never), flow);
  }
}

function assumeCall(inference: Inference, test: ast.Call, outcome: boolean, flow: Flow): void {
  const id = inference.state.resolver.entryOf(test.callee)?.id;
  const [subject, tested] = test.args;
  if (id === 'builtins.callable' && subject !== undefined) {
    return narrow(inference, subject, (type) => ((type.kind === 'function' || type.kind === 'callable' || type.kind === 'class') === outcome || type.kind === 'unknown' || type.kind === 'instance' ? type : never), flow);
  }
  if (id !== 'builtins.isinstance' || subject === undefined || tested === undefined) return;
  const classes = testedClasses(inference, tested);
  if (classes === null) return;
  narrow(inference, subject, (type) => narrowToClasses(inference, type, classes, outcome), flow);
}

type Tested = ClassInfo | ClassEntry;

/** The classes of `isinstance`'s second argument; null if they aren't all known. */
export function testedClasses(inference: Inference, node: ast.Expression): Tested[] | null {
  if (node.kind === 'Tuple') {
    const parts = node.elements.map((element) => testedClasses(inference, element));
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part!);
  }
  if (node.kind === 'BinOp' && node.operator === '|') {
    const [left, right] = [testedClasses(inference, node.left), testedClasses(inference, node.right)];
    return left === null || right === null ? null : [...left, ...right];
  }
  const found = inference.state.resolver.declarationOf(node);
  return found?.kind === 'classInfo' || found?.kind === 'class' ? [found] : null;
}

/** The part of a type that is (or is not) an instance of one of the classes. */
function narrowToClasses(inference: Inference, type: Type, classes: readonly Tested[], outcome: boolean): Type {
  if (type.kind === 'unknown') {
    // A TypedDict is a plain object, where other dicts are Maps: what may be either stays open.
    const isOpen = inference.state.hasTypedDicts && classes.some((each) => each.kind === 'class' && each.id === 'builtins.dict');
    return outcome && !isOpen ? inference.state.lattice.joinAll(classes.map((each) => instanceOf(inference, each))) : type;
  }
  const answers = classes.map((each) => isInstance(inference, type, each));
  if (outcome) {
    if (answers.includes('yes')) return type;
    const possible = classes.filter((_, index) => answers[index] === 'maybe');
    return inference.state.lattice.joinAll(possible.map((each) => instanceOf(inference, each)));
  }
  return answers.includes('yes') ? never : type;
}

export function instanceOf(inference: Inference, tested: Tested): Type {
  if (tested.kind === 'classInfo') return inference.state.instance(tested);
  return inference.annotations.instanceOfEntry(tested);
}

/** Is a value of the type an instance of the class? */
export function isInstance(inference: Inference, type: Type, tested: Tested): 'yes' | 'no' | 'maybe' {
  if (type.kind === 'unknown') return 'maybe';
  if (tested.kind === 'class' && tested.id === 'builtins.object') return 'yes';
  // A runtime-checkable protocol looks at methods, not at bases (PEP 544).
  if (tested.kind === 'classInfo' && tested.special === 'protocol') return type.kind === 'instance' && type.class === tested ? 'yes' : 'maybe';
  switch (type.kind) {
    case 'instance': {
      if (type.class === tested || type.class.mro.includes(tested)) return 'yes';
      if (tested.kind === 'class' && type.class.mro.some((base) => base.kind === 'class' && derivesFrom(inference, base, tested.id))) return 'yes';
      return tested.kind === 'classInfo' && tested.mro.includes(type.class) ? 'maybe' : 'no';
    }
    case 'object': {
      if (tested.kind === 'class') {
        if (derivesFrom(inference, type.entry, tested.id)) return 'yes';
        return derivesFrom(inference, tested, type.entry.id) ? 'maybe' : 'no';
      }
      return tested.mro.includes(type.entry) || tested.mro.some((base) => base.kind === 'class' && derivesFrom(inference, base, type.entry.id)) ? 'maybe' : 'no';
    }
    default: {
      if (tested.kind === 'classInfo') return 'no';
      const accepted = ATOM_KINDS[tested.id];
      return accepted !== undefined && accepted.includes(type.kind) ? 'yes' : tested.id.startsWith('collections.abc.') ? 'maybe' : 'no';
    }
  }
}

/** `bool` is a subclass of `int`. */
const ATOM_KINDS: Readonly<Record<string, readonly Type['kind'][]>> = {
  'builtins.int': ['int', 'bool'], 'builtins.float': ['float'], 'builtins.bool': ['bool'], 'builtins.str': ['str'], 'builtins.bytes': ['bytes'],
  'builtins.tuple': ['tuple'], 'builtins.type': ['class'], 'types.NoneType': ['none'], 'builtins.dict': ['record'],
  'collections.abc.Awaitable': ['coroutine'], 'collections.abc.Coroutine': ['coroutine'], 'collections.abc.Callable': ['function', 'callable', 'class'],
};

function truthy(type: Type): Type {
  return type.kind === 'none' ? never : type;
}

/** None, and what can be empty or zero. */
function falsy(type: Type): Type {
  switch (type.kind) {
    case 'function':
    case 'class':
    case 'module':
    case 'coroutine':
    case 'callable': return never;
    default: return type;
  }
}

function narrow(inference: Inference, subject: ast.Expression, keep: (type: Type) => Type, flow: Flow): void {
  const key = keyOf(inference, subject, flow);
  if (key === null) return;
  const before = flow.env.get(key) ?? inference.state.types[subject.id];
  if (before === undefined || before.kind === 'never') return;
  const after = inference.state.lattice.joinAll(membersOf(before).map(keep));
  // An attribute that is only None so far: what the other branch assigns is all that goes on after them.
  const isUnreached = after.kind === 'never' && subject.kind === 'Attribute' && before.kind === 'none';
  if (after !== before && (after.kind !== 'never' || isUnreached)) flow.env.set(key, after);
}

/** What narrowing is kept under: a local variable, or a path of attributes from one. */
export function keyOf(inference: Inference, node: ast.Expression, flow: Flow): Key | null {
  if (node.kind === 'Name') {
    const symbol = inference.state.resolver.symbolOf(node);
    return symbol !== null && isLocal(symbol, flow) ? symbol : null;
  }
  return node.kind === 'Attribute' ? pathOf(inference, node) : null;
}

/** `self.task` as text; null for anything but attributes of a name. */
export function pathOf(inference: Inference, node: ast.Expression): string | null {
  if (node.kind === 'Name') {
    const symbol = inference.state.resolver.symbolOf(node);
    return symbol === null ? null : node.text;
  }
  if (node.kind !== 'Attribute') return null;
  const inner = pathOf(inference, node.value);
  return inner === null ? null : `${inner}.${node.attribute.text}`;
}
