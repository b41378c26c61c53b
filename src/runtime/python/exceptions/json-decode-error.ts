import { moduleOf, nameOf } from '../symbols.js';
import { ValueError } from './builtin.js';

/** Python's `json.JSONDecodeError`: `(msg, doc, pos)`, with the line and column in its message. */
export class JSONDecodeError extends ValueError {
  static override readonly [nameOf]: string = 'JSONDecodeError';
  static override readonly [moduleOf]: string = 'json.decoder';
  readonly msg: string;
  readonly doc: string;
  readonly pos: number;
  readonly lineno: number;
  readonly colno: number;

  /** `pos` counts code points, as Python does. */
  constructor(msg: string, doc: string, pos: number) {
    const before = Array.from(doc).slice(0, pos);
    const lineno = before.filter((character) => character === '\n').length + 1;
    const colno = pos - before.lastIndexOf('\n');
    super(`${msg}: line ${lineno} column ${colno} (char ${pos})`);
    this.msg = msg;
    this.doc = doc;
    this.pos = pos;
    this.lineno = lineno;
    this.colno = colno;
  }
}
