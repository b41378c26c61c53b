/** `global` and `nonlocal`. */
import type { FunctionDef, Global, Lambda, Name, Node, Nonlocal } from '../../syntax/ast.js';
import { forEachChild, forEachParameter } from '../../syntax/visit.js';
import { boundNames } from './bound-names.js';
import type { Scope } from './validate.js';

type Report = (message: string, at: { readonly span: { start: number; end: number } }) => void;

export function checkDeclaration(node: Global | Nonlocal, scope: Scope, report: Report): void {
  const word = node.kind === 'Global' ? 'global' : 'nonlocal';
  if (word === 'nonlocal' && scope.kind === 'module') {
    report('nonlocal declaration not allowed at module level', node);
    return;
  }
  for (const name of node.names) checkName(node, name, word, scope, report);
}

function checkName(node: Global | Nonlocal, name: Name, word: string, scope: Scope, report: Report): void {
  const { text } = name;
  if (isParameter(scope, text)) {
    report(`name '${text}' is parameter and ${word}`, node);
    return;
  }
  const earlier = useBefore(scope.node, text, node.span.start);
  if (earlier !== null) {
    report(earlier === 'annotated' ? `annotated name '${text}' can't be ${word}`
      : `name '${text}' is ${earlier} ${word} declaration`, node);
  } else if (word === 'nonlocal') {
    if (declares(scope.node, 'Global', text)) report(`name '${text}' is nonlocal and global`, node);
    else if (!isBoundOutside(scope.outer, text)) report(`no binding for nonlocal '${text}' found`, node);
  }
}

function isParameter(scope: Scope, text: string): boolean {
  const { node } = scope;
  if (node.kind !== 'FunctionDef') return false;
  let found = false;
  forEachParameter(node.parameters, (parameter) => {
    if (parameter.kind === 'Parameter' && parameter.name.text === text) found = true;
  });
  return found;
}

type EarlierUse = 'used prior to' | 'assigned to before' | 'annotated';

/** How the scope itself, nested ones left out, uses the name before `offset`. */
function useBefore(scope: Scope['node'], text: string, offset: number): EarlierUse | null {
  let found: EarlierUse | null = null;
  const note = (use: EarlierUse): void => {
    if (found === null || use === 'assigned to before') found = use;
  };
  const binds = (name: { readonly text: string } | null | undefined): void => {
    if (name?.text === text) note('assigned to before');
  };
  const visit = (node: Node): void => {
    if (node.span.start >= offset) return;
    switch (node.kind) {
      case 'Global': case 'Nonlocal': return;
      case 'FunctionDef': case 'ClassDef':
        if (node === scope) break;
        binds(node.name);
        for (const decorator of node.decorators) visit(decorator);
        return;
      case 'Lambda': return;
      case 'Name': if (node.text === text) note('used prior to'); return;
      case 'AnnAssign': if (node.target.kind === 'Name' && node.target.text === text) found = 'annotated'; break;
      case 'Assign': case 'Delete':
        for (const target of node.targets) if (target.kind === 'Name') binds(target);
        break;
      case 'AugAssign': case 'For': if (node.target.kind === 'Name') binds(node.target); break;
      case 'NamedExpr': binds(node.target); break;
      case 'WithItem': if (node.target?.kind === 'Name') binds(node.target); break;
      case 'Alias': binds(node.asName ?? { text: node.name.split('.')[0]! }); return;
      case 'ExceptHandler': binds(node.name); break;
      case 'Attribute': visit(node.value); return;
      case 'Keyword': visit(node.value); return;
      default: break;
    }
    forEachChild(node, visit);
  };
  if (scope.kind === 'FunctionDef' || scope.kind === 'ClassDef') visit(scope.body);
  else forEachChild(scope, visit);
  return found;
}

function declares(scope: Scope['node'], kind: 'Global' | 'Nonlocal', text: string): boolean {
  let found = false;
  const visit = (node: Node): void => {
    if (node.kind === kind && node.names.some((name) => name.text === text)) found = true;
    if (node.kind === 'FunctionDef' || node.kind === 'ClassDef' || node.kind === 'Lambda') return;
    forEachChild(node, visit);
  };
  if (scope.kind === 'FunctionDef' || scope.kind === 'ClassDef') visit(scope.body);
  return found;
}

function isBoundOutside(from: Scope | null, text: string): boolean {
  for (let scope = from; scope !== null; scope = scope.outer) {
    const { node } = scope;
    if (node.kind === 'FunctionDef' || node.kind === 'Lambda') {
      if (bindsName(node, text)) return true;
    } else if (node.kind === 'ClassDef' && text === '__class__') {
      return true;
    }
  }
  return false;
}

function bindsName(node: FunctionDef | Lambda, text: string): boolean {
  if (node.kind === 'FunctionDef' && declares(node, 'Global', text)) return false;
  return boundNames(node).has(text);
}
