/** What a search found. */
import { IndexError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { tuple } from '../python/sequences/tuple.js';
import { getItemOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import type { Pattern } from './pattern.js';
import { expandTemplate } from './template.js';

/** A group's number or name. */
export type GroupKey = number | string;

/** Python's `re.Match`. A group that took no part is `null`, though its type says text. */
export class Match<S extends string | Uint8Array = string> {
  static readonly [nameOf]: string = 'Match';
  static readonly [moduleOf]: string = 're';
  readonly re: Pattern<S>;
  /** What was searched. */
  readonly string: S;
  readonly pos: number;
  readonly endpos: number;
  private readonly spans: readonly (readonly [number, number] | undefined)[];

  constructor(re: Pattern<S>, string: S, found: RegExpExecArray, pos: number, endpos: number) {
    this.re = re;
    this.string = string;
    this.pos = pos;
    this.endpos = endpos;
    const groups = found.indices?.groups ?? {};
    this.spans = [found.indices?.[0], ...Array.from({ length: re.groups }, (_, index) => groups[`g${index + 1}`])];
  }

  /** A group's text; the whole match without a key; a tuple with several. @throws IndexError `no such group` */
  group(key?: GroupKey): S;
  group(...keys: readonly [GroupKey, GroupKey, ...GroupKey[]]): readonly S[];
  group(...keys: readonly GroupKey[]): S | readonly S[];
  group(...keys: readonly GroupKey[]): S | readonly S[] {
    if (keys.length <= 1) return this.text(keys[0] ?? 0);
    return tuple(...keys.map((key) => this.text(key)));
  }

  /** All groups, with `fallback` for those that took no part. */
  groups(): readonly S[];
  groups<D>(fallback: D): readonly (S | D)[];
  groups(fallback: unknown = null): readonly unknown[] {
    return tuple(...this.spans.slice(1).map((_, index) => this.text(index + 1) ?? fallback));
  }

  /** The groups that have names. */
  groupdict(): Map<string, S>;
  groupdict<D>(fallback: D): Map<string, S | D>;
  groupdict(fallback: unknown = null): Map<string, unknown> {
    return new Map([...this.re.groupindex].map(([name, index]) => [name, this.text(index) ?? fallback]));
  }

  start(key: GroupKey = 0): number {
    return this.spanOf(key)?.[0] ?? -1;
  }

  end(key: GroupKey = 0): number {
    return this.spanOf(key)?.[1] ?? -1;
  }

  span(key: GroupKey = 0): readonly [number, number] {
    return tuple(this.start(key), this.end(key));
  }

  /** A template with `\1` and `\g<name>` filled in. */
  expand(template: S): S {
    return expandTemplate(this.re, template)(this);
  }

  /** The number of the group that ended last. */
  get lastindex(): number | null {
    let last: number | null = null;
    this.spans.forEach((span, index) => {
      if (index === 0 || span === undefined) return;
      if (last === null || span[1] > (this.spans[last]?.[1] ?? -1)) last = index;
    });
    return last;
  }

  get lastgroup(): string | null {
    const last = this.lastindex;
    return [...this.re.groupindex].find(([, index]) => index === last)?.[0] ?? null;
  }

  [getItemOf](key: GroupKey): S {
    return this.text(key);
  }

  [reprOf](): string {
    const [start, end] = this.span();
    return `<re.Match object; span=(${start}, ${end}), match=${repr(this.group())}>`;
  }

  toString(): string {
    return this[reprOf]();
  }

  private text(key: GroupKey): S {
    const span = this.spanOf(key);
    return (span === undefined ? null : this.string.slice(...span)) as S;
  }

  private spanOf(key: GroupKey): readonly [number, number] | undefined {
    const index = typeof key === 'string' ? this.re.groupindex.get(key) : key;
    if (index === undefined || !(index >= 0 && index < this.spans.length)) throw new IndexError('no such group');
    return this.spans[index];
  }
}
