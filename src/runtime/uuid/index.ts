/** `aio2ts/runtime/uuid`: Python's `uuid`. */
import { md5Digest } from '../hashlib/md5.js';
import { sha1Digest } from '../hashlib/sha1.js';
import { encode } from '../python/text/encode.js';
import { UUID } from './uuid.js';

export { UUID };

export const namespaceDns = new UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8');
export const namespaceUrl = new UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8');
export const namespaceOid = new UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8');
export const namespaceX500 = new UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8');

/** Python's `uuid.uuid4()`: random. */
export function uuid4(): UUID {
  return UUID.fromBytes(crypto.getRandomValues(new Uint8Array(16)), 4);
}

const node = /* @__PURE__ */ crypto.getRandomValues(new Uint8Array(8));

/** Python's `uuid.uuid1()`: of the clock. The node is random: no host tells its address. */
export function uuid1(): UUID {
  const time = BigInt(Date.now()) * 10000n + BigInt(Math.floor(Math.random() * 10000)) + 0x01b21dd213814000n;
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Number(time & 0xffffffffn));
  view.setUint16(4, Number((time >> 32n) & 0xffffn));
  view.setUint16(6, Number((time >> 48n) & 0x0fffn));
  bytes.set(node, 8);
  bytes[10] = (node[2] ?? 0) | 1;
  return UUID.fromBytes(bytes, 1);
}

/** Python's `uuid.uuid3(namespace, name)`: by MD5. */
export const uuid3 = (namespace: UUID, name: string | Uint8Array): UUID =>
  UUID.fromBytes(md5Digest(named(namespace, name)), 3);

/** Python's `uuid.uuid5(namespace, name)`: by SHA-1. */
export const uuid5 = (namespace: UUID, name: string | Uint8Array): UUID =>
  UUID.fromBytes(sha1Digest(named(namespace, name)), 5);

const named = (namespace: UUID, name: string | Uint8Array): Uint8Array =>
  Uint8Array.of(...namespace.bytes, ...(typeof name === 'string' ? encode(name) : name));
