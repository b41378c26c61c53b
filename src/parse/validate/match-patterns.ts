/** Patterns that could never be tried, or that bind a name twice. */
import type { Match, Pattern } from '../../syntax/ast.js';

type Report = (message: string, at: { readonly span: { start: number; end: number } }) => void;

export function checkCases(node: Match, report: Report): void {
  node.cases.forEach(({ pattern, guard }, index) => {
    if (guard === null && index < node.cases.length - 1) checkReachable(pattern, report);
  });
}

function checkReachable(pattern: Pattern, report: Report): void {
  const irrefutable = irrefutableName(pattern);
  if (irrefutable === null) return;
  const what = irrefutable === '' ? 'wildcard' : `name capture '${irrefutable}'`;
  report(`${what} makes remaining patterns unreachable`, pattern);
}

/** The name that such a pattern captures, '' for the wildcard, null for a pattern that may fail. */
function irrefutableName(pattern: Pattern): string | null {
  if (pattern.kind !== 'MatchAs') return null;
  if (pattern.pattern === null) return pattern.name?.text ?? '';
  return irrefutableName(pattern.pattern);
}

export function checkPattern(pattern: Pattern, report: Report): void {
  bindings(pattern, new Set(), report);
}

/** Adds the names that the pattern binds to `names`. */
function bindings(pattern: Pattern, names: Set<string>, report: Report): void {
  const bind = (name: { readonly text: string } | null): void => {
    if (name === null) return;
    if (names.has(name.text)) report(`multiple assignments to name '${name.text}' in pattern`, pattern);
    names.add(name.text);
  };
  switch (pattern.kind) {
    case 'MatchValue': case 'MatchSingleton': return;
    case 'MatchStar': bind(pattern.name); return;
    case 'MatchAs':
      if (pattern.pattern !== null) bindings(pattern.pattern, names, report);
      bind(pattern.name);
      return;
    case 'MatchSequence': {
      const stars = pattern.patterns.filter((each) => each.kind === 'MatchStar');
      if (stars.length > 1) report('multiple starred names in sequence pattern', pattern);
      for (const each of pattern.patterns) bindings(each, names, report);
      return;
    }
    case 'MatchMapping':
      for (const each of pattern.patterns) bindings(each, names, report);
      bind(pattern.rest);
      return;
    case 'MatchClass':
      checkKeywords(pattern.keywordNames, report, pattern);
      for (const each of [...pattern.patterns, ...pattern.keywordPatterns]) bindings(each, names, report);
      return;
    case 'MatchOr': alternatives(pattern.patterns, names, report, pattern); return;
  }
}

function checkKeywords(keywords: readonly { readonly text: string }[], report: Report, at: Pattern): void {
  const seen = new Set<string>();
  for (const { text } of keywords) {
    if (seen.has(text)) report(`attribute name repeated in class pattern: ${text}`, at);
    seen.add(text);
  }
}

function alternatives(patterns: readonly Pattern[], names: Set<string>, report: Report, whole: Pattern): void {
  const sets = patterns.map((each) => {
    const own = new Set<string>();
    bindings(each, own, report);
    return own;
  });
  const [first, ...others] = sets as [Set<string>, ...Set<string>[]];
  const isSame = (other: Set<string>): boolean => (
    other.size === first.size && [...other].every((name) => first.has(name))
  );
  const before = patterns.slice(0, -1);
  for (const each of before) checkReachable(each, report);
  const isOpen = before.some((each) => irrefutableName(each) !== null);
  if (!isOpen && !others.every(isSame)) report('alternative patterns bind different names', whole);
  for (const name of first) names.add(name);
}
