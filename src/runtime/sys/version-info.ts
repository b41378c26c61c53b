import { namedTuple, repr } from '../python/index.js';
import { moduleOf, nameOf, reprOf } from '../python/symbols.js';

/** Python's `sys.version_info`: a tuple whose elements have names. */
export class VersionInfo extends namedTuple<
  [major: number, minor: number, micro: number, releaselevel: string, serial: number]
>('major', 'minor', 'micro', 'releaselevel', 'serial') {
  static readonly [nameOf]: string = 'version_info';
  static readonly [moduleOf]: string = 'sys';
  declare readonly major: number;
  declare readonly minor: number;
  declare readonly micro: number;
  declare readonly releaselevel: string;
  declare readonly serial: number;

  [reprOf](): string {
    return `sys.version_info(${[...this._asdict()].map(([name, part]) => `${name}=${repr(part)}`).join(', ')})`;
  }
}
