import { ValueError } from '../python/exceptions/builtin.js';
import { formatException } from '../python/exceptions/format-exception.js';
import { formatMap } from '../python/format/format-string.js';
import { percent } from '../python/format/percent.js';
import { mappingOf } from '../python/operators/equals.js';
import { repr } from '../python/repr.js';
import { str } from '../python/str.js';
import { moduleOf, nameOf } from '../python/symbols.js';
import { own } from './own.js';
import { localtime } from '../time/calendar.js';
import { strftime } from '../time/strftime.js';
import type { StructTime } from '../time/struct-time.js';
import type { ExcInfo } from './log-options.js';
import { type LogRecord, RecordFields } from './log-record.js';

/** How a format names the attributes of records. */
interface Style {
  readonly default: string;
  readonly time: string;
  readonly valid: RegExp;
  format(template: string, fields: RecordFields): string;
}

const styles: Readonly<Record<string, Style>> = {
  '%': {
    default: '%(message)s',
    time: '%(asctime)',
    valid: /%\(\w+\)[#0+ -]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[diouxefgcrsa%]/i,
    format: percent,
  },
  '{': { default: '{message}', time: '{asctime', valid: /\{[^{}]+\}/, format: formatMap },
  $: {
    default: '${message}',
    time: 'asctime',
    valid: /\$(?:\w+|\{\w+\})/,
    format: (template, fields) =>
      template.replace(/\$(?:\$|(\w+)|\{(\w+)\})/g, (_, bare: string | undefined, braced: string | undefined) => {
        const name = bare ?? braced;
        return name === undefined ? '$' : str(fields.get(name));
      }),
  },
};

/** Other arguments of a {@link Formatter}. */
export interface FormatterOptions {
  /** Refuses a format that names no attribute (the default). */
  readonly validate?: boolean;
  /** Values of attributes that a record may lack. */
  readonly defaults?: unknown;
}

/**
 * Python's `logging.Formatter`: a record as a text.
 *
 * A traceback has JavaScript's frames; its last line is Python's.
 *
 * @throws ValueError for a format without any attribute.
 */
export class Formatter {
  static readonly [nameOf]: string = 'Formatter';
  static readonly [moduleOf]: string = 'logging';
  static defaultTimeFormat = '%Y-%m-%d %H:%M:%S';
  static defaultMsecFormat: string | null = '%s,%03d';
  static converter: (seconds?: number) => StructTime = localtime;
  datefmt: string | null;
  readonly _fmt: string;
  private readonly style: Style;
  private readonly defaults: ReadonlyMap<unknown, unknown>;

  constructor(fmt: string | null = null, datefmt: string | null = null, style = '%', options: FormatterOptions = {}) {
    const found = styles[style];
    if (found === undefined) throw new ValueError(`Style must be one of: ${Object.keys(styles).join(',')}`);
    this.style = found;
    this._fmt = fmt ?? found.default;
    this.datefmt = datefmt;
    this.defaults = mappingOf(options.defaults) ?? new Map();
    if (options.validate !== false && !found.valid.test(this._fmt)) {
      throw new ValueError(`Invalid format '${this._fmt}' for '${style}' style`);
    }
  }

  // Class attributes in Python: a subclass, or an instance, has its own.
  get defaultTimeFormat(): string {
    return (this.constructor as typeof Formatter).defaultTimeFormat;
  }

  set defaultTimeFormat(value: string) {
    own(this, 'defaultTimeFormat', value);
  }

  get defaultMsecFormat(): string | null {
    return (this.constructor as typeof Formatter).defaultMsecFormat;
  }

  set defaultMsecFormat(value: string | null) {
    own(this, 'defaultMsecFormat', value);
  }

  get converter(): (seconds?: number) => StructTime {
    return (this.constructor as typeof Formatter).converter;
  }

  set converter(value: (seconds?: number) => StructTime) {
    own(this, 'converter', value);
  }

  /** The whole text of a record, with what is known of an exception below. */
  format(record: LogRecord): string {
    record.message = record.getMessage();
    if (this.usesTime()) record.asctime = this.formatTime(record, this.datefmt);
    let text = this.formatMessage(record);
    if (record.excInfo !== null) record.excText ??= this.formatException(record.excInfo);
    for (const more of [record.excText, record.stackInfo]) {
      if (more === null || more === '') continue;
      text += `${text.endsWith('\n') ? '' : '\n'}${more}`;
    }
    return text;
  }

  formatMessage(record: LogRecord): string {
    try {
      return this.style.format(this._fmt, new RecordFields(record, this.defaults));
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'KeyError') throw error;
      throw new ValueError(`Formatting field not found in record: ${error.message}`);
    }
  }

  formatTime(record: LogRecord, datefmt: string | null = null): string {
    const moment = this.converter(record.created);
    if (datefmt !== null && datefmt !== '') return strftime(datefmt, moment);
    const text = strftime(this.defaultTimeFormat, moment);
    return this.defaultMsecFormat === null ? text : percent(this.defaultMsecFormat, Object.freeze([text, record.msecs]));
  }

  formatException(excInfo: unknown): string {
    const [, error] = excInfo as ExcInfo;
    return error === null ? 'NoneType: None' : formatException(error).trimEnd();
  }

  formatStack(stackInfo: string): string {
    return stackInfo;
  }

  usesTime(): boolean {
    return this._fmt.includes(this.style.time);
  }

  toString(): string {
    return `<logging.Formatter object ${repr(this._fmt)}>`;
  }
}
