import { camelCase } from './names.js';

/** Python's `object.__setattr__(x, name, value)`: whatever `__setattr__` the class has. */
export function setOwnAttribute(x: object, name: string, value: unknown): null {
  const key = camelCase(name);
  Object.defineProperty(x, key, { value, configurable: true, enumerable: true, writable: true });
  return null;
}
