/** The names that a pattern binds. */
import type * as ast from '../../syntax/ast.js';

export function capturesOf(pattern: ast.Pattern): readonly ast.Name[] {
  switch (pattern.kind) {
    case 'MatchAs': return [...(pattern.pattern === null ? [] : capturesOf(pattern.pattern)), ...named(pattern.name)];
    case 'MatchStar': return named(pattern.name);
    case 'MatchSequence':
    case 'MatchOr': return pattern.patterns.flatMap(capturesOf);
    case 'MatchMapping': return [...pattern.patterns.flatMap(capturesOf), ...named(pattern.rest)];
    case 'MatchClass': return [...pattern.patterns, ...pattern.keywordPatterns].flatMap(capturesOf);
    default: return [];
  }
}

const named = (name: ast.Name | null): readonly ast.Name[] => (name === null ? [] : [name]);
