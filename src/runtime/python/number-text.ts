/** The decimal digits of a finite number without sign, and the exponent of the first: `1.5e300` is `['15', 300]`. */
export function shortestDigits(x: number): readonly [digits: string, exponent: number] {
  const [mantissa = '0', exponent = '0'] = Math.abs(x).toExponential().split('e');
  return [mantissa.replace('.', ''), Number(exponent)];
}

/** Python's exponent: a sign and at least two digits. */
export function exponentText(exponent: number): string {
  const digits = String(Math.abs(exponent)).padStart(2, '0');
  return `e${exponent < 0 ? '-' : '+'}${digits}`;
}

/** Digits with a decimal point after the digit for 10^0, the first one standing for 10^`exponent`. */
export function positional(digits: string, exponent: number): readonly [integer: string, fraction: string] {
  if (exponent < 0) return ['0', '0'.repeat(-exponent - 1) + digits];
  if (digits.length <= exponent + 1) return [digits + '0'.repeat(exponent + 1 - digits.length), ''];
  return [digits.slice(0, exponent + 1), digits.slice(exponent + 1)];
}

/** `repr` and `str` of a Python float: `3.0`, `1e+16`, `inf`. */
export function floatStr(x: number): string {
  if (Number.isNaN(x)) return 'nan';
  if (!Number.isFinite(x)) return x < 0 ? '-inf' : 'inf';
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  const [digits, exponent] = shortestDigits(x);
  if (exponent < -4 || exponent >= 16) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
    return `${sign}${digits.slice(0, 1)}${fraction}${exponentText(exponent)}`;
  }
  const [integer, fraction] = positional(digits, exponent);
  return `${sign}${integer}.${fraction === '' ? '0' : fraction}`;
}

/** `str` of an integer of any magnitude: never JavaScript's exponent, no negative zero. */
export function intStr(x: number | bigint): string {
  if (typeof x === 'bigint') return x.toString();
  return Math.abs(x) < 1e21 ? String(x === 0 ? 0 : x) : BigInt(x).toString();
}

/** A number whose Python type is not known: an integral one is shown as an `int`, any other as a `float`. */
export function numberStr(x: number): string {
  return Number.isInteger(x) ? intStr(x) : floatStr(x);
}
