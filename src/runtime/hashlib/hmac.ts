import { PyTypeError } from '../python/exceptions/builtin.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { Hash } from './hash.js';

/** What makes a hash: a name, or `hashlib.sha256` itself. */
export type DigestMaker = string | ((data?: Uint8Array) => Hash);

const made = (maker: DigestMaker, data?: Uint8Array): Hash =>
  typeof maker === 'string' ? new Hash(maker, data) : maker(data);

/** Python's `hmac.HMAC` (RFC 2104). */
export class Hmac {
  static readonly [nameOf]: string = 'HMAC';
  static readonly [moduleOf]: string = 'hmac';
  readonly name: string;
  readonly digestSize: number;
  readonly blockSize: number;
  private inner: Hash;
  private outer: Hash;

  constructor(key: Uint8Array, msg: Uint8Array | null, maker: DigestMaker) {
    const empty = made(maker);
    this.name = `hmac-${empty.name}`;
    this.digestSize = empty.digestSize;
    this.blockSize = empty.blockSize;
    const padded = new Uint8Array(empty.blockSize);
    padded.set(key.length > empty.blockSize ? made(maker, key).digest() : key);
    this.inner = made(
      maker,
      padded.map((byte) => byte ^ 0x36),
    );
    this.outer = made(
      maker,
      padded.map((byte) => byte ^ 0x5c),
    );
    if (msg !== null) this.inner.update(msg);
  }

  update(msg: Uint8Array): void {
    this.inner.update(msg);
  }

  digest(): Uint8Array {
    const outer = this.outer.copy();
    outer.update(this.inner.digest());
    return outer.digest();
  }

  hexdigest(): string {
    return Array.from(this.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  copy(): Hmac {
    const copy = Object.create(Hmac.prototype) as Hmac;
    return Object.assign(copy, this, { inner: this.inner.copy(), outer: this.outer.copy() });
  }
}

/** Python's `hmac.new(key, msg, digestmod)`. @throws PyTypeError without a digest. */
export function hmacNew(key: Uint8Array, msg: Uint8Array | null = null, maker: DigestMaker | null = null): Hmac {
  if (maker === null || maker === '') throw new PyTypeError("Missing required argument 'digestmod'.");
  return new Hmac(key, msg, maker);
}

/** Python's `hmac.digest(key, msg, digest)`. */
export function hmacDigest(key: Uint8Array, msg: Uint8Array, maker: DigestMaker): Uint8Array {
  return new Hmac(key, msg, maker).digest();
}

/** Python's `hmac.compare_digest(a, b)`. */
export function compareDigest(a: string | Uint8Array, b: string | Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let at = 0; at < a.length; at += 1) difference |= unit(a, at) ^ unit(b, at);
  return difference === 0;
}

const unit = (x: string | Uint8Array, at: number): number => (typeof x === 'string' ? x.charCodeAt(at) : (x[at] ?? 0));
