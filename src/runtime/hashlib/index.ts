/** `aio2ts/runtime/hashlib`: Python's `hashlib` and `hmac`, computed here and so without waiting, in browsers too. */
import { Hash } from './hash.js';

export { Hash };
export { compareDigest, Hmac, hmacDigest, hmacNew } from './hmac.js';
export { pbkdf2Hmac } from './pbkdf2.js';

export const md5 = (data?: Uint8Array): Hash => new Hash('md5', data);
export const sha1 = (data?: Uint8Array): Hash => new Hash('sha1', data);
export const sha224 = (data?: Uint8Array): Hash => new Hash('sha224', data);
export const sha256 = (data?: Uint8Array): Hash => new Hash('sha256', data);
export const sha384 = (data?: Uint8Array): Hash => new Hash('sha384', data);
export const sha512 = (data?: Uint8Array): Hash => new Hash('sha512', data);

/** Python's `hashlib.algorithms_guaranteed`, as far as it goes here. */
export const algorithms: ReadonlySet<string> = new Set(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512']);
