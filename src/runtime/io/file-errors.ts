import { OSError, ValueError } from '../python/exceptions.js';
import { alsoInstances } from '../python/exceptions/also-instances.js';
import { moduleOf, nameOf } from '../python/symbols.js';

/** Python's `io.UnsupportedOperation`: the file was not opened for that. An OSError, and a ValueError. */
export class UnsupportedOperation extends OSError {
  static override readonly [nameOf]: string = 'UnsupportedOperation';
  static override readonly [moduleOf]: string = 'io';

  static {
    alsoInstances(UnsupportedOperation, ValueError);
  }
}

export function closedFile(text = 'I/O operation on closed file.'): ValueError {
  return new ValueError(text);
}
