/** `aio2ts/runtime/base64`: Python's `base64`. */
export { b16decode, b16encode, b32decode, b32encode } from './base32.js';
export {
  b64decode,
  b64encode,
  BinasciiError,
  decodebytes,
  encodebytes,
  urlsafeB64decode,
  urlsafeB64encode,
} from './base64.js';
