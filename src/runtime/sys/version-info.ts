import { equals, getItem, greaterEqual, greaterThan, lessEqual, lessThan, repr } from '../python/index.js';
import {
  equalsOf,
  getItemOf,
  greaterEqualOf,
  greaterThanOf,
  lessEqualOf,
  lessThanOf,
  reprOf,
} from '../python/symbols.js';

/** Python's `sys.version_info`: a tuple whose elements have names. */
export class VersionInfo implements Iterable<number | string> {
  readonly major: number;
  readonly minor: number;
  readonly micro: number;
  readonly releaselevel: string;
  readonly serial: number;
  private readonly elements: readonly (number | string)[];

  constructor(major: number, minor: number, micro: number, releaselevel: string, serial: number) {
    this.major = major;
    this.minor = minor;
    this.micro = micro;
    this.releaselevel = releaselevel;
    this.serial = serial;
    this.elements = Object.freeze([major, minor, micro, releaselevel, serial]);
  }

  [Symbol.iterator](): Iterator<number | string> {
    return this.elements.values();
  }

  [getItemOf](key: unknown): unknown {
    return getItem(this.elements, key);
  }

  [equalsOf](other: unknown): boolean {
    return equals(this.elements, other);
  }

  [lessThanOf](other: unknown): boolean {
    return lessThan(this.elements, other);
  }

  [lessEqualOf](other: unknown): boolean {
    return lessEqual(this.elements, other);
  }

  [greaterThanOf](other: unknown): boolean {
    return greaterThan(this.elements, other);
  }

  [greaterEqualOf](other: unknown): boolean {
    return greaterEqual(this.elements, other);
  }

  [reprOf](): string {
    const names = ['major', 'minor', 'micro', 'releaselevel', 'serial'];
    return `sys.version_info(${this.elements.map((element, at) => `${names[at] ?? ''}=${repr(element)}`).join(', ')})`;
  }
}
