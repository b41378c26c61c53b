/** Python's `http.cookies.Morsel`: one cookie with its attributes. */
import { Exception } from '../../python/exceptions.js';
import { repr } from '../../python/repr.js';
import { equalsOf, moduleOf, nameOf, reprOf, setItemOf } from '../../python/symbols.js';
import { programClock } from '../../time/clock.js';
import { isLegalKey, quote } from './quoting.js';

/** Python's `http.cookies.CookieError`. */
export class CookieError extends Exception {
  static override readonly [nameOf]: string = 'CookieError';
  static override readonly [moduleOf]: string = 'http.cookies';
}

export type MorselValue = string | number | boolean;

/** The attributes, and how they are written. */
const written: ReadonlyMap<string, string> = new Map([
  ['expires', 'expires'],
  ['path', 'Path'],
  ['comment', 'Comment'],
  ['domain', 'Domain'],
  ['max-age', 'Max-Age'],
  ['secure', 'Secure'],
  ['httponly', 'HttpOnly'],
  ['version', 'Version'],
  ['samesite', 'SameSite'],
]);

export function isReserved(key: string): boolean {
  return written.has(key.toLowerCase());
}

export function isFlag(key: string): boolean {
  return key === 'secure' || key === 'httponly';
}

/** A dict of the attributes; what is not set is `''`. */
export class Morsel extends Map<string, MorselValue> {
  static readonly [nameOf]: string = 'Morsel';
  static readonly [moduleOf]: string = 'http.cookies';
  key: string | null = null;
  value: string | null = null;
  /** The value as it is sent. */
  codedValue: string | null = null;

  constructor() {
    super();
    for (const attribute of written.keys()) super.set(attribute, '');
  }

  /** `morsel['path'] = '/'`. @throws CookieError "Invalid attribute 'x'" */
  override set(attribute: string, value: MorselValue): this {
    const name = attribute.toLowerCase();
    if (!written.has(name)) throw new CookieError(`Invalid attribute ${repr(name)}`);
    return super.set(name, value);
  }

  [setItemOf](attribute: string, value: MorselValue): void {
    this.set(attribute, value);
  }

  /** `morsel.set(key, value, coded_value)`. @throws CookieError */
  assign(key: string, value: string, codedValue: string): void {
    if (isReserved(key)) throw new CookieError(`Attempt to set a reserved key ${repr(key)}`);
    if (!isLegalKey(key)) throw new CookieError(`Illegal key ${repr(key)}`);
    this.key = key;
    this.value = value;
    this.codedValue = codedValue;
  }

  isReservedKey(key: string): boolean {
    return isReserved(key);
  }

  /** An attribute that holds text; `''` if it is not set. */
  text(attribute: string): string {
    return String(this.get(attribute) ?? '');
  }

  copy(): Morsel {
    const copy = new Morsel();
    for (const [attribute, value] of this) copy.set(attribute, value);
    copy.key = this.key;
    copy.value = this.value;
    copy.codedValue = this.codedValue;
    return copy;
  }

  output(header = 'Set-Cookie:'): string {
    return `${header} ${this.OutputString()}`;
  }

  /** `name=value; Path=/` */
  OutputString(): string {
    const attributes = [...this].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([name, value]) => shown(name, value));
    return [`${this.key}=${this.codedValue}`, ...attributes].join('; ');
  }

  [equalsOf](other: unknown): boolean {
    if (!(other instanceof Morsel)) return false;
    return (
      this.key === other.key &&
      this.value === other.value &&
      this.codedValue === other.codedValue &&
      [...this].every(([name, value]) => other.get(name) === value)
    );
  }

  [reprOf](): string {
    return `<Morsel: ${this.OutputString()}>`;
  }

  override toString(): string {
    return this.output();
  }
}

function shown(name: string, value: MorselValue): string[] {
  const label = written.get(name) ?? name;
  if (value === '') return [];
  if (isFlag(name)) return value === false ? [] : [label];
  if (name === 'expires' && typeof value === 'number') return [`${label}=${dateIn(value)}`];
  return [`${label}=${name === 'comment' ? quote(String(value)) : String(value)}`];
}

function dateIn(seconds: number): string {
  return new Date((Math.floor(programClock().wallTime()) + seconds) * 1000).toUTCString();
}
