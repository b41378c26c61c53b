/** What decorators make of a function. */
import type * as ast from '../../syntax/ast.js';
import { lookUpAttribute } from '../class-lookup.js';
import type { ClassInfo, DecoratorPattern, FunctionInfo, Symbol } from '../program.js';
import { expressionsIn, expressionsOf, ownStatements } from '../scopes/walk.js';
import { str, unknown, type FunctionView, type Type } from '../types.js';
import type { Flow } from './flow.js';
import type { Inference } from './inference.js';
import { resultOfCallee } from './calls.js';

/** The value that `def` binds: the function, or what its decorators return. */
export function decoratedValue(inference: Inference, fn: FunctionInfo, flow: Flow): Type {
  let type: Type = inference.state.functionValue(fn);
  inference.state.wrapped.delete(fn);
  for (const decorator of [...fn.decorators].reverse()) type = apply(inference, decorator, type, fn, flow);
  return type;
}

function apply(inference: Inference, decorator: ast.Expression, type: Type, fn: FunctionInfo, flow: Flow): Type {
  const decoratorType = calledType(inference, inference.expression(decorator, flow));
  fn.isValue = true;
  if (decoratorType.kind === 'never') return decoratorType;
  const view = viewOf(inference, decorator, decoratorType);
  if (view !== null && type.kind === 'function') {
    inference.state.views.set(fn, view);
    return { ...type, view };
  }
  const pattern = patternOf(inference, decoratorType);
  if (pattern !== null) {
    // The wrapper takes what the function takes: calls of the name are calls of the function.
    if (decidesResult(inference, fn, pattern)) inference.state.wrapped.set(fn, pattern);
    inference.state.wrappers.set(pattern.wrapper, pattern);
    inference.pass(type, pattern.parameter.symbol);
    inference.state.bodyOf(pattern.wrapper);
    openWrapper(inference, pattern);
    return type;
  }
  if (decoratorType.kind === 'function' && decoratorType.function.kind === 'function') {
    const result = resultOfCallee(inference, decoratorType, [type], flow, `decorated${fn.node.id}`);
    if (result.kind !== 'callable') return result;
    inference.state.decoratedResults.set(fn, result.returns);
    return type;
  }
  if (givesBack(inference, decorator)) return type;
  if (decoratorType.kind === 'function' && decoratorType.function.kind === 'functionInfo' && returnsParameter(decoratorType.function)) {
    inference.callWithTypes(decoratorType, [type], flow.body);
    return type;
  }
  if (decoratorType.kind === 'callable') return decoratorType.returns;
  if (decoratorType.kind === 'class' && decoratorType.class.kind === 'classInfo') return instanceWith(inference, decoratorType.class, type, flow);
  if (decoratorType.kind !== 'function' || decoratorType.function.kind !== 'functionInfo') {
    inference.escape(type);
    return unknown;
  }
  return inference.callWithTypes(decoratorType, [type], flow.body);
}

/** An object that is called is its class's `__call__`. */
function calledType(inference: Inference, type: Type): Type {
  const method = type.kind === 'instance' ? lookUpAttribute(inference.state, type.class, '__call__') : null;
  return method?.kind === 'functionInfo' ? { kind: 'function', function: method, self: type } : type;
}

/** `@sync_to_async`, `@sync_to_async(thread_sensitive=False)` */
function viewOf(inference: Inference, decorator: ast.Expression, type: Type): FunctionView | null {
  const callee = decorator.kind === 'Call' ? inference.state.callees[decorator.id] : undefined;
  if (callee?.kind === 'map') return callee.entry.view;
  return type.kind === 'function' && type.function.kind === 'function' ? type.function.view : null;
}

/** A wrapper that hands the result on changes nothing about what an inner one made of it. */
function decidesResult(inference: Inference, fn: FunctionInfo, { keepsResult, runs, wrapper }: DecoratorPattern): boolean {
  const inner = inference.state.wrapped.get(fn);
  return inner === undefined || wrapper.isCoroutine || !keepsResult || runs.length > 0;
}

/** The wrapper is given what the callers of the function give. */
function openWrapper(inference: Inference, { wrapper, isPositional }: DecoratorPattern): void {
  if (isPositional) return;
  for (const { symbol, kind, node } of wrapper.parameters) {
    if (symbol.declared !== null) continue;
    if (kind === 'rest') inference.pass({ kind: 'tuple', items: [], rest: unknown }, symbol);
    if (kind === 'keywords') inference.pass(inference.state.object('builtins.dict', `kwargs${node.id}`, [str, unknown]), symbol);
  }
}

/** `@lru_cache(maxsize=10)`, `@wraps(f)`: a map's function that gives a `Callable[[F], F]`. */
function givesBack(inference: Inference, decorator: ast.Expression): boolean {
  const callee = decorator.kind === 'Call' ? inference.state.callees[decorator.id] : undefined;
  if (callee?.kind !== 'map') return false;
  const { returns } = callee.signature;
  if (returns.kind !== 'callable' || returns.returns.kind !== 'variable') return false;
  const [only] = returns.parameters ?? [];
  return only?.kind === 'variable' && only.name === returns.returns.name;
}

/** `@Counted`: an instance that holds the function. */
function instanceWith(inference: Inference, info: ClassInfo, type: Type, flow: Flow): Type {
  const self = inference.state.instance(info);
  const init = lookUpAttribute(inference.state, info, '__init__');
  if (init?.kind === 'functionInfo') inference.callWithTypes({ kind: 'function', function: init, self }, [type], flow.body);
  return self;
}

/** `@route('/')`, `@register`: it takes note of the function, and gives back the very function. */
export function returnsParameter({ node, parameters, isCoroutine, isGenerator }: FunctionInfo): boolean {
  if (node.kind === 'Lambda' || isCoroutine || isGenerator || parameters.length !== 1) return false;
  const { name, symbol, kind } = parameters[0]!;
  if (kind === 'rest' || kind === 'keywords' || symbol.bindings.length > 1 || symbol.isRebound) return false;
  const last = node.body.body.at(-1);
  if (last?.kind !== 'Return') return false;
  return ownStatements(node.body.body).every((statement) => statement.kind !== 'Return' || (statement.value?.kind === 'Name' && statement.value.text === name));
}

function patternOf(inference: Inference, type: Type): DecoratorPattern | null {
  if (type.kind !== 'function' || type.function.kind !== 'functionInfo') return null;
  return (type.function.decorator ??= recognize(inference, type.function));
}

/** Looks for the shape of a decorator whose wrapper takes `*args, **kwargs` and hands them on. */
export function recognize(inference: Inference, fn: FunctionInfo): DecoratorPattern | null {
  if (fn.node.kind === 'Lambda' || fn.isCoroutine) return null;
  const own = fn.parameters.filter(({ kind }) => kind === 'positional' || kind === 'positionalOnly');
  const parameter = own[fn.role === 'method' ? 1 : 0];
  if (parameter === undefined) return null;
  const wrapper = returnedWrapper(inference, fn);
  if (wrapper === null || wrapper.node.kind === 'Lambda') return null;
  const { rest, keywords, positional, positionalOnly, keywordOnly } = wrapper.node.parameters;
  if (rest === null || positional.length + positionalOnly.length + keywordOnly.length > 0) return null;
  const uses = usesOf(wrapper, parameter.name, rest.name.text, keywords?.name.text ?? null);
  return uses.calls > 0 ? { parameter, wrapper, isPositional: uses.others === 0, ...resultKept(inference, wrapper, parameter.name) } : null;
}

/** Every `return` gives what `func(...)` gave: at once, or run to its end by a call that is given it. */
function resultKept(inference: Inference, wrapper: FunctionInfo, name: string): Pick<DecoratorPattern, 'keepsResult' | 'runs' | 'results'> {
  const results = new Set<Symbol>();
  if (keepsResult(inference, wrapper, name, null, results)) return { keepsResult: true, runs: [], results };
  const runs = new Set<ast.Call>();
  const isKept = keepsResult(inference, wrapper, name, runs, results);
  return isKept ? { keepsResult: true, runs: [...runs], results } : { keepsResult: false, runs: [], results: new Set() };
}

/** At once or through a variable; `runs` takes the calls around it. */
function keepsResult(inference: Inference, wrapper: FunctionInfo, name: string, runs: Set<ast.Call> | null, results: Set<Symbol>): boolean {
  if (wrapper.node.kind === 'Lambda') return false;
  const isOwn = (value: ast.Expression | null): boolean => {
    if (value === null || value.kind === 'NoneLiteral') return true;
    if (value.kind === 'Await') return isOwn(value.value);
    if (value.kind === 'Call') return isCallOf(value, name) || (runs !== null && isRun(value, isOwn, runs));
    const symbol = value.kind === 'Name' ? inference.state.resolver.symbolOf(value) : null;
    if (symbol === null || symbol.scope !== wrapper.scope || symbol.bindings.length === 0) return false;
    const holdsIt = symbol.bindings.every(({ node }) => node.kind === 'Assign' && node.value.kind !== 'Name' && isOwn(node.value));
    if (holdsIt) results.add(symbol);
    return holdsIt;
  };
  return [...ownStatements(wrapper.node.body.body)].every((statement) => statement.kind !== 'Return' || isOwn(statement.value));
}

const isCallOf = ({ callee }: ast.Call, name: string): boolean => callee.kind === 'Name' && callee.text === name;

function isRun(call: ast.Call, isOwn: (value: ast.Expression) => boolean, runs: Set<ast.Call>): boolean {
  const [only] = call.args;
  if (call.args.length !== 1 || only!.kind !== 'Call' || !isOwn(only!)) return false;
  runs.add(call);
  return true;
}

function returnedWrapper(inference: Inference, fn: FunctionInfo): FunctionInfo | null {
  if (fn.node.kind === 'Lambda') return null;
  const returned = [...ownStatements(fn.node.body.body)].filter((statement) => statement.kind === 'Return');
  const only = returned.length === 1 ? returned[0]!.value : null;
  const value = only?.kind === 'Call' && only.args.length === 2 && inference.state.resolver.entryOf(only.callee)?.id === 'typing.cast' ? only.args[1] : only;
  if (value?.kind !== 'Name') return null;
  const found = inference.state.resolver.declarationOf(value);
  return found?.kind === 'functionInfo' && found.scope.parent === fn.scope ? found : null;
}

/** How often the wrapper calls `func(*args, **kwargs)`, and how often it uses `args` or `kwargs` elsewhere. */
function usesOf(wrapper: FunctionInfo, name: string, rest: string, keywords: string | null): { calls: number; others: number } {
  let calls = 0;
  let inCalls = 0;
  let all = 0;
  if (wrapper.node.kind === 'Lambda') return { calls, others: 0 };
  for (const statement of ownStatements(wrapper.node.body.body)) {
    for (const expression of expressionsOf(statement)) {
      for (const node of withLambdas(expression)) {
        if (node.kind === 'Name' && (node.text === keywords || node.text === rest)) all += 1;
        if (node.kind !== 'Call' || node.callee.kind !== 'Name' || node.callee.text !== name) continue;
        if (!handsOnAll(node, rest, keywords)) continue;
        calls += 1;
        inCalls += node.args.length + node.keywords.length;
      }
    }
  }
  return { calls, others: all - inCalls };
}

/** `func(*args, **kwargs)`: nothing added, nothing left out but keywords. */
function handsOnAll({ args, keywords }: ast.Call, rest: string, own: string | null): boolean {
  const [only] = args;
  return args.length === 1 && only?.kind === 'Starred' && only.value.kind === 'Name' && only.value.text === rest
    && keywords.every(({ arg, value }) => arg === null && value.kind === 'Name' && value.text === own);
}

/** `retry(lambda: func(*args, **kwargs))` calls it too. */
function* withLambdas(root: ast.Expression): Generator<ast.Expression> {
  for (const node of expressionsIn(root)) {
    yield node;
    if (node.kind === 'Lambda') yield* withLambdas(node.body);
  }
}
