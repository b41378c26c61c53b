/** Reading variables. */
import type * as ast from '../../syntax/ast.js';
import type { Binding, Scope, Symbol } from '../program.js';
import { str, unknown, type Type } from '../types.js';
import type { Flow } from './flow.js';
import type { Inference } from './inference.js';
import { entryValue } from './members.js';
import type { Body } from './state.js';

export function inferName(inference: Inference, node: ast.Name, flow: Flow): Type {
  const symbol = inference.state.resolver.symbolOf(node);
  if (symbol === null) return builtin(inference, node.text);
  if (isLocal(symbol, flow)) {
    const type = flow.env.get(symbol);
    inference.state.unbound[node.id] = !flow.env.isBound(symbol);
    if (type !== undefined) return type;
  }
  return symbolValue(inference, symbol, flow.body);
}

/** Followed by flow: a variable of this body that nobody else assigns. */
export function isLocal(symbol: Symbol, flow: Flow): boolean {
  return !symbol.isRebound && bodyScope(symbol.scope) === bodyScopeOf(flow);
}

function bodyScopeOf(flow: Flow): Scope {
  return flow.function === null ? flow.body.module.scope : flow.function.scope;
}

/** Comprehensions and class bodies run within the body around them. */
function bodyScope(scope: Scope): Scope {
  let at = scope;
  while (at.kind === 'comprehension' || at.kind === 'class') at = at.parent!;
  return at;
}

/** The value of a variable at any time. */
export function symbolValue(inference: Inference, symbol: Symbol, body: Body): Type {
  let last: Binding | null = null;
  let [count, imports] = [0, 0];
  for (const binding of symbol.bindings) {
    if (binding.kind === 'delete' || binding.kind === 'annotation') continue;
    last = binding;
    count += 1;
    if (binding.kind === 'import') imports += 1;
  }
  if (count > 0 && imports === count) return imported(inference, symbol, body);
  if (last !== null && count === 1) {
    const { kind, node } = last;
    if (kind === 'class') return inference.state.classValue(inference.state.resolver.classes[node.id]!);
    if (kind === 'function') {
      const fn = inference.state.resolver.functions[node.id];
      if (fn !== undefined && !fn.isDecorated) return inference.state.functionValue(fn);
    }
  }
  return inference.symbolType(symbol, body);
}

function imported(inference: Inference, symbol: Symbol, body: Body): Type {
  const { resolver } = inference.state;
  const found = resolver.ofSymbol(symbol);
  if (found !== null) {
    switch (found.kind) {
      case 'moduleInfo':
      case 'module': return { kind: 'module', module: found };
      case 'classInfo': return inference.state.classValue(found);
      case 'functionInfo': if (!found.isDecorated) return inference.state.functionValue(found); break;
      case 'form': return unknown;
      default: return entryValue(inference, found);
    }
  }
  const target = resolver.importedSymbol(symbol);
  // Modules that import a name from one another, and none that has it: an ImportError.
  if (target === null || resolver.isImportedInCircle(target)) return unknown;
  return symbolValue(inference, target, body);
}

function builtin(inference: Inference, name: string): Type {
  const { builtins } = inference.state;
  let type = builtins.get(name);
  if (type === undefined) builtins.set(name, (type = builtinType(inference, name)));
  return type;
}

function builtinType(inference: Inference, name: string): Type {
  if (name === '__name__' || name === '__file__' || name === '__doc__') return str;
  const entry = inference.state.library.entries.get(`builtins.${name}`);
  if (entry === undefined || entry.kind === 'form' || entry.kind === 'module') return unknown;
  return entryValue(inference, entry);
}
