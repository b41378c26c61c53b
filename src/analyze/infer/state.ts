/** What all of inference shares: the tables that it fills, the lattice, the worklist. */
import type { ConstantEntry, ClassEntry, ContextManagerEntry, Library } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import { makeCell, type Cell, type Reader } from '../cell.js';
import type { Callee, Member } from '../facts.js';
import { Lattice } from '../lattice.js';
import { nodeTable, type NodeTable } from '../node-table.js';
import type { ClassInfo, DecoratorPattern, FunctionInfo, ModuleInfo, ParameterInfo, Symbol } from '../program.js';
import type { Declarations } from '../scopes/declarations.js';
import type { Resolver } from '../scopes/resolver.js';
import type { FunctionView, ObjectType, Type } from '../types.js';
import { unknown } from '../types.js';

/** A unit of inference. */
export interface Body extends Reader {
  readonly function: FunctionInfo | null;
  readonly module: ModuleInfo;
  /** Its first round has begun. */
  hasBegun: boolean;
}

export interface ParsedAnnotation {
  readonly expression: ast.Expression;
  readonly endId: number;
}

export interface InferenceOptions {
  /** Value-level differences are accepted (and reported). */
  readonly acceptsDifferences?: boolean | undefined;
  /** Parses the text of an annotation in quotes; ids from `firstId`. Null if it is no expression. */
  readonly parseAnnotation: (text: string, firstId: number) => ParsedAnnotation | null;
}

export class State {
  readonly types: NodeTable<Type>;
  readonly callees: NodeTable<Callee>;
  readonly members: NodeTable<Member>;
  /** What a `with` item's value is entered by, by item id. */
  readonly managers: NodeTable<ContextManagerEntry | ClassInfo | null>;
  /** Reads of local variables that may come before any binding, by name id. */
  readonly unbound: NodeTable<boolean>;
  /** The value after `x += y`, by statement id. */
  readonly augmented = new Map<number, Type>();
  /** The parameters of generated constructors (dataclasses, named tuples); null where `__init__` says. */
  readonly constructors = new Map<ClassInfo, readonly ParameterInfo[] | null>();
  /** Functions whose decorator is of the wrapping kind, and what their calls give. */
  readonly wrapped = new Map<FunctionInfo, DecoratorPattern>();
  /** Objects with `__call__` went where functions are declared. */
  callsInstances = false;
  private typedDicts: boolean | null = null;

  /** Some dicts of the program are plain objects. */
  get hasTypedDicts(): boolean {
    return (this.typedDicts ??= this.declarations.classes.some(({ special }) => special === 'typeddict'));
  }

  /** What a command line gives, by the attribute that it is read under. */
  readonly commandFields = new Map<string, Cell>();

  commandField(name: string): Cell {
    let cell = this.commandFields.get(name);
    if (cell === undefined) this.commandFields.set(name, (cell = makeCell()));
    return cell;
  }

  /** What is passed for a `**kwargs`, by name. */
  readonly keywordCells = new Map<Symbol, (name: string) => Cell>();

  keywordsOf(symbol: Symbol): (name: string) => Cell {
    let known = this.keywordCells.get(symbol);
    if (known === undefined) {
      const cells = new Map<string, Cell>();
      known = (name) => {
        let cell = cells.get(name);
        if (cell === undefined) cells.set(name, (cell = makeCell()));
        return cell;
      };
      this.keywordCells.set(symbol, known);
    }
    return known;
  }

  /** The wrappers themselves. */
  readonly wrappers = new Map<FunctionInfo, DecoratorPattern>();
  /** Functions decorated by a map's decorator, and what calling them then gives. */
  readonly decoratedResults = new Map<FunctionInfo, Type>();
  /** By name: what attributes of unknown values are, by what libraries that are not converted say. */
  readonly openAttributes = new Map<string, ConstantEntry>();
  /** By function: what a decorator of a map makes of its calls. */
  readonly views = new Map<FunctionInfo, FunctionView>();
  readonly bodies = new Map<FunctionInfo | ModuleInfo, Body>();
  readonly lattice: Lattice;
  /** Calls come from code that is not seen: functions that nobody calls may be called with anything. */
  isOpen = false;
  private readonly queue: Body[] = [];
  readonly library: Library;
  readonly resolver: Resolver;
  readonly declarations: Declarations;
  readonly options: InferenceOptions;
  nextId: number;

  constructor(
    library: Library,
    resolver: Resolver,
    declarations: Declarations,
    options: InferenceOptions,
    nextId: number,
  ) {
    this.library = library;
    this.resolver = resolver;
    this.declarations = declarations;
    this.options = options;
    this.nextId = nextId;
    this.types = nodeTable(nextId);
    this.callees = nodeTable(nextId);
    this.members = nodeTable(nextId);
    this.managers = nodeTable(nextId);
    this.unbound = nodeTable(nextId);
    this.lattice = new Lattice((reader) => this.enqueue(reader as Body));
  }

  enqueue(body: Body): void {
    if (body.isQueued) return;
    body.isQueued = true;
    this.queue.push(body);
  }

  dequeue(): Body | undefined {
    for (let body = this.queue.shift(); body !== undefined; body = this.queue.shift()) {
      // Whoever called it may have been before its turn.
      if (!body.isQueued) continue;
      body.isQueued = false;
      return body;
    }
    return undefined;
  }

  bodyOf(owner: FunctionInfo | ModuleInfo): Body {
    let body = this.bodies.get(owner);
    if (body === undefined) {
      body = owner.kind === 'functionInfo' ? { function: owner, module: owner.module, isQueued: false, hasBegun: false } : { function: null, module: owner, isQueued: false, hasBegun: false };
      this.bodies.set(owner, body);
      this.enqueue(body);
    }
    return body;
  }

  entry(id: string): ClassEntry | null {
    const entry = this.library.entries.get(id);
    return entry?.kind === 'class' ? entry : null;
  }

  /** An object of a mapped class, its type arguments in the site of `key`; unknown if no map has the class. */
  object(id: string, key: string, args: readonly Type[]): Type {
    const entry = this.entry(id);
    return entry === null ? unknown : this.objectOf(entry, key, args);
  }

  objectOf(entry: ClassEntry, key: string, args: readonly Type[], isDeclared = false): ObjectType {
    const arity = entry.typeParameters.length;
    if (arity === 0) return this.plain(entry);
    const isNew = !this.lattice.hasSite(key);
    const site = this.lattice.site(key, arity, false);
    if (isDeclared && isNew) {
      site.args = [...args];
      site.isDeclared = true;
    } else args.forEach((arg, index) => this.lattice.widenArg(site, index, arg));
    return { kind: 'object', entry, sites: [site] };
  }

  private readonly plains = new Map<ClassEntry, ObjectType>();

  private plain(entry: ClassEntry): ObjectType {
    let type = this.plains.get(entry);
    if (type === undefined) this.plains.set(entry, (type = { kind: 'object', entry, sites: [] }));
    return type;
  }

  private readonly functionValues = new Map<FunctionInfo, Type>();

  /** The same object for the same function: joins are then quick. */
  functionValue(fn: FunctionInfo): Type {
    let type = this.functionValues.get(fn);
    if (type === undefined) this.functionValues.set(fn, (type = { kind: 'function', function: fn, self: null }));
    return type;
  }

  private readonly classValues = new Map<ClassInfo, Type>();

  classValue(info: ClassInfo): Type {
    let type = this.classValues.get(info);
    if (type === undefined) this.classValues.set(info, (type = { kind: 'class', class: info }));
    return type;
  }

  /** Types of the names that only the builtins have. */
  readonly builtins = new Map<string, Type>();

  /** The containers that instances of `class Config(dict)` are. */
  readonly containers = new Map<ClassInfo, ObjectType | null>();

  private readonly instances = new Map<ClassInfo, Type>();

  instance(info: ClassInfo): Type {
    let type = this.instances.get(info);
    if (type === undefined) {
      const args = info.typeParameters.map((name): Type => ({ kind: 'variable', name, bound: null }));
      this.instances.set(info, (type = { kind: 'instance', class: info, args }));
    }
    return type;
  }
}
