import { ValueError } from '../python/exceptions.js';
import { decode, encode } from '../python/text/encode.js';
import { repr } from '../python/repr.js';
import { equalsOf, moduleOf, nameOf, reprOf } from '../python/symbols.js';
import type { URL } from '../yarl/url.js';
import { signature } from '../python/functions/signature.js';

/** Python's `aiohttp.BasicAuth`. */
export class BasicAuth {
  static readonly [nameOf]: string = 'BasicAuth';
  static readonly [moduleOf]: string = 'aiohttp.helpers';
  readonly login: string;
  readonly password: string;
  readonly encoding: string;

  /** @throws ValueError 'A ":" is not allowed in login (RFC 1945#section-11.1)' */
  constructor(login: string, password = '', encoding = 'latin1') {
    if (login === null) throw new ValueError('None is not allowed as login value');
    if (password === null) throw new ValueError('None is not allowed as password value');
    if (login.includes(':')) throw new ValueError('A ":" is not allowed in login (RFC 1945#section-11.1)');
    this.login = login;
    this.password = password;
    this.encoding = encoding;
  }

  /** From an `Authorization` header. @throws ValueError */
  static decode(header: string, encoding = 'latin1'): BasicAuth {
    const [scheme, encoded] = header.split(/ (.*)/s);
    if (encoded === undefined) throw new ValueError('Could not parse authorization header.');
    if (scheme?.toLowerCase() !== 'basic') throw new ValueError(`Unknown authorization method ${scheme}`);
    const [login, password] = decode(bytesOf(encoded), encoding).split(/:(.*)/s);
    if (password === undefined) throw new ValueError('Invalid credentials.');
    return new BasicAuth(login, password, encoding);
  }

  /** From the user and password of a URL; null if there is no user. */
  static fromUrl(url: URL, { encoding = 'latin1' } = {}): BasicAuth | null {
    return url.user === null ? null : new BasicAuth(url.user, url.password ?? '', encoding);
  }

  /** The value of an `Authorization` header. */
  encode(): string {
    const bytes = encode(`${this.login}:${this.password}`, this.encoding);
    return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`;
  }

  [equalsOf](other: unknown): boolean {
    return other instanceof BasicAuth && repr(this) === repr(other);
  }

  [reprOf](): string {
    return `BasicAuth(login=${repr(this.login)}, password=${repr(this.password)}, encoding=${repr(this.encoding)})`;
  }

  toString(): string {
    return this[reprOf]();
  }
}

function bytesOf(base64: string): Uint8Array {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64)) {
    throw new ValueError('Invalid base64 encoding.');
  }
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

signature(BasicAuth, 'login, password=, encoding=');
