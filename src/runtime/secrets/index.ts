/** `aio2ts/runtime/secrets`: Python's `secrets`. */
import { urlsafeB64encode } from '../base64/base64.js';
import { ValueError } from '../python/exceptions/builtin.js';
import { SystemRandom } from '../random/system-random.js';

export { compareDigest } from '../hashlib/hmac.js';

const system = new SystemRandom();

export const tokenBytes = (count: number | null = null): Uint8Array => system.randbytes(count ?? 32);

export const tokenHex = (count: number | null = null): string =>
  Array.from(tokenBytes(count), (byte) => byte.toString(16).padStart(2, '0')).join('');

export const tokenUrlsafe = (count: number | null = null): string =>
  String.fromCharCode(...urlsafeB64encode(tokenBytes(count))).replace(/=+$/, '');

/** @throws ValueError */
export function randbelow(limit: number): number {
  if (limit <= 0) throw new ValueError('Upper bound must be positive.');
  return system.below(limit);
}

export const randbits = system.getrandbits.bind(system);
export const choice: SystemRandom['choice'] = system.choice.bind(system);
