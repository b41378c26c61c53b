/** Match patterns: what they bind, and what they say of the subject (PEP 634). */
import type * as ast from '../../syntax/ast.js';
import { lookUpAttribute } from '../class-lookup.js';
import { matchArguments } from '../match-args.js';
import { unknown, type Type } from '../types.js';
import type { Flow } from './flow.js';
import { membersOf, type Inference } from './inference.js';
import { instanceOf, isInstance, testedClasses } from './narrow.js';
import { memberOfType } from './members.js';
import { assignName } from './targets.js';
import { elementOf } from './protocols.js';

export function inferPattern(inference: Inference, pattern: ast.Pattern, subject: Type, flow: Flow): void {
  switch (pattern.kind) {
    case 'MatchValue': inference.expression(pattern.value, flow); return;
    case 'MatchSingleton': return;
    case 'MatchSequence': return sequence(inference, pattern, subject, flow);
    case 'MatchMapping': return mapping(inference, pattern, subject, flow);
    case 'MatchClass': return classPattern(inference, pattern, subject, flow);
    case 'MatchStar': return bind(inference, pattern.name, unknown, flow);
    case 'MatchAs':
      if (pattern.pattern !== null) inferPattern(inference, pattern.pattern, subject, flow);
      return bind(inference, pattern.name, pattern.pattern === null ? subject : narrowed(inference, pattern.pattern, subject), flow);
    case 'MatchOr': return pattern.patterns.forEach((each) => inferPattern(inference, each, subject, flow));
  }
}

function bind(inference: Inference, name: ast.Name | null, type: Type, flow: Flow): void {
  if (name !== null) assignName(inference, name, type, flow);
}

/** What the subject is where the pattern matches. */
function narrowed(inference: Inference, pattern: ast.Pattern, subject: Type): Type {
  if (pattern.kind === 'MatchOr') return inference.state.lattice.joinAll(pattern.patterns.map((each) => narrowed(inference, each, subject)));
  if (pattern.kind === 'MatchValue') return inference.state.types[pattern.value.id] ?? subject;
  if (pattern.kind !== 'MatchClass') return subject;
  const classes = testedClasses(inference, pattern.class);
  if (classes === null) return subject;
  const kept = membersOf(subject).filter((part) => classes.some((each) => isInstance(inference, part, each) === 'yes'));
  return kept.length > 0 ? inference.state.lattice.joinAll(kept) : inference.state.lattice.joinAll(classes.map((each) => instanceOf(inference, each)));
}

function sequence(inference: Inference, pattern: ast.MatchSequence, subject: Type, flow: Flow): void {
  const star = pattern.patterns.findIndex(({ kind }) => kind === 'MatchStar');
  pattern.patterns.forEach((each, index) => {
    const types = membersOf(subject).flatMap((part) => {
      if (part.kind === 'str' || part.kind === 'bytes') return [];
      if (part.kind === 'tuple' && part.rest === null && star === -1) return part.items.length === pattern.patterns.length ? [part.items[index]!] : [];
      return [elementOf(inference, part, false, flow.body)?.item ?? unknown];
    });
    const item = types.length === 0 ? unknown : inference.state.lattice.joinAll(types);
    if (each.kind === 'MatchStar') bind(inference, each.name, inference.state.object('builtins.list', `star${each.id}`, [item]), flow);
    else inferPattern(inference, each, item, flow);
  });
}

function mapping(inference: Inference, pattern: ast.MatchMapping, subject: Type, flow: Flow): void {
  const { lattice } = inference.state;
  const values = membersOf(subject).map((part) => {
    if (part.kind !== 'object' || part.entry.typeParameters.length !== 2) return unknown;
    part.sites.forEach((site) => lattice.demote(site));
    return lattice.argOf(part, 1, flow.body);
  });
  pattern.keys.forEach((key) => inference.expression(key, flow));
  pattern.patterns.forEach((each) => inferPattern(inference, each, lattice.joinAll(values), flow));
  bind(inference, pattern.rest, inference.state.object('builtins.dict', `rest${pattern.id}`, [unknown, unknown]), flow);
}

function classPattern(inference: Inference, pattern: ast.MatchClass, subject: Type, flow: Flow): void {
  inference.expression(pattern.class, flow);
  const type = narrowed(inference, pattern, subject);
  pattern.patterns.forEach((each, index) => inferPattern(inference, each, positional(inference, type, index, flow), flow));
  pattern.keywordPatterns.forEach((each, index) => {
    inferPattern(inference, each, memberOfType(inference, type, pattern.keywordNames[index]!.text, flow, each.id).type, flow);
  });
}

/** `Point(x, y)`: by `__match_args__`, a dataclass's fields; for `str(x)` and its like the subject itself. */
function positional(inference: Inference, type: Type, index: number, flow: Flow): Type {
  if (type.kind !== 'instance') return type;
  const name = matchArguments(type.class)[index];
  const found = name === undefined ? null : lookUpAttribute(inference.state, type.class, name);
  return found?.kind === 'attributeInfo' ? inference.attributeType(found.attribute, flow.body) : unknown;
}
