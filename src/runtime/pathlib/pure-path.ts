/** `pathlib.PurePath`: what a path says, without a look at the file system. */
import { IndexError, PyTypeError, ValueError } from '../python/exceptions.js';
import { hash } from '../python/operators/hash.js';
import { NotImplemented } from '../python/operators/not-implemented.js';
import { compareText } from '../python/operators/compare.js';
import { repr } from '../python/repr.js';
import {
  divideOf,
  equalsOf,
  greaterEqualOf,
  greaterThanOf,
  hashOf,
  lessEqualOf,
  lessThanOf,
  moduleOf,
  nameOf,
  reprOf,
  reverseDivideOf,
} from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import { fspathOf } from '../io/path-text.js';
import { Parents } from './parents.js';
import { namePattern } from './pattern.js';

/** What may be joined to a path: text or a path; anything else is refused when it is joined. */
export type PathPart = unknown;
type Part = string | { readonly [fspathOf]: () => string };

/** A POSIX path that is only looked at: Python's `PurePosixPath`. It never changes. */
export class PurePath {
  static readonly [nameOf]: string = 'PurePosixPath';
  static readonly [moduleOf]: string = 'pathlib';
  /** `/`, `//` or nothing. */
  readonly root: string;
  /** Always nothing on POSIX. */
  readonly drive: string = '';
  protected readonly tail: readonly string[];

  /** The parts are joined; one that is absolute begins anew. */
  constructor(...parts: readonly PathPart[]) {
    const text = joined(parts);
    this.root = /^\/\/(?!\/)/.test(text) ? '//' : text.startsWith('/') ? '/' : '';
    this.tail = text.split('/').filter((part) => part !== '' && part !== '.');
  }

  get anchor(): string {
    return this.root;
  }

  get parts(): readonly string[] {
    return Object.freeze(this.root === '' ? [...this.tail] : [this.root, ...this.tail]);
  }

  get name(): string {
    return this.tail.at(-1) ?? '';
  }

  /** With its dot. */
  get suffix(): string {
    const { name } = this;
    const dot = name.lastIndexOf('.');
    return dot > 0 && dot < name.length - 1 ? name.slice(dot) : '';
  }

  get suffixes(): string[] {
    const { name } = this;
    if (name.endsWith('.')) return [];
    return name.replace(/^\.+/, '').split('.').slice(1).map((part) => `.${part}`);
  }

  /** The name without its suffix. */
  get stem(): string {
    const { name, suffix } = this;
    return suffix === '' ? name : name.slice(0, -suffix.length);
  }

  get parent(): this {
    return this.tail.length === 0 ? this : this.made(this.root + this.tail.slice(0, -1).join('/'));
  }

  get parents(): Parents<this> {
    return new Parents(
      this.tail.map((_, index) => this.made(this.root + this.tail.slice(0, -1 - index).join('/'))),
      typeName(this),
    );
  }

  joinpath(...others: readonly PathPart[]): this {
    return this.made(this, ...others);
  }

  /** @throws ValueError where there is no name, or the suffix is none */
  withSuffix(suffix: string): this {
    if (suffix !== '' && (!suffix.startsWith('.') || suffix === '.' || suffix.includes('/'))) {
      throw new ValueError(`Invalid suffix ${repr(suffix)}`);
    }
    return this.withName(this.stem + suffix);
  }

  withStem(stem: string): this {
    return this.withName(stem + this.suffix);
  }

  withName(name: string): this {
    if (this.name === '') throw new ValueError(`${repr(this)} has an empty name`);
    if (name === '' || name === '.' || name.includes('/')) throw new ValueError(`Invalid name ${repr(name)}`);
    return this.made(this.root + [...this.tail.slice(0, -1), name].join('/'));
  }

  /** @throws ValueError `'a' is not in the subpath of 'b'` */
  relativeTo(other: PathPart, options: { readonly walkUp?: boolean } = {}): this {
    const base = this.made(other);
    if (this.isRelativeTo(base)) return this.made(this.tail.slice(base.tail.length).join('/'));
    if (options.walkUp !== true) throw new ValueError(`${repr(String(this))} is not in the subpath of ${repr(String(base))}`);
    if (this.root !== base.root) throw new ValueError(`${repr(String(this))} and ${repr(String(base))} have different anchors`);
    let common = 0;
    while (common < base.tail.length && base.tail[common] === this.tail[common]) common += 1;
    const up = base.tail.slice(common).map(() => '..');
    return this.made([...up, ...this.tail.slice(common)].join('/'));
  }

  isRelativeTo(other: PathPart): boolean {
    const base = this.made(other);
    return base.root === this.root && base.tail.every((part, index) => part === this.tail[index]);
  }

  isAbsolute(): boolean {
    return this.root !== '';
  }

  asPosix(): string {
    return this.toString();
  }

  /** `file:///...` @throws ValueError for a relative path */
  asUri(): string {
    if (!this.isAbsolute()) throw new ValueError("relative path can't be expressed as a file URI");
    return `file://${this.toString().split('/').map(encodeURIComponent).join('/')}`;
  }

  /** Does its end match the pattern? */
  match(pattern: string): boolean {
    const wanted = this.made(pattern);
    if (wanted.tail.length === 0 && wanted.root === '') throw new ValueError('empty pattern');
    if (wanted.root !== '' && (wanted.root !== this.root || wanted.tail.length !== this.tail.length)) return false;
    if (wanted.tail.length > this.tail.length) return false;
    const end = this.tail.slice(this.tail.length - wanted.tail.length);
    return wanted.tail.every((part, index) => namePattern(part).test(end[index] as string));
  }

  toString(): string {
    return this.root + this.tail.join('/') || '.';
  }

  [fspathOf](): string {
    return this.toString();
  }

  [reprOf](): string {
    return `${typeName(this)}(${repr(this.toString())})`;
  }

  [hashOf](): number {
    return hash(this.toString());
  }

  [equalsOf](other: unknown): boolean {
    return other instanceof PurePath ? this.toString() === other.toString() : NotImplemented;
  }

  [lessThanOf](other: unknown): boolean {
    return other instanceof PurePath ? comparePaths(this, other) < 0 : NotImplemented;
  }

  [lessEqualOf](other: unknown): boolean {
    return other instanceof PurePath ? comparePaths(this, other) <= 0 : NotImplemented;
  }

  [greaterThanOf](other: unknown): boolean {
    return other instanceof PurePath ? comparePaths(this, other) > 0 : NotImplemented;
  }

  [greaterEqualOf](other: unknown): boolean {
    return other instanceof PurePath ? comparePaths(this, other) >= 0 : NotImplemented;
  }

  [divideOf](other: unknown): this {
    return isPart(other) ? this.joinpath(other) : NotImplemented;
  }

  [reverseDivideOf](other: unknown): this {
    return isPart(other) ? this.made(other, this) : NotImplemented;
  }

  /** Another path of the same class. */
  protected made(...parts: readonly PathPart[]): this {
    return new (this.constructor as new (...parts: readonly PathPart[]) => this)(...parts);
  }
}

/** Part by part, as CPython compares them. */
function comparePaths(a: PurePath, b: PurePath): number {
  const [left, right] = [a.toString().split('/'), b.toString().split('/')];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const order = compareText(left[at] as string, right[at] as string);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function isPart(value: unknown): value is Part {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && fspathOf in value);
}

function joined(parts: readonly PathPart[]): string {
  let path = '';
  for (const part of parts) {
    if (!isPart(part)) {
      const wanted = 'argument should be a str or an os.PathLike object where __fspath__ returns a str';
      throw new PyTypeError(`${wanted}, not '${typeName(part)}'`);
    }
    const text = typeof part === 'string' ? part : part[fspathOf]();
    path = text.startsWith('/') || path === '' ? text : `${path}/${text}`;
  }
  return path;
}

/** An index out of the range of `parents`. */
export function noParent(index: number): IndexError {
  return new IndexError(String(index));
}
