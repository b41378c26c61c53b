/** `os.environ`: a dict that the processes started from here see too. */
import { PyTypeError } from '../python/exceptions.js';
import { repr } from '../python/repr.js';
import { reprOf } from '../python/symbols.js';
import { typeName } from '../python/type-name.js';

class Environment extends Map<string, string> {
  override set(name: string, value: string): this {
    for (const text of [name, value] as readonly unknown[]) {
      if (typeof text !== 'string') throw new PyTypeError(`str expected, not ${typeName(text)}`);
    }
    process.env[name] = value;
    return super.set(name, value);
  }

  override delete(name: string): boolean {
    delete process.env[name];
    return super.delete(name);
  }

  override clear(): void {
    for (const name of [...this.keys()]) this.delete(name);
  }

  [reprOf](): string {
    return `environ(${repr(new Map(this))})`;
  }
}

export const environ: Map<string, string> = /* @__PURE__ */ filled();

function filled(): Map<string, string> {
  const environment = new Environment();
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) Map.prototype.set.call(environment, name, value);
  }
  return environment;
}

/** `os.getenv(name, fallback)` */
export function getenv(name: string): string | null;
export function getenv<D>(name: string, fallback: D): string | D;
export function getenv(name: string, fallback: unknown = null): unknown {
  return environ.get(name) ?? fallback;
}
