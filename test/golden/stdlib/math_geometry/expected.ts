import {
  acos,
  acosh,
  asin,
  atanh,
  cos,
  cosh,
  dist,
  isclose,
  sin,
  sinh,
  tan,
} from "aio2ts/runtime/math";
import {
  asPythonError,
  fixed,
  floatStr,
  format,
  str,
  tuple,
  ValueError,
} from "aio2ts/runtime/python";

class Vector {
  x: number;
  y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }

  length(): number {
    return Math.hypot(this.x, this.y);
  }

  angle(): number {
    return Math.atan2(this.y, this.x) * (180 / Math.PI);
  }

  rotated(degrees: number): Vector {
    const a = degrees * (Math.PI / 180);
    return new Vector(
      this.x * cos(a) - this.y * sin(a),
      this.x * sin(a) + this.y * cos(a),
    );
  }
}

const v = new Vector(3, 4);
console.log(`${floatStr(v.length())} ${fixed(v.angle(), 6)}`);
const w = v.rotated(90);
console.log(
  `${format(w.x, ".3f")} ${format(w.y, ".3f")} ${str(isclose(w.length(), v.length()))}`,
);
console.log(
  `${floatStr(dist(tuple(0, 0), tuple(1, 1)))} ${floatStr(dist([1.0, 2.0, 3.0], [1.0, 2.0, 5.0]))}`,
);
for (const [name, value] of Object.entries({
  tan: tan(0.5),
  asin: asin(0.5),
  acos: acos(0.5),
  atan: Math.atan(0.5),
  sinh: sinh(1),
  cosh: cosh(1),
  tanh: Math.tanh(1),
  asinh: Math.asinh(1),
  acosh: acosh(2),
  atanh: atanh(0.5),
})) {
  console.log(`${name}: ${fixed(value, 9)}`);
}
console.log(`${fixed(2 * Math.PI, 6)} ${str(Math.PI * 2 === 2 * Math.PI)}`);
for (const compute of [
  () => asin(2),
  () => acosh(0),
  () => dist([1], [1, 2]),
]) {
  try {
    compute();
  } catch (caught) {
    const error = asPythonError(caught);
    if (!(error instanceof ValueError)) {
      throw error;
    }
    console.log(error.message);
  }
}
