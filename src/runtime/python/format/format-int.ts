import { OverflowError, ValueError } from '../exceptions/builtin.js';
import { intStr } from '../number-text.js';
import { assemble, pad, parseSpec, signOf, unknownCode, type FormatSpec } from './spec.js';
import { formatFloatBySpec } from './format-float.js';

/** `format` of an integer. @throws ValueError for a spec that Python refuses. */
export function formatInt(x: number | bigint, spec: string): string {
  if (spec === '') return intStr(x);
  return formatIntBySpec(x, parseSpec(spec, 'int'), 'int');
}

/** {@link formatInt} with the spec read; a `bool` differs in its name only. */
export function formatIntBySpec(x: number | bigint, spec: FormatSpec, typeName: string): string {
  switch (spec.type) {
    case '':
    case 'd':
    case 'n':
      return formatDigits(x, spec, 10, '');
    case 'b':
      return formatDigits(x, spec, 2, '0b');
    case 'o':
      return formatDigits(x, spec, 8, '0o');
    case 'x':
      return formatDigits(x, spec, 16, '0x');
    case 'X':
      return formatDigits(x, spec, 16, '0X');
    case 'c':
      return formatCharacter(x, spec);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%':
      return formatFloatBySpec(Number(x), spec, typeName);
    default:
      throw unknownCode(spec.type, typeName);
  }
}

function checkInteger(spec: FormatSpec): void {
  if (spec.precision !== null) throw new ValueError('Precision not allowed in integer format specifier');
  if (spec.positiveZero) throw new ValueError('Negative zero coercion (z) not allowed in integer format specifier');
}

function formatDigits(x: number | bigint, spec: FormatSpec, radix: number, prefix: string): string {
  checkInteger(spec);
  const small = typeof x === 'number' && Number.isSafeInteger(x);
  const negative = x < 0;
  const digits = small ? Math.abs(x).toString(radix) : (negative ? -BigInt(x) : BigInt(x)).toString(radix);
  if (spec.grouping === ',' && (radix !== 10 || spec.type === 'n')) {
    throw new ValueError(`Cannot specify ',' with '${spec.type}'.`);
  }
  if (spec.grouping === '_' && spec.type === 'n') throw new ValueError("Cannot specify '_' with 'n'.");
  const parts = {
    sign: signOf(negative, spec),
    prefix: spec.alternate ? prefix : '',
    integer: spec.type === 'X' ? digits.toUpperCase() : digits,
    rest: '',
  };
  return assemble(parts, spec, radix === 10 ? 3 : 4);
}

function formatCharacter(x: number | bigint, spec: FormatSpec): string {
  checkInteger(spec);
  if (spec.sign !== '') throw new ValueError("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) throw new ValueError("Alternate form (#) not allowed with integer format specifier 'c'");
  if (spec.grouping !== '') throw new ValueError(`Cannot specify '${spec.grouping}' with 'c'.`);
  if (x < 0 || x > 0x10ffff) throw new OverflowError('%c arg not in range(0x110000)');
  return pad(String.fromCodePoint(Number(x)), spec, '>');
}
