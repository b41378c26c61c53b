import { decodeError } from './decode-error.js';
import { signature } from '../python/functions/signature.js';
import { tuple } from '../python/sequences/tuple.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { type ParseOptions, Scanner } from './parse.js';

/** Python's `json.JSONDecoder`. @see https://docs.python.org/3.13/library/json.html#json.JSONDecoder */
export class JSONDecoder {
  static readonly [nameOf]: string = 'JSONDecoder';
  static readonly [moduleOf]: string = 'json.decoder';
  private readonly options: ParseOptions;

  constructor(options: ParseOptions = {}) {
    this.options = options;
  }

  /** The value of a whole text. @throws JSONDecodeError */
  decode(text: string): unknown {
    const scanner = new Scanner(text, this.options);
    scanner.skipSpace();
    const value = scanner.value();
    scanner.skipSpace();
    if (scanner.position !== text.length) throw decodeError('Extra data', text, scanner.position);
    return value;
  }

  /** The value that begins at a position, and where it ends. @throws JSONDecodeError */
  rawDecode(text: string, start = 0): readonly [unknown, number] {
    const scanner = new Scanner(text, this.options, start);
    return tuple(scanner.value(), scanner.position);
  }
}

signature(JSONDecoder, '*, object_hook=, parse_float=, parse_int=, parse_constant=, strict=, object_pairs_hook=');
