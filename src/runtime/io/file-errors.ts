import { OSError, ValueError } from '../python/exceptions.js';
import { moduleOf, nameOf } from '../python/symbols.js';

/** Python's `io.UnsupportedOperation`: the file was not opened for that. An OSError; in Python a ValueError too. */
export class UnsupportedOperation extends OSError {
  static override readonly [nameOf]: string = 'UnsupportedOperation';
  static override readonly [moduleOf]: string = 'io';
}

export function closedFile(text = 'I/O operation on closed file.'): ValueError {
  return new ValueError(text);
}
