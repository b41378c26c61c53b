import { PyTypeError } from '../python/exceptions/builtin.js';
import { signature } from '../python/functions/signature.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';
import { encodeValue } from './encode.js';
import type { Hook } from './parse.js';
import { quote, quoteAscii } from './quote.js';

/** The keywords of `JSONEncoder(...)`. */
export interface EncodeOptions {
  /** Leaves out what has a key that is none of JSON's, instead of raising TypeError. */
  readonly skipkeys?: boolean;
  /** Escapes everything beyond ASCII (the default). */
  readonly ensureAscii?: boolean;
  readonly checkCircular?: boolean;
  /** Writes NaN and the infinities (the default), instead of raising ValueError. */
  readonly allowNan?: boolean;
  readonly sortKeys?: boolean;
  /** Spaces for each level, or what stands for them. */
  readonly indent?: number | string | null;
  /** Between items, and behind keys. */
  readonly separators?: readonly [item: string, key: string] | readonly string[] | null;
  /** What stands for a value that JSON has no form for. */
  readonly default?: Hook<unknown> | null;
}

/**
 * Python's `json.JSONEncoder`: a subclass says in `default` what stands for values that JSON has no form for.
 *
 * @see https://docs.python.org/3.13/library/json.html#json.JSONEncoder
 */
export class JSONEncoder {
  static readonly [nameOf]: string = 'JSONEncoder';
  static readonly [moduleOf]: string = 'json.encoder';
  private readonly options: EncodeOptions;

  constructor(options: EncodeOptions = {}) {
    this.options = options;
  }

  /** @throws PyTypeError `Object of type X is not JSON serializable` */
  default(o: unknown): unknown {
    throw new PyTypeError(`Object of type ${typeName(o)} is not JSON serializable`);
  }

  /** The JSON text of a value. */
  encode(o: unknown): string {
    const { options } = this;
    const indent = options.indent ?? null;
    const [itemSeparator = '', keySeparator = ''] = options.separators ?? [indent === null ? ', ' : ',', ': '];
    return encodeValue(o, {
      quote: options.ensureAscii === false ? quote : quoteAscii,
      itemSeparator,
      keySeparator,
      indent: typeof indent === 'number' ? ' '.repeat(Math.max(0, indent)) : indent,
      sortKeys: options.sortKeys ?? false,
      skipKeys: options.skipkeys ?? false,
      allowNan: options.allowNan ?? true,
      checkCircular: options.checkCircular ?? true,
      fallback: options.default ?? ((value) => this.default(value)),
    });
  }

  /** The text in parts; here one. */
  *iterencode(o: unknown): Generator<string> {
    yield this.encode(o);
  }
}

signature(
  JSONEncoder,
  '*, skipkeys=, ensure_ascii=, check_circular=, allow_nan=, sort_keys=, indent=, separators=, default=',
);
