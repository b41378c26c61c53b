/** What goes into the holes of a template: the arguments of a call, or values that are lowered already. */
import type * as ast from '../../syntax/ast.js';
import type { Type } from '../../analyze/types.js';
import type { Case, Signature, StubParameter, StubType } from '../../maps/model.js';
import * as b from '../../target/build.js';
import type * as ir from '../../target/ir.js';
import type { LowerContext } from '../context.js';
import { isArray, recordOf, typeArgument } from '../types/kinds.js';
import { printType } from '../types/print-type.js';
import type { MapCall } from './map-call.js';
import type { Filling } from './substitute.js';
import type { HoleFunction, HoleUse } from './template-uses.js';

/** What stands in a hole, before it is lowered. */
export interface Hole {
  readonly nodes: readonly ast.Expression[];
  /** Of `**kwargs`: the keywords. */
  readonly names?: readonly (string | null)[] | undefined;
  readonly isRest: boolean;
  readonly default: ir.Expression | null;
  readonly awaits?: boolean | undefined;
  /** What the parameter is declared to take. */
  readonly type?: StubType | undefined;
}

export interface Holes {
  readonly byName: ReadonlyMap<string, Hole>;
  /** Of parameters that got nothing: the same for all calls of a signature. */
  readonly unfilled?: ReadonlyMap<string, Hole> | undefined;
  /** Already lowered: `$self` of a manager, `$error`, `$body`, `$value`; by hole, or by function and hole (`thunk:value`). */
  readonly lowered?: ReadonlyMap<string, ir.Expression> | undefined;
  readonly receiverType: Type | null;
  /** What comes back: its type arguments may be named as `$T`. */
  readonly resultType?: Type | undefined;
  /** Of the API that is called. */
  readonly entryId?: string | undefined;
  /** Globals of JavaScript in the template that a name of the program may hide. */
  readonly globals?: readonly string[] | undefined;
  /** So many arguments are handed on to a callable among them. */
  readonly handsOn?: number | null | undefined;
  /** Items are taken as they are needed. */
  readonly isLazy?: boolean | undefined;
}

/** `resultType`, `isLazy`, `handsOn`: as `Holes` says. */
export function holesOf({ entry, signature, args, receiver, receiverType }: Omit<MapCall, 'node' | 'use'>, resultType?: Type, isLazy = false, handsOn: number | null = null): Holes {
  const byName = new Map<string, Hole>();
  if (receiver !== null) byName.set('self', { nodes: [receiver], isRest: false, default: null });
  for (const { parameter, values, names } of args.bound) {
    if (values.length > 0) byName.set(parameter.name, holeOfParameter(parameter, values, names));
  }
  return { byName, unfilled: unfilledHoles(signature), lowered: undefined, receiverType, resultType, entryId: entry.id, globals: entry.globals, handsOn, isLazy };
}

const unfilled = new WeakMap<Signature, ReadonlyMap<string, Hole>>();

function unfilledHoles(signature: Signature): ReadonlyMap<string, Hole> {
  let holes = unfilled.get(signature);
  if (holes === undefined) {
    holes = new Map(signature.parameters.map((parameter) => [parameter.name, holeOfParameter(parameter, NO_NODES, undefined)]));
    unfilled.set(signature, holes);
  }
  return holes;
}

function holeNamed({ byName, unfilled: others }: Holes, name: string): Hole | undefined {
  return byName.get(name) ?? others?.get(name);
}

const NO_NODES: readonly ast.Expression[] = [];

function holeOfParameter({ kind, type, defaultTemplate }: StubParameter, nodes: Hole['nodes'], names: Hole['names']): Hole {
  return { nodes, names, isRest: kind === 'rest' || kind === 'keywords', default: defaultTemplate, awaits: awaitsResult(type), type };
}

function awaitsResult(type: StubType): boolean {
  return type.kind !== 'callable' || type.returns.kind === 'awaitable';
}

/** Values that are lowered already: `$self` of a manager. */
export function loweredHoles(lowered: Readonly<Record<string, ir.Expression>>, receiverType: Type | null = null): Holes {
  return { byName: NO_HOLES, lowered: new Map(Object.entries(lowered)), receiverType };
}

const NO_HOLES: ReadonlyMap<string, Hole> = new Map();

/** An argument, and what the template does with it. */
export interface Entry {
  readonly hole: string;
  readonly node: ast.Expression;
  readonly function: HoleFunction;
  /** Of a callable: what it gives is awaited by whoever calls it. */
  readonly awaits: boolean;
  readonly type: StubType | null;
  readonly uses: readonly HoleUse[];
}

/** The arguments in the order in which Python evaluates them: the receiver, then as they stand. */
export function entriesOf(holes: Holes, uses: readonly HoleUse[]): Entry[] {
  const entries: Entry[] = [];
  for (const [hole, { nodes, awaits = true, type = null }] of holes.byName) {
    if (nodes.length === 0) continue;
    const own = uses.filter((use) => use.hole === hole);
    for (const node of nodes) entries.push({ hole, node, function: own[0]?.function ?? 'plain', awaits, type, uses: own });
  }
  return entries.length < 2 ? entries : entries.sort((x, y) => Number(y.hole === 'self') - Number(x.hole === 'self') || x.node.span.start - y.node.span.start);
}

/** A rest that got nothing is empty, however it is used; but nothing is called, tested or named for it. */
const EMPTY_AS: ReadonlySet<HoleFunction> = new Set(['plain', 'given', 'thunk', 'start', 'iter', 'shown']);
const NOTHING: readonly ir.Expression[] = [];

/** Looks values up when the template asks: most templates have one or two holes, and a table for each call would cost more. */
export class CaseFilling implements Filling {
  readonly renames: ReadonlyMap<string, string>;
  readonly at: number;
  private printed: ReadonlyMap<string, ir.TypeNode> | null = null;
  private readonly holes: Holes;
  private readonly entries: readonly Entry[];
  private readonly lowered: readonly ir.Expression[];
  private readonly cx: LowerContext;

  /** `lowered`: the entries, lowered. */
  constructor(chosen: Case, holes: Holes, entries: readonly Entry[], lowered: readonly ir.Expression[], node: ast.Node, cx: LowerContext) {
    this.renames = importsOf(chosen, cx, holes.globals);
    this.at = node.span.start;
    this.holes = holes;
    this.entries = entries;
    this.lowered = lowered;
    this.cx = cx;
  }

  values(hole: string, fn: HoleFunction): readonly ir.Expression[] | undefined {
    const found = holeNamed(this.holes, hole);
    const isPlain = fn === 'plain' || fn === 'given';
    const given = this.holes.lowered?.get(isPlain ? hole : `${fn}:${hole}`);
    if (given === undefined && found?.isRest === true && found.nodes.length === 0 && EMPTY_AS.has(fn)) return NOTHING;
    const values = given === undefined ? this.argumentsOf(hole, fn, isPlain) ?? (isPlain ? this.surroundings(hole) : undefined) : [given];
    return fn === 'keywords' && values !== undefined ? keywordsObject(values, found, this.cx) : values;
  }

  private argumentsOf(hole: string, fn: HoleFunction, isPlain: boolean): readonly ir.Expression[] | undefined {
    let values: ir.Expression[] | undefined;
    for (let index = 0; index < this.entries.length; index += 1) {
      const entry = this.entries[index]!;
      if (entry.hole !== hole) continue;
      if (!entry.uses.some((use) => use.function === fn || (isPlain && (use.function === 'plain' || use.function === 'given')))) continue;
      (values ??= []).push(this.lowered[index]!);
    }
    return values;
  }

  /** `$caught`, the exception that is handled here, and `$place`: file, line and function of the Python call. */
  private surroundings(hole: string): readonly ir.Expression[] | undefined {
    const { cx } = this;
    if (hole === 'caught' && cx.frame.caught !== null) {
      cx.frame.usesCaught = true;
      return [b.id(cx.frame.caught)];
    }
    if (hole !== 'place' || !cx.facts.program.asksForCallSites) return undefined;
    const name = cx.frame.function?.name ?? '<module>';
    return [b.array([b.string(cx.module.node.path), b.rawNumber(String(cx.lineOf(this.at))), b.string(name)])];
  }

  defaultOf(hole: string): ir.Expression | null {
    return holeNamed(this.holes, hole)?.default ?? null;
  }

  isRest(hole: string): boolean {
    return holeNamed(this.holes, hole)?.isRest === true;
  }

  isList(hole: string): boolean {
    const found = holeNamed(this.holes, hole);
    return found?.isRest === true && isOneList(found.nodes, this.cx);
  }

  get types(): ReadonlyMap<string, ir.TypeNode> {
    return (this.printed ??= typesOf(this.holes, this.cx));
  }
}

/** `$keywords(kwargs)`: the keywords under their Python names. */
function keywordsObject(values: readonly ir.Expression[], hole: Hole | undefined, cx: LowerContext): readonly ir.Expression[] {
  const names = hole?.names;
  if (names === undefined || values.length === 0) return values;
  const properties = values.map((value, index) => {
    const name = names[index] ?? null;
    return name === null ? b.spread(mappingAsObject(value, hole!.nodes[index]!, cx)) : b.property(name, value);
  });
  const [only] = properties;
  const isFresh = properties.length === 1 && only!.kind === 'SpreadElement' && only.value.kind === 'CallExpression';
  return [isFresh ? only.value : b.object(properties)];
}

/** A dict is a `Map`, unless it is a plain object. */
function mappingAsObject(value: ir.Expression, node: ast.Expression, cx: LowerContext): ir.Expression {
  if (recordOf(cx.facts.typeOf(node)) !== null) return value;
  return b.call(b.member(b.id('Object'), 'fromEntries'), [value]);
}

function isOneList(nodes: readonly ast.Expression[], cx: LowerContext): boolean {
  const [only] = nodes;
  if (nodes.length !== 1 || only!.kind !== 'Starred') return false;
  const type = cx.facts.typeOf(only.value);
  return type.kind !== 'never' && isArray(type);
}

const NO_RENAMES: ReadonlyMap<string, string> = new Map();

function importsOf(chosen: Case, cx: LowerContext, globals: readonly string[] = []): ReadonlyMap<string, string> {
  let renames: Map<string, string> | null = null;
  for (const name of globals) if (cx.imports.isTaken(name)) (renames ??= new Map()).set(name, `globalThis.${name}`);
  for (const { name, specifier, imported } of chosen.imports) {
    const local = cx.imports.use(specifier, imported);
    if (local !== name) (renames ??= new Map()).set(name, local);
  }
  return renames ?? NO_RENAMES;
}

function typesOf({ receiverType, resultType }: Holes, cx: LowerContext): ReadonlyMap<string, ir.TypeNode> {
  const types = new Map<string, ir.TypeNode>();
  for (const owner of [resultType, receiverType]) {
    if (owner?.kind !== 'object') continue;
    owner.entry.typeParameters.forEach((name, index) => {
      const type = typeArgument(owner, index);
      if (type.kind !== 'never' && type.kind !== 'unknown') types.set(`$${name}`, printType(type, cx));
    });
  }
  return types;
}
