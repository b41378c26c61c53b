type Class = abstract new (...args: never[]) => object;

/**
 * Lets instances read class attributes, as in Python: what the class of the instance has, unless it was assigned
 * through the instance. A name is a pair where the static is called otherwise: `['name', 'name_']`.
 *
 * @example static { sharedAttributes(this, 'kind', 'limit'); }
 */
export function sharedAttributes(
  target: Class,
  ...names: readonly (string | readonly [member: string, held: string])[]
): void {
  for (const name of names) {
    const [member, held] = typeof name === 'string' ? [name, name] : name;
    Object.defineProperty(target.prototype, member, {
      configurable: true,
      get(this: object): unknown {
        return (this.constructor as unknown as Record<string, unknown>)[held];
      },
      set(this: object, value: unknown) {
        Object.defineProperty(this, member, { value, configurable: true, enumerable: true, writable: true });
      },
    });
  }
}

/** `functools.cached_property`: a getter runs once for an instance, whose own property its value then is. */
export function cachedProperties(target: Class, ...names: readonly string[]): void {
  for (const name of names) {
    const compute = Object.getOwnPropertyDescriptor(target.prototype, name)?.get;
    if (compute === undefined) continue;
    const keep = (self: object, value: unknown): unknown => {
      Object.defineProperty(self, name, { value, configurable: true, enumerable: true, writable: true });
      return value;
    };
    Object.defineProperty(target.prototype, name, {
      configurable: true,
      get(this: object): unknown {
        return keep(this, compute.call(this));
      },
      set(this: object, value: unknown) {
        keep(this, value);
      },
    });
  }
}

/** `__repr__ = __str__` in a class's body: a second name for a method. */
export function aliasMethod(target: Class, alias: PropertyKey, original: PropertyKey): void {
  const prototype = target.prototype as Record<PropertyKey, unknown>;
  Object.defineProperty(prototype, alias, { value: prototype[original], configurable: true, writable: true });
}
