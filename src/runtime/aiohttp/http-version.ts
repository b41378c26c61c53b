import { equalsOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';

/** Python's `aiohttp.HttpVersion`. */
export class HttpVersion {
  static readonly [nameOf]: string = 'HttpVersion';
  static readonly [moduleOf]: string = 'aiohttp.http_writer';
  readonly major: number;
  readonly minor: number;

  constructor(major: number, minor: number) {
    this.major = major;
    this.minor = minor;
  }

  [equalsOf](other: unknown): boolean {
    const [major, minor] = Array.isArray(other) ? (other as unknown[]) : [];
    if (other instanceof HttpVersion) return this.major === other.major && this.minor === other.minor;
    return this.major === major && this.minor === minor;
  }

  [reprOf](): string {
    return `HttpVersion(major=${this.major}, minor=${this.minor})`;
  }

  toString(): string {
    return this[reprOf]();
  }
}
