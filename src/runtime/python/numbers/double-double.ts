/** An unevaluated sum of two doubles: about 106 bits, for results that have to be correct in the last of 53. */
export type DoubleDouble = readonly [high: number, low: number];

/** The exact sum of two doubles (Knuth). */
export function twoSum(a: number, b: number): DoubleDouble {
  const sum = a + b;
  const rest = sum - a;
  return [sum, a - (sum - rest) + (b - rest)];
}

/** The exact product of two doubles (Dekker); the factors stay below 2 ** 970. */
export function twoProduct(a: number, b: number): DoubleDouble {
  const product = a * b;
  const [ah, al] = halves(a);
  const [bh, bl] = halves(b);
  return [product, ah * bh - product + ah * bl + al * bh + al * bl];
}

function halves(a: number): DoubleDouble {
  const scaled = a * 134217729; // 2 ** 27 + 1
  const high = scaled - (scaled - a);
  return [high, a - high];
}

export function addDD([ah, al]: DoubleDouble, [bh, bl]: DoubleDouble): DoubleDouble {
  const [sum, error] = twoSum(ah, bh);
  return fastSum(sum, error + al + bl);
}

function fastSum(a: number, b: number): DoubleDouble {
  const sum = a + b;
  return [sum, b - (sum - a)];
}

export function multiplyDD([ah, al]: DoubleDouble, [bh, bl]: DoubleDouble): DoubleDouble {
  const [product, error] = twoProduct(ah, bh);
  return fastSum(product, error + ah * bl + al * bh);
}

export function divideDD(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a[0] / b[0];
  const rest = addDD(a, negateDD(multiplyDD(b, [first, 0])));
  const second = rest[0] / b[0];
  const last = addDD(rest, negateDD(multiplyDD(b, [second, 0])));
  return addDD(fastSum(first, second), [last[0] / b[0], 0]);
}

export function negateDD([high, low]: DoubleDouble): DoubleDouble {
  return [-high, -low];
}
