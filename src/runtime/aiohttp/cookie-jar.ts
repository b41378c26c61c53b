/** Python's `aiohttp.CookieJar`: the cookies of a session, by RFC 6265. */
import { type Morsel } from '../http/cookies/morsel.js';
import { SimpleCookie } from '../http/cookies/simple-cookie.js';
import { entriesOf, type MappingSource } from '../python/mappings/merge.js';
import { str } from '../python/str.js';
import { lengthOf, moduleOf, nameOf } from '../python/symbols.js';
import { programClock } from '../time/clock.js';
import { isIpAddress } from '../yarl/ip-address.js';
import { URL } from '../yarl/url.js';
import { cookieDate } from './cookie-date.js';
import { signature } from '../python/functions/signature.js';

/** Cookies as programs give them. */
export type LooseCookies = MappingSource<string, unknown>;

export interface CookieJarOptions {
  /** Whether hosts may be IP addresses. */
  readonly unsafe?: boolean;
  /** Whether values are quoted where they need it. */
  readonly quoteCookie?: boolean;
  readonly treatAsSecureOrigin?: string | URL | readonly (string | URL)[] | null;
}

/** Cookies whose values are sent as they are. */
class PlainCookie extends SimpleCookie {
  static override readonly [nameOf]: string = 'BaseCookie';

  protected override encode(value: unknown): readonly [string, string] {
    return [str(value), str(value)];
  }
}

interface Stored {
  readonly domain: string;
  readonly path: string;
  readonly cookies: SimpleCookie;
}

export class CookieJar implements Iterable<Morsel> {
  static readonly [nameOf]: string = 'CookieJar';
  static readonly [moduleOf]: string = 'aiohttp.cookiejar';
  private readonly stored = new Map<string, Stored>();
  private readonly hostOnly = new Set<string>();
  private readonly expirations = new Map<string, number>();
  private readonly unsafe: boolean;
  private readonly quoteCookie: boolean;
  private readonly secureOrigins: readonly string[];

  constructor({ unsafe = false, quoteCookie = true, treatAsSecureOrigin = null }: CookieJarOptions = {}) {
    this.unsafe = unsafe;
    this.quoteCookie = quoteCookie;
    const origins = Array.isArray(treatAsSecureOrigin) ? treatAsSecureOrigin : [treatAsSecureOrigin];
    this.secureOrigins = (origins as (string | URL | null)[]).flatMap((origin) =>
      origin === null ? [] : [new URL(origin).origin().toString()],
    );
  }

  /** Takes out those for which the predicate holds, and those whose time is over; all without a predicate. */
  clear(predicate: ((morsel: Morsel) => boolean) | null = null): void {
    if (predicate === null) {
      this.stored.clear();
      this.hostOnly.clear();
      this.expirations.clear();
      return;
    }
    const now = programClock().wallTime();
    for (const { domain, path, cookies } of this.stored.values()) {
      for (const [name, morsel] of [...cookies]) {
        const id = keyOf(domain, path, name);
        const expiration = this.expirations.get(id);
        if ((expiration === undefined || expiration > now) && !predicate(morsel)) continue;
        this.hostOnly.delete(keyOf(domain, name));
        this.expirations.delete(id);
        cookies.delete(name);
      }
    }
  }

  clearDomain(domain: string): void {
    this.clear((morsel) => isDomainMatch(domain, morsel.text('domain')));
  }

  *[Symbol.iterator](): IterableIterator<Morsel> {
    this.expire();
    for (const { cookies } of this.stored.values()) yield* cookies.values();
  }

  [lengthOf](): number {
    return [...this].length;
  }

  /** Takes cookies as a response of the URL has set them. */
  updateCookies(cookies: LooseCookies, responseUrl: URL = new URL()): void {
    const host = responseUrl.rawHost;
    if (!this.unsafe && isIpAddress(host)) return;
    for (const [name, value] of entriesOf(cookies)) this.update(String(name), value, host, responseUrl);
    this.expire();
  }

  /** The cookies that are sent to a URL. */
  filterCookies(requestUrl: URL | string = new URL()): SimpleCookie {
    const url = new URL(requestUrl);
    const filtered = this.quoteCookie ? new SimpleCookie() : new PlainCookie();
    const host = url.rawHost ?? '';
    const isSecure = ['https', 'wss'].includes(url.scheme) || this.isSecureOrigin(url);
    for (const cookie of this) {
      const name = cookie.key as string;
      if (cookie.text('domain') === '') filtered.set(name, cookie.value);
      else if (this.matches(cookie, host, url.path) && (isSecure || !cookie.get('secure')))
        filtered.set(name, bare(cookie));
    }
    return filtered;
  }

  private isSecureOrigin(url: URL): boolean {
    return url.isAbsolute() && url.scheme !== '' && this.secureOrigins.includes(url.origin().toString());
  }

  private matches(cookie: Morsel, host: string, path: string): boolean {
    if (!this.unsafe && isIpAddress(host)) return false;
    const domain = cookie.text('domain');
    const isHost = this.hostOnly.has(keyOf(domain, cookie.key as string))
      ? domain === host
      : isDomainMatch(domain, host);
    return isHost && isPathMatch(path, cookie.text('path'));
  }

  private expire(): void {
    this.clear(() => false);
  }

  private update(name: string, value: unknown, host: string | null, url: URL): void {
    const cookie = morselOf(name, value);
    let domain = cookie.text('domain');
    if (domain.endsWith('.')) {
      domain = '';
      cookie.set('domain', '');
    }
    if (domain === '' && host !== null) {
      this.hostOnly.add(keyOf(host, name));
      domain = host;
      cookie.set('domain', domain);
    }
    if (domain.startsWith('.')) {
      domain = domain.slice(1);
      cookie.set('domain', domain);
    }
    // Cookies for other domains are not taken.
    if (host !== null && host !== '' && !isDomainMatch(domain, host)) return;
    if (!cookie.text('path').startsWith('/')) cookie.set('path', defaultPath(url));
    const path = cookie.text('path');
    this.noteExpiration(cookie, keyOf(domain, path, name));
    const id = keyOf(domain, path);
    const stored = this.stored.get(id) ?? { domain, path, cookies: new SimpleCookie() };
    this.stored.set(id, stored);
    stored.cookies.set(name, cookie);
  }

  private noteExpiration(cookie: Morsel, id: string): void {
    const maxAge = cookie.text('max-age');
    const expires = cookie.text('expires');
    if (maxAge !== '') {
      if (/^\s*[+-]?\d+\s*$/.test(maxAge)) this.expirations.set(id, programClock().wallTime() + Number(maxAge));
      else cookie.set('max-age', '');
    } else if (expires !== '') {
      const time = cookieDate(expires);
      if (time === null) cookie.set('expires', '');
      else this.expirations.set(id, time);
    }
  }
}

/** Python's `aiohttp.DummyCookieJar`: keeps none. */
export class DummyCookieJar extends CookieJar {
  static override readonly [nameOf]: string = 'DummyCookieJar';

  override updateCookies(): void {}

  override filterCookies(): SimpleCookie {
    return new SimpleCookie();
  }
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\0');
}

function morselOf(name: string, value: unknown): Morsel {
  const cookies = new SimpleCookie();
  cookies.set(name, value);
  return cookies.get(name) as Morsel;
}

/** Name and value without the attributes: what is sent. */
function bare(cookie: Morsel): Morsel {
  const copy = morselOf(cookie.key as string, '');
  copy.assign(cookie.key as string, cookie.value as string, cookie.codedValue as string);
  return copy;
}

function defaultPath(url: URL): string {
  const { path } = url;
  return path.startsWith('/') ? `/${path.slice(1, Math.max(path.lastIndexOf('/'), 1))}` : '/';
}

function isDomainMatch(domain: string, host: string): boolean {
  if (host === domain) return true;
  if (!host.endsWith(domain)) return false;
  return host.slice(0, -domain.length).endsWith('.') && !isIpAddress(host);
}

function isPathMatch(given: string, cookiePath: string): boolean {
  const path = given.startsWith('/') ? given : '/';
  if (path === cookiePath) return true;
  if (!path.startsWith(cookiePath)) return false;
  return cookiePath.endsWith('/') || path.slice(cookiePath.length).startsWith('/');
}

signature(CookieJar, '*, unsafe=, quote_cookie=, treat_as_secure_origin=, loop=');
