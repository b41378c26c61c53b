import {
  asPythonError,
  AttributeError,
  floatStr,
  str,
  ValueError,
} from "aio2ts/runtime/python";

/** A temperature that knows two scales. */
class Temperature {
  _celsius: number;

  constructor(celsius: number = 0.0) {
    this._celsius = celsius;
  }

  get celsius(): number {
    return this._celsius;
  }

  set celsius(value: number) {
    if (value < -273.15) {
      throw new ValueError("below absolute zero");
    }
    this._celsius = value;
  }

  get fahrenheit(): number {
    return (this._celsius * 9) / 5 + 32;
  }

  static fromFahrenheit(f: number): Temperature {
    return new this(((f - 32) * 5) / 9);
  }

  static isHot(celsius: number): boolean {
    return celsius > 30;
  }
}

const t = new Temperature(25.0);
console.log(`${floatStr(t.celsius)} ${floatStr(t.fahrenheit)}`);
t.celsius += 10.5;
console.log(`${floatStr(t.celsius)} ${str(Temperature.isHot(t.celsius))}`);
try {
  t.celsius = -300.0;
} catch (caught) {
  const e = asPythonError(caught);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  console.log(`ValueError: ${e.message}`);
}
console.log(floatStr(Temperature.fromFahrenheit(212).celsius));
try {
  throw new AttributeError(
    "property 'fahrenheit' of 'Temperature' object has no setter",
  );
} catch (caught) {
  const error = asPythonError(caught);
  if (!(error instanceof AttributeError)) {
    throw error;
  }
  console.log("read-only");
}
