/** What callbacks are called with, and functions that are called otherwise than they are written. */
import type { FunctionEntry, StubParameter } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import type { Arguments } from '../facts.js';
import type { FunctionInfo } from '../program.js';
import { unknown, type FunctionView, type Type } from '../types.js';
import { argumentType } from './calls.js';
import type { Flow } from './flow.js';
import { membersOf, type Inference } from './inference.js';
import { awaitedType, elementOf } from './protocols.js';

/** `call_soon(f, a, b)`: what `f` is called with where its stub says `Callable[..., R]`; null where nothing is handed on. */
export function restTypes(inference: Inference, args: Arguments<StubParameter>, name: string | null): Type[] | null {
  const given = name === null ? undefined : args.bound.find(({ parameter }) => parameter.name === name)?.values[0];
  if (name !== null) return given?.kind === 'Tuple' || given?.kind === 'List' ? given.elements.map((element) => argumentType(inference, element)) : given === undefined ? [] : null;
  const rest = args.bound.find(({ parameter }) => parameter.kind === 'rest');
  if (rest === undefined || rest.values.some(({ kind }) => kind === 'Starred')) return null;
  const isOfItems = rest.parameter.type.kind === 'iterable';
  return rest.values.map((value) => {
    const type = argumentType(inference, value);
    return isOfItems ? (elementOf(inference, type, false, null)?.item ?? unknown) : type;
  });
}

/** `to_thread(f, key=value)` */
export function handKeywordsOn(inference: Inference, args: Arguments<StubParameter>, callbacks: readonly Type[]): void {
  for (const { parameter, values, names } of args.bound) {
    if (parameter.kind !== 'keywords') continue;
    for (const type of callbacks.flatMap(membersOf)) {
      if (type.kind !== 'function' || type.function.kind !== 'functionInfo') continue;
      values.forEach((value, index) => {
        const symbol = (type.function as FunctionInfo).parameters.find(({ name }) => name === names[index])?.symbol;
        if (symbol !== undefined) inference.pass(argumentType(inference, value), symbol);
      });
    }
  }
}

/** `sync_to_async(f)` is `f`, called otherwise. */
export function viewed(inference: Inference, { view }: FunctionEntry, { args }: ast.Call): Type | null {
  const type = view === null || args[0] === undefined ? null : argumentType(inference, args[0]);
  return type?.kind === 'function' && type.function.kind === 'functionInfo' ? { ...type, view: view! } : null;
}

/** What a call of such a function gives. */
export function viewedResult(inference: Inference, result: Type, view: FunctionView, flow: Flow): Type {
  if (view === 'coroutine') return { kind: 'coroutine', result, function: null };
  return awaitedType(inference, result, flow.body) ?? result;
}
