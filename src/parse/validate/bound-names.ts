/** The names that a function binds: parameters, and all that its own body assigns, imports or defines. */
import type { FunctionDef, Lambda, Node } from '../../syntax/ast.js';
import { forEachChild, forEachParameter } from '../../syntax/visit.js';

export function boundNames(definition: FunctionDef | Lambda): ReadonlySet<string> {
  const names = new Set<string>();
  forEachParameter(definition.parameters, (parameter) => {
    if (parameter.kind === 'Parameter') names.add(parameter.name.text);
  });
  if (definition.kind === 'FunctionDef') {
    for (const parameter of definition.typeParameters) names.add(parameter.name.text);
  }
  collect(definition.body, names);
  return names;
}

function collect(node: Node, names: Set<string>): void {
  switch (node.kind) {
    case 'FunctionDef': case 'ClassDef': names.add(node.name.text); return;
    case 'Lambda': return;
    case 'Assign': case 'Delete': for (const target of node.targets) targets(target, names); break;
    case 'AugAssign': case 'AnnAssign': case 'For': case 'NamedExpr': targets(node.target, names); break;
    case 'TypeAlias': names.add(node.name.text); return;
    case 'WithItem': if (node.target !== null) targets(node.target, names); break;
    case 'Alias': names.add(node.asName?.text ?? node.name.split('.')[0]!); return;
    case 'ExceptHandler': case 'MatchStar': case 'MatchAs': if (node.name !== null) names.add(node.name.text); break;
    case 'MatchMapping': if (node.rest !== null) names.add(node.rest.text); break;
    case 'ListComp': case 'SetComp': case 'DictComp': case 'GeneratorExp': break;
    case 'Nonlocal': for (const name of node.names) names.add(name.text); return;
    default: break;
  }
  forEachChild(node, (child) => collect(child, names));
}

function targets(node: Node, names: Set<string>): void {
  if (node.kind === 'Name') names.add(node.text);
  else if (node.kind === 'Starred') targets(node.value, names);
  else if (node.kind === 'Tuple' || node.kind === 'List') for (const element of node.elements) targets(element, names);
}
