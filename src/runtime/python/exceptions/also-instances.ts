/**
 * Exceptions with two bases, of which a JavaScript class can extend one: aiohttp's `ClientOSError` is a `ClientConnectionError` and an
 * `OSError`. The other bases recognise its instances.
 */
type Class = abstract new (...args: never[]) => object;

const known: unique symbol = Symbol.for('aio2ts.alsoInstances') as never;

interface Recognising {
  [known]?: object[];
}

/** `x instanceof base` from now on holds for instances of `derived` too. */
export function alsoInstances(derived: Class, ...bases: readonly Class[]): void {
  for (const base of bases) prototypesOf(base).push(derived.prototype as object);
}

function prototypesOf(base: Class): object[] {
  const recognising = base as Recognising;
  // A subclass inherits the static property of its base: only an own one counts.
  if (Object.hasOwn(base, known)) return recognising[known] as object[];
  const prototypes: object[] = [];
  Object.defineProperty(base, known, { value: prototypes });
  Object.defineProperty(base, Symbol.hasInstance, {
    value(this: unknown, x: unknown): boolean {
      if (Function.prototype[Symbol.hasInstance].call(this as never, x)) return true;
      if (this !== base || typeof x !== 'object' || x === null) return false;
      return prototypes.some((prototype) => Object.prototype.isPrototypeOf.call(prototype, x));
    },
  });
  return prototypes;
}
