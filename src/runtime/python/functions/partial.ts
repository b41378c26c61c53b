import { repr } from '../repr.js';
import { reprOf } from '../symbols.js';
import { boundArguments, call } from './call.js';
import { isAsyncFunction } from './is-async-function.js';
import { Keywords } from './keywords.js';
import { signature } from './signature.js';

/** A function with arguments given in advance. */
export type Partial<R> = ((...args: readonly unknown[]) => R) & {
  readonly func: unknown;
  readonly args: readonly unknown[];
  readonly keywords: ReadonlyMap<string, unknown>;
};

/** Python's `functools.partial(f, *args, **keywords)`. */
export function partial<R>(
  f: (...args: never[]) => R,
  args: readonly unknown[] = [],
  given: Keywords | Readonly<Record<string, unknown>> = {},
): Partial<R> {
  const keywords = new Keywords(given);
  const invoke = (more: readonly unknown[], added: ReadonlyMap<string, unknown>): R =>
    // What the call gives replaces what was given in advance.
    invoked(f, [...args, ...more], new Keywords(new Map([...keywords.values, ...added]))) as R;
  const made = (...more: readonly unknown[]): R => {
    const last = more.at(-1);
    return last instanceof PartialKeywords ? invoke(more.slice(0, -1), last.values) : invoke(more, new Map());
  };
  Object.defineProperties(made, {
    func: { value: f },
    args: { value: Object.freeze([...args]) },
    keywords: { value: keywords.values },
    [reprOf]: {
      value: () => {
        const given = [...args.map(repr), ...[...keywords.values].map(([name, value]) => `${name}=${repr(value)}`)];
        return `functools.partial(${[repr(f), ...given].join(', ')})`;
      },
    },
  });
  // Who calls it awaits what an async function gives, or makes a coroutine of the call.
  if (isAsyncFunction(f)) Object.defineProperty(made, Symbol.toStringTag, { value: 'AsyncFunction' });
  signature(made, '*args, **keywords', (bound) => [...bound.rest, new PartialKeywords(bound.keywords)]);
  return made as unknown as Partial<R>;
}

function invoked(f: (...args: never[]) => unknown, args: readonly unknown[], keywords: Keywords): unknown {
  if (!isAsyncFunction(f)) return call(f, args, keywords);
  return (f as (...args: readonly unknown[]) => unknown)(...boundArguments(f, args, keywords));
}

/** Keywords on their way from a {@link call} into the partial. */
class PartialKeywords extends Keywords {}
