/** What annotations denote. @see https://typing.python.org/en/latest/spec/annotations.html */
import type { ClassEntry } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import type { ClassInfo, Scope, Symbol } from '../program.js';
import { expressionsIn } from '../scopes/walk.js';
import { bool, bytes, float, int, never, none, str, unknown, type Type } from '../types.js';
import type { State } from './state.js';

const ATOMS: Readonly<Record<string, Type>> = {
  'builtins.int': int, 'builtins.float': float, 'builtins.bool': bool, 'builtins.str': str, 'builtins.bytes': bytes, 'builtins.object': unknown,
  'types.NoneType': none, 'builtins.NoneType': none,
};

/** Capitalized aliases of typing, and what they stand for. */
const ALIASES: Readonly<Record<string, string>> = {
  List: 'builtins.list', Dict: 'builtins.dict', Set: 'builtins.set', FrozenSet: 'builtins.frozenset', Deque: 'collections.deque',
  DefaultDict: 'collections.defaultdict', OrderedDict: 'collections.OrderedDict', Counter: 'collections.Counter',
  Sequence: 'builtins.list', MutableSequence: 'builtins.list', Collection: 'builtins.list', Reversible: 'builtins.list', Mapping: 'builtins.dict', MutableMapping: 'builtins.dict',
  AbstractSet: 'builtins.set', MutableSet: 'builtins.set',
};

const ITERATION = new Set(['Iterable', 'Iterator', 'Generator', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator']);

export class Annotations {
  private readonly known = new Map<number, Type>();
  private readonly active = new Set<number>();
  private readonly callbacks = new Map<ClassInfo, Type | null>();
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  typeOf(node: ast.Expression): Type {
    const known = this.known.get(node.id);
    if (known !== undefined) return known;
    if (this.active.has(node.id)) return unknown; // a type alias that refers to itself
    this.active.add(node.id);
    const type = this.read(node);
    this.active.delete(node.id);
    this.known.set(node.id, type);
    return type;
  }

  private read(node: ast.Expression): Type {
    const { lattice } = this.state;
    switch (node.kind) {
      case 'NoneLiteral': return none;
      case 'StringLiteral': return this.quoted(node);
      case 'BinOp': return node.operator === '|' ? lattice.join(this.typeOf(node.left), this.typeOf(node.right)) : unknown;
      case 'Name':
      case 'Attribute': return this.named(node, null);
      case 'Subscript': return this.named(node.value, node);
      case 'Starred': return this.typeOf(node.value);
      default: return unknown;
    }
  }

  private quoted(node: ast.StringLiteral): Type {
    const parsed = this.state.options.parseAnnotation(node.value.trim(), this.state.nextId);
    if (parsed === null) return unknown;
    this.state.nextId = parsed.endId;
    const scope = this.scopeAt(node);
    for (const part of expressionsIn(parsed.expression)) {
      if (part.kind === 'Name') this.state.resolver.tables.symbols[part.id] = scope === null ? null : lookUp(scope, part.text);
    }
    return this.typeOf(parsed.expression);
  }

  /** The innermost scope around a node, by spans. */
  private scopeAt(node: ast.Node): Scope | null {
    const module = [...this.state.resolver.modules.values()].find((each) => node.id >= each.node.firstId && node.id < each.node.endId);
    let scope = module?.scope ?? null;
    for (let next: Scope | undefined | null = scope; next; ) {
      scope = next;
      next = next.children.find(({ node: { span } }) => span.start <= node.span.start && node.span.end <= span.end);
    }
    return scope;
  }

  private named(node: ast.Expression, subscript: ast.Subscript | null): Type {
    const args = subscript === null ? [] : subscript.index.kind === 'Tuple' ? subscript.index.elements : [subscript.index];
    const at = (subscript ?? node).id;
    const symbol = this.state.resolver.variableOf(node);
    const alias = symbol === null ? null : this.aliased(symbol);
    if (alias !== null) return alias;
    const found = this.state.resolver.declarationOf(node);
    if (found === null) return unknown;
    if (found.kind === 'classInfo') return this.instance(found, args);
    if (found.kind === 'class') return this.object(found, args, at);
    if (found.kind === 'form') return this.form(found.form || found.id.split('.').at(-1)!, args, at);
    return unknown;
  }

  /** Type variables, PEP 695 parameters and aliases: `Row = dict[str, int]`. */
  private aliased(symbol: Symbol): Type | null {
    const binding = symbol.bindings.length === 1 ? symbol.bindings[0]! : null;
    if (binding === null) return null;
    if (binding.node.kind === 'TypeParameter') {
      return { kind: 'variable', name: symbol.name, bound: binding.node.bound === null ? null : this.typeOf(binding.node.bound) };
    }
    if (binding.node.kind === 'TypeAlias') return this.typeOf(binding.node.value);
    const value = binding.node.kind === 'Assign' || binding.node.kind === 'AnnAssign' ? binding.node.value : null;
    if (value === null) return null;
    if (value.kind === 'Call') return this.typeVariable(symbol, value);
    const isAlias = value.kind === 'Subscript' || value.kind === 'BinOp' || value.kind === 'Name' || value.kind === 'Attribute';
    return isAlias ? this.typeOf(value) : null;
  }

  private typeVariable(symbol: Symbol, value: ast.Call): Type | null {
    const id = this.state.resolver.entryOf(value.callee)?.id ?? '';
    if (/\.(TypeVar|ParamSpec|TypeVarTuple)$/.test(id)) {
      const bound = value.keywords.find(({ arg }) => arg?.text === 'bound')?.value;
      return { kind: 'variable', name: symbol.name, bound: bound === undefined ? null : this.typeOf(bound) };
    }
    if (id.endsWith('.NewType') && value.args[1] !== undefined) return this.typeOf(value.args[1]);
    return null;
  }

  private instance(info: ClassInfo, args: readonly ast.Expression[]): Type {
    const callback = this.callback(info);
    if (callback !== null) return callback;
    if (info.typeParameters.length === 0) return this.state.instance(info);
    return { kind: 'instance', class: info, args: info.typeParameters.map((_, index) => (args[index] === undefined ? unknown : this.typeOf(args[index]))) };
  }

  /** A protocol that has nothing but `__call__` is the type of the functions that it describes. */
  callback(info: ClassInfo): Type | null {
    const known = this.callbacks.get(info);
    if (known !== undefined) return known;
    const type = this.callbackOf(info);
    this.callbacks.set(info, type);
    return type;
  }

  private callbackOf(info: ClassInfo): Type | null {
    const call = info.methods.get('__call__');
    if (info.special !== 'protocol' || call?.node.kind !== 'FunctionDef' || info.methods.size > 1 || info.attributes.size > 0 || info.typeParameters.length > 0) return null;
    const parameters = call.parameters.slice(1);
    const result = call.node.returns === null ? unknown : this.typeOf(call.node.returns);
    return {
      kind: 'callable', protocol: info,
      parameters: parameters.every(({ kind }) => kind === 'positional' || kind === 'positionalOnly') ? parameters.map(({ node }) => (node.annotation === null ? unknown : this.typeOf(node.annotation))) : null,
      returns: call.isCoroutine ? { kind: 'coroutine', result, function: null } : result,
    };
  }

  private object(entry: ClassEntry, args: readonly ast.Expression[], at: number): Type {
    const atom = ATOMS[entry.id];
    if (atom !== undefined) return atom;
    if (entry.id === 'builtins.tuple') return this.tuple(args);
    const name = entry.id.split('.').at(-1)!;
    if (ITERATION.has(name)) return this.iteration(name, args, at);
    if (/(^|\.)(Awaitable|Coroutine)$/.test(entry.id)) return this.form(name, args, at);
    const types = args.map((arg) => this.typeOf(arg));
    return this.state.objectOf(entry, `annotation${at}`, types, args.length > 0);
  }

  /** What `isinstance(x, entry)` says of x. */
  instanceOfEntry(entry: ClassEntry): Type {
    const atom = ATOMS[entry.id];
    if (atom !== undefined) return atom;
    if (entry.id === 'builtins.tuple') return { kind: 'tuple', items: [], rest: unknown };
    return this.state.objectOf(entry, `instance ${entry.id}`, entry.typeParameters.map(() => unknown));
  }

  private tuple(args: readonly ast.Expression[]): Type {
    const [first, second] = args;
    if (first === undefined) return { kind: 'tuple', items: [], rest: unknown };
    if (second?.kind === 'EllipsisLiteral') return { kind: 'tuple', items: [], rest: this.typeOf(first) };
    if (first.kind === 'Tuple' && first.elements.length === 0) return { kind: 'tuple', items: [], rest: null };
    return { kind: 'tuple', items: args.map((arg) => this.typeOf(arg)), rest: null };
  }

  private iteration(name: string, args: readonly ast.Expression[], at: number): Type {
    const entry = this.state.entry(`collections.abc.${name}`);
    if (entry === null) return unknown;
    const types = args.map((arg) => this.typeOf(arg));
    const defaults = entry.typeParameters.map((_, index) => types[index] ?? (index === 0 ? unknown : none));
    return this.state.objectOf(entry, `annotation${at}`, defaults, args.length > 0);
  }

  private form(form: string, args: readonly ast.Expression[], at: number): Type {
    const { lattice } = this.state;
    const first = (): Type => (args[0] === undefined ? unknown : this.typeOf(args[0]));
    const alias = ALIASES[form];
    if (alias !== undefined) {
      const entry = this.state.entry(alias);
      return entry === null ? unknown : this.object(entry, args, at);
    }
    if (ITERATION.has(form)) return this.iteration(form, args, at);
    switch (form) {
      case 'Optional': return lattice.optional(first());
      case 'Union': return lattice.joinAll(args.map((arg) => this.typeOf(arg)));
      case 'Tuple': return this.tuple(args);
      case 'Callable': return this.callable(args);
      case 'Awaitable': return { kind: 'coroutine', result: first(), function: null };
      case 'Coroutine': return { kind: 'coroutine', result: args[2] === undefined ? unknown : this.typeOf(args[2]), function: null };
      case 'Literal': return lattice.joinAll(args.map(literal));
      case 'Final':
      case 'ClassVar':
      case 'Annotated':
      case 'Required':
      case 'NotRequired':
      case 'ReadOnly': return first();
      case 'Type':
      case 'type': return this.classOf(args[0]);
      case 'NoReturn':
      case 'Never': return never;
      case 'Text':
      case 'AnyStr':
      case 'LiteralString': return str;
      default: return unknown;
    }
  }

  private callable(args: readonly ast.Expression[]): Type {
    const [parameters, returns] = args;
    return {
      kind: 'callable', parameters: parameters?.kind === 'List' ? parameters.elements.map((each) => this.typeOf(each)) : null,
      returns: returns === undefined ? unknown : this.typeOf(returns),
    };
  }

  private classOf(arg: ast.Expression | undefined): Type {
    const found = arg === undefined ? null : this.state.resolver.declarationOf(arg);
    return found?.kind === 'classInfo' || found?.kind === 'class' ? { kind: 'class', class: found } : unknown;
  }
}

function literal(node: ast.Expression): Type {
  switch (node.kind) {
    case 'StringLiteral': return str;
    case 'NumberLiteral': return int;
    case 'BooleanLiteral': return bool;
    case 'BytesLiteral': return bytes;
    case 'NoneLiteral': return none;
    default: return unknown;
  }
}

function lookUp(scope: Scope, name: string): Symbol | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const symbol = at.symbols.get(name);
    if (symbol !== undefined) return symbol;
  }
  return null;
}
