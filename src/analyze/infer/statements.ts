/** Statements: how types flow through a body. */
import { assertNever } from '../../syntax/ast.js';
import type * as ast from '../../syntax/ast.js';
import { locateFaults } from '../../diagnostics/fault.js';
import { lookUpAttribute } from '../class-lookup.js';
import { natural, none, unknown, type Type } from '../types.js';
import { callClassHooks } from './class-hooks.js';
import { decoratedValue } from './decorators.js';
import type { Environment } from './environment.js';
import type { Flow } from './flow.js';
import { membersOf, type Inference } from './inference.js';
import { enteredType, maySuppress } from './managers.js';
import { assume, instanceOf, testedClasses } from './narrow.js';
import { binaryType, callDunder, OPERATOR_METHODS } from './operators.js';
import { isLocal, symbolValue } from './names.js';
import { inferPattern } from './patterns.js';
import type { Symbol } from '../program.js';
import { assign, assignSymbol } from './targets.js';
import { elementOf } from './protocols.js';

export function inferStatements(inference: Inference, body: readonly ast.Statement[], flow: Flow): void {
  for (const statement of body) {
    if (flow.env.isDead) return;
    locateFaults(flow.path, statement.span, () => inferStatement(inference, statement, flow));
  }
}

function inferStatement(inference: Inference, node: ast.Statement, flow: Flow): void {
  switch (node.kind) {
    case 'FunctionDef': return functionDef(inference, node, flow);
    case 'ClassDef': return classDef(inference, node, flow);
    case 'Return': return returns(inference, node, flow);
    case 'Delete': return node.targets.forEach((target) => deleteTarget(inference, target, flow));
    case 'Assign': return assignment(inference, node, flow);
    case 'AugAssign': return augmented(inference, node, flow);
    case 'AnnAssign': return annotated(inference, node, flow);
    case 'For': return forLoop(inference, node, flow);
    case 'While': return whileLoop(inference, node, flow);
    case 'If': return ifStatement(inference, node, flow);
    case 'With': return withStatement(inference, node, flow);
    case 'Match': return matchStatement(inference, node, flow);
    case 'Raise':
      for (const part of [node.exception, node.cause]) if (part !== null) inference.expression(part, flow);
      flow.env.isDead = true;
      return;
    case 'Try': return tryStatement(inference, node, flow);
    case 'Assert':
      inference.expression(node.test, flow);
      if (node.message !== null) inference.expression(node.message, flow);
      return assume(inference, node.test, true, flow);
    case 'ExpressionStatement':
      inference.expression(node.value, flow);
      if (neverReturns(inference, node.value)) flow.env.isDead = true;
      return;
    case 'Break':
      flow.loops.at(-1)?.breaks.push(flow.env);
      flow.env = flow.env.branch();
      flow.env.isDead = true;
      return;
    case 'Continue':
      flow.env.isDead = true;
      return;
    case 'Import':
    case 'ImportFrom': return node.names.forEach((alias) => (alias.name === '*' ? bindStar(inference, alias, flow) : bindDeclared(inference, alias.asName?.id ?? alias.id, flow)));
    case 'TypeAlias': return bindDeclared(inference, node.name.id, flow);
    case 'Global':
    case 'Nonlocal':
    case 'Pass': return;
    default: return assertNever(node);
  }
}

/** An import or alias binds its name; what it means is found by declaration. */
function bindDeclared(inference: Inference, nameId: number, flow: Flow): void {
  const symbol = inference.state.resolver.tables.symbols[nameId];
  if (symbol !== undefined && symbol !== null && isLocal(symbol, flow)) flow.env.set(symbol, symbolValue(inference, symbol, flow.body));
}

/** `from shop import *` binds many. */
function bindStar(inference: Inference, alias: ast.Alias, flow: Flow): void {
  for (const symbol of flow.body.module.scope.symbols.values()) {
    if (symbol.bindings.some(({ node }) => node === alias) && isLocal(symbol, flow)) flow.env.set(symbol, symbolValue(inference, symbol, flow.body));
  }
}

/** `sys.exit()`: a mapped function whose stub returns Never. */
function neverReturns(inference: Inference, node: ast.Expression): boolean {
  if (node.kind !== 'Call') return false;
  const callee = inference.state.callees[node.id];
  return callee?.kind === 'map' && callee.signature.returns.kind === 'atom' && callee.signature.returns.name === 'Never';
}

function block(inference: Inference, node: ast.Block | null, flow: Flow): void {
  if (node !== null) inferStatements(inference, node.body, flow);
}

// ---- definitions --------------------------------------------------------------------------------------------

function functionDef(inference: Inference, node: ast.FunctionDef, flow: Flow): void {
  const fn = inference.state.resolver.functions[node.id];
  if (fn === undefined) return;
  for (const parameter of fn.parameters) {
    if (parameter.default !== null) inference.pass(inference.expression(parameter.default, flow), parameter.symbol);
  }
  if (fn.symbol === null || fn.role === 'setter' || fn.role === 'deleter') {
    node.decorators.forEach((decorator) => inference.expression(decorator, flow));
    return;
  }
  assignSymbol(inference, fn.symbol, decoratedValue(inference, fn, flow), flow);
}

function classDef(inference: Inference, node: ast.ClassDef, flow: Flow): void {
  const info = inference.state.resolver.classes[node.id]!;
  for (const decorator of node.decorators) inference.expression(decorator, flow);
  for (const base of node.bases) inference.expression(base, flow);
  const outer = flow.class;
  flow.class = info;
  block(inference, node.body, flow);
  flow.class = outer;
  assignSymbol(inference, info.symbol, { kind: 'class', class: info }, flow);
  callClassHooks(inference, info, flow);
}

function returns(inference: Inference, node: ast.Return, flow: Flow): void {
  const fn = flow.function;
  const declared = fn?.declaredReturn ?? null;
  const type = node.value === null ? none : inference.expression(node.value, flow, declared);
  if (fn !== null) {
    inference.state.lattice.widen(fn.returns, type);
    if (declared !== null && !fn.isGenerator) inference.assignDeclared(declared, type);
  }
  flow.env.isDead = true;
}

// ---- assignment -------------------------------------------------------------------------------------------------

function deleteTarget(inference: Inference, target: ast.Expression, flow: Flow): void {
  if (target.kind === 'Tuple' || target.kind === 'List') return target.elements.forEach((element) => deleteTarget(inference, element, flow));
  if (target.kind === 'Name') {
    const symbol = inference.state.resolver.symbolOf(target);
    return symbol === null ? undefined : flow.env.forget(symbol);
  }
  inference.expression(target.kind === 'Starred' ? target.value : target, flow);
  if (target.kind !== 'Subscript') return;
  for (const part of membersOf(inference.state.types[target.value.id] ?? unknown)) {
    if (part.kind === 'object') part.sites.forEach((site) => inference.state.lattice.demote(site));
    callDunder(inference, part, '__delitem__', [inference.state.types[target.index.id] ?? unknown], flow);
  }
}

function assignment(inference: Inference, node: ast.Assign, flow: Flow): void {
  const type = inference.expression(node.value, flow);
  for (const target of node.targets) assign(inference, target, type, flow, node.value);
}

function annotated(inference: Inference, node: ast.AnnAssign, flow: Flow): void {
  const declared = inference.annotations.typeOf(node.annotation);
  if (node.target.kind === 'Name') {
    const symbol = inference.state.resolver.symbolOf(node.target);
    if (symbol !== null && symbol.annotation === null && !isBareFinal(inference, node, symbol)) {
      symbol.annotation = node.annotation;
      symbol.declared = declared;
    }
  } else if (node.target.kind === 'Attribute') inference.expression(node.target.value, flow);
  if (node.value === null) return;
  const type = inference.expression(node.value, flow, declared);
  assign(inference, node.target, type, flow, node.value);
}

/** `LIMIT: Final = 3` is of the value's type. */
function isBareFinal(inference: Inference, { annotation, value }: ast.AnnAssign, symbol: Symbol): boolean {
  if (value === null || symbol.scope.kind === 'class') return false;
  const entry = inference.state.resolver.entryOf(annotation);
  return entry?.kind === 'form' && entry.form === 'Final';
}

function augmented(inference: Inference, node: ast.AugAssign, flow: Flow): void {
  const before = inference.expression(node.target, flow);
  const value = inference.expression(node.value, flow);
  const inPlace = membersOf(before).every((part) => part.kind === 'instance' && lookUpAttribute(inference.state, part.class, `__i${OPERATOR_METHODS[node.operator]}__`) !== null);
  const type = binaryType(inference, node, node.operator, before, value, flow);
  if (node.operator === '+' && before.kind === 'object' && value.kind !== 'object') {
    const item = elementOf(inference, value, false, flow.body)?.item;
    if (item !== undefined) before.sites.forEach((site) => inference.state.lattice.widenArg(site, 0, item));
  }
  const result = before.kind === 'object' && type.kind === 'unknown' ? before : type;
  assign(inference, node.target, inPlace ? type : result, flow);
  // The target's own type is what is read before the operation.
  inference.state.types[node.target.id] = before;
  inference.state.augmented.set(node.id, result);
}

// ---- control flow -----------------------------------------------------------------------------------------------

/** What a loop's body (or a try's) may assign is the join of all that is ever assigned, where its rounds meet. */
function blur(inference: Inference, node: ast.Block | null, flow: Flow): void {
  if (node === null) return;
  const { lattice, resolver } = inference.state;
  for (const symbol of resolver.tables.boundIn[node.id] ?? []) {
    const before = flow.env.get(symbol);
    if (before === undefined) continue;
    const after = inference.symbolType(symbol, flow.body);
    if (after.kind !== 'never') flow.env.set(symbol, lattice.join(before, after));
  }
  flow.env.forgetAllPaths();
}

/** The type of a loop variable: naturals for `range` and `enumerate` over naturals. */
export function iterationType(inference: Inference, iterable: ast.Expression, isAsync: boolean, flow: Flow): Type {
  const type = inference.expression(iterable, flow);
  if (iterable.kind === 'Call') {
    const id = inference.state.resolver.entryOf(iterable.callee)?.id;
    const numbers = iterable.args.map((arg) => inference.state.types[arg.id]);
    const areNatural = numbers.every((each) => each?.kind === 'int' && each.natural);
    if (id === 'builtins.range' && (iterable.args.length === 1 || areNatural || startsNatural(iterable, numbers))) return natural;
    if (id === 'builtins.enumerate' && iterable.args.length === 1) {
      const item = elementOf(inference, numbers[0] ?? unknown, false, flow.body)?.item ?? unknown;
      return inference.state.lattice.tuple([natural, item]);
    }
  }
  return elementOf(inference, type, isAsync, flow.body)?.item ?? unknown;
}

/** `range(a, b)` and upwards from a natural `a`. */
function startsNatural(call: ast.Call, types: readonly (Type | undefined)[]): boolean {
  const [start, , step] = types;
  return start?.kind === 'int' && start.natural && (call.args.length < 3 || (step?.kind === 'int' && step.natural));
}

function forLoop(inference: Inference, node: ast.For, flow: Flow): void {
  const item = iterationType(inference, node.iterable, node.isAsync, flow);
  loop(inference, node, flow, null, () => assign(inference, node.target, item, flow));
}

function whileLoop(inference: Inference, node: ast.While, flow: Flow): void {
  loop(inference, node, flow, node.test, () => undefined);
}

function loop(inference: Inference, node: ast.For | ast.While, flow: Flow, test: ast.Expression | null, begin: () => void): void {
  const base = flow.env;
  blur(inference, node.body, flow);
  if (test !== null) inference.expression(test, flow);
  const frame = { breaks: [] as Environment[] };
  flow.loops.push(frame);
  const round = flow.branch(() => {
    begin();
    if (test !== null) assume(inference, test, true, flow);
    block(inference, node.body, flow);
  });
  flow.loops.pop();
  const isEndless = test?.kind === 'BooleanLiteral' && test.value;
  const exits: Environment[] = [...frame.breaks];
  if (!isEndless) {
    const done = flow.branch(() => {
      if (test !== null) assume(inference, test, false, flow);
      block(inference, node.orElse, flow);
    });
    exits.push(done);
  }
  round.isDead = true; // it goes back to the head, whose types hold all that it assigns
  base.merge(exits, inference.state.lattice);
  flow.env = base;
}

function ifStatement(inference: Inference, node: ast.If, flow: Flow): void {
  inference.expression(node.test, flow);
  const base = flow.env;
  const branches = [
    flow.branch(() => {
      assume(inference, node.test, true, flow);
      block(inference, node.body, flow);
    }),
    flow.branch(() => {
      assume(inference, node.test, false, flow);
      block(inference, node.orElse, flow);
    }),
  ];
  base.merge(branches, inference.state.lattice);
}

function matchStatement(inference: Inference, node: ast.Match, flow: Flow): void {
  const subject = inference.expression(node.subject, flow);
  const base = flow.env;
  let isExhaustive = false;
  const branches = node.cases.map((matchCase) =>
    flow.branch(() => {
      inferPattern(inference, matchCase.pattern, subject, flow);
      if (matchCase.guard !== null) {
        inference.expression(matchCase.guard, flow);
        assume(inference, matchCase.guard, true, flow);
      } else if (matchCase.pattern.kind === 'MatchAs' && matchCase.pattern.pattern === null) isExhaustive = true;
      block(inference, matchCase.body, flow);
    }),
  );
  if (!isExhaustive) branches.push(base.branch());
  base.merge(branches, inference.state.lattice);
}

function tryStatement(inference: Inference, node: ast.Try, flow: Flow): void {
  const base = flow.env;
  const tried = flow.branch(() => {
    block(inference, node.body, flow);
    if (!flow.env.isDead) block(inference, node.orElse, flow);
  });
  const branches = [tried];
  for (const handler of node.handlers) {
    branches.push(flow.branch(() => {
      blur(inference, node.body, flow);
      bindException(inference, handler, node.isStar, flow);
      block(inference, handler.body, flow);
      unbindException(inference, handler, flow);
    }));
  }
  const isDead = branches.every((branch) => branch.isDead);
  if (node.finalBody !== null) {
    // `finally` also runs where the rest has left; what it then sees is blurred.
    const final = flow.branch(() => {
      blur(inference, node.body, flow);
      for (const handler of node.handlers) blur(inference, handler.body, flow);
      block(inference, node.finalBody, flow);
    });
    if (isDead || final.isDead) {
      base.isDead = true;
      return;
    }
    base.merge(branches, inference.state.lattice);
    block(inference, node.finalBody, flow);
    return;
  }
  base.merge(branches, inference.state.lattice);
}

function bindException(inference: Inference, handler: ast.ExceptHandler, isStar: boolean, flow: Flow): void {
  if (handler.type !== null) inference.expression(handler.type, flow);
  if (handler.name === null) return;
  const classes = handler.type === null ? null : testedClasses(inference, handler.type);
  let type = classes === null ? inference.state.object('builtins.BaseException', 'caught', []) : inference.state.lattice.joinAll(classes.map((each) => instanceOf(inference, each)));
  if (isStar) type = inference.state.object('builtins.ExceptionGroup', `caught${handler.id}`, [type]);
  assign(inference, handler.name, type, flow);
}

/** The name is deleted at the end of its handler. */
function unbindException(inference: Inference, handler: ast.ExceptHandler, flow: Flow): void {
  const symbol = handler.name === null ? null : inference.state.resolver.symbolOf(handler.name);
  if (symbol !== null) flow.env.forget(symbol);
}

// ---- with -----------------------------------------------------------------------------------------------------------

function withStatement(inference: Inference, node: ast.With, flow: Flow): void {
  for (const item of node.items) {
    const context = inference.expression(item.context, flow);
    const type = enteredType(inference, item, context, node.isAsync, flow);
    if (item.target !== null) assign(inference, item.target, type, flow);
  }
  const base = flow.env;
  const body = flow.branch(() => block(inference, node.body, flow));
  const branches = [body];
  // A manager that suppresses goes on after the block from anywhere in it.
  if (node.items.some((item) => maySuppress(inference, item))) {
    branches.push(flow.branch(() => blur(inference, node.body, flow)));
  }
  base.merge(branches, inference.state.lattice);
}
