import { PyTypeError, ValueError } from '../python/exceptions/builtin.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import { address } from '../python/identity.js';
import { md5Digest } from './md5.js';
import { sha1Digest } from './sha1.js';
import { sha224Digest, sha256Digest } from './sha256.js';
import { sha384Digest, sha512Digest } from './sha512.js';

interface Algorithm {
  readonly digest: (data: Uint8Array) => Uint8Array;
  readonly size: number;
  readonly block: number;
}

const algorithms: Readonly<Record<string, Algorithm>> = {
  md5: { digest: md5Digest, size: 16, block: 64 },
  sha1: { digest: sha1Digest, size: 20, block: 64 },
  sha224: { digest: sha224Digest, size: 28, block: 64 },
  sha256: { digest: sha256Digest, size: 32, block: 64 },
  sha384: { digest: sha384Digest, size: 48, block: 128 },
  sha512: { digest: sha512Digest, size: 64, block: 128 },
};

/** Python's hash objects: fed with bytes, asked for a digest at any time. */
export class Hash {
  static readonly [nameOf]: string = 'HASH';
  static readonly [moduleOf]: string = '_hashlib';
  readonly name: string;
  readonly digestSize: number;
  readonly blockSize: number;
  private readonly algorithm: Algorithm;
  private data = new Uint8Array(0);

  /** @throws ValueError for an algorithm that is not known. */
  constructor(name: string, data: Uint8Array = new Uint8Array(0)) {
    const algorithm = algorithms[name.toLowerCase().replace('-', '')];
    if (algorithm === undefined) throw new ValueError(`unsupported hash type ${name}`);
    this.name = name.toLowerCase().replace('-', '');
    this.algorithm = algorithm;
    this.digestSize = algorithm.size;
    this.blockSize = algorithm.block;
    this.update(data);
  }

  /** @throws PyTypeError for a text. */
  update(data: Uint8Array): void {
    const joined = new Uint8Array(this.data.length + bytesOf(data).length);
    joined.set(this.data);
    joined.set(data, this.data.length);
    this.data = joined;
  }

  digest(): Uint8Array {
    return this.algorithm.digest(this.data);
  }

  hexdigest(): string {
    return Array.from(this.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  copy(): Hash {
    return new Hash(this.name, this.data);
  }

  [reprOf](): string {
    return `<${this.name} _hashlib.HASH object @ ${address(this)}>`;
  }
}

function bytesOf(data: unknown): Uint8Array {
  if (typeof data === 'string') throw new PyTypeError('Strings must be encoded before hashing');
  if (data instanceof Uint8Array) return data;
  throw new PyTypeError(`object supporting the buffer API required, not ${typeName(data)}`);
}
