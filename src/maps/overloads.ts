/** Overloads that differ by a literal: `open(path, "rb")` gives another file than `open(path)`. */
import type { Arguments } from './bind.js';
import type { Signature, StubParameter } from './model.js';

/** Do the string literals among the arguments match what the signature asks for? One that is not a literal does not. */
export function literalsMatch(signature: Signature, args: Arguments<StubParameter>): boolean {
  return Object.entries(signature.literals ?? {}).every(([name, pattern]) => {
    const [value] = args.bound.find(({ parameter }) => parameter.name === name)?.values ?? [];
    return value?.kind === 'StringLiteral' && new RegExp(pattern).test(value.value);
  });
}
