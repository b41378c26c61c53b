/** The grammar's node types and tokens that the builder tells apart, as small numbers of our own. */
import type { Language } from 'web-tree-sitter';

const NAMED = [
  'module', 'block',
  'import_statement', 'import_prefix', 'relative_import', 'future_import_statement', 'import_from_statement',
  'aliased_import', 'wildcard_import', 'print_statement', 'exec_statement', 'chevron', 'assert_statement',
  'expression_statement', 'named_expression', 'return_statement', 'delete_statement', 'raise_statement',
  'pass_statement', 'break_statement', 'continue_statement', 'if_statement', 'elif_clause', 'else_clause',
  'match_statement', 'case_clause', 'for_statement', 'while_statement', 'try_statement', 'except_clause',
  'finally_clause', 'with_statement', 'with_clause', 'with_item', 'function_definition', 'parameters',
  'lambda_parameters', 'list_splat', 'dictionary_splat', 'global_statement', 'nonlocal_statement',
  'type_alias_statement', 'class_definition', 'type_parameter', 'argument_list', 'decorated_definition',
  'decorator', 'expression_list', 'dotted_name', 'case_pattern', 'as_pattern', 'as_pattern_target',
  'keyword_pattern', 'splat_pattern', 'union_pattern', 'list_pattern', 'tuple_pattern', 'dict_pattern',
  'class_pattern', 'complex_pattern', 'pattern_list', 'default_parameter', 'typed_default_parameter',
  'typed_parameter', 'list_splat_pattern', 'dictionary_splat_pattern', 'keyword_separator', 'positional_separator',
  'not_operator', 'boolean_operator', 'binary_operator', 'unary_operator', 'comparison_operator', 'lambda',
  'assignment', 'augmented_assignment', 'yield', 'attribute', 'subscript', 'slice', 'call', 'type', 'splat_type',
  'generic_type', 'union_type', 'constrained_type', 'member_type', 'keyword_argument', 'list', 'set', 'tuple',
  'dictionary', 'pair', 'list_comprehension', 'dictionary_comprehension', 'set_comprehension',
  'generator_expression', 'parenthesized_expression', 'for_in_clause', 'if_clause', 'conditional_expression',
  'concatenated_string', 'string', 'string_start', 'string_content', 'string_end', 'interpolation',
  'format_specifier', 'format_expression', 'type_conversion', 'integer', 'float', 'identifier', 'true', 'false',
  'none', 'ellipsis', 'await', 'comment', 'line_continuation',
] as const;

/** Anonymous tokens that carry meaning by themselves; the others are `punctuation`. */
const TOKENS = [
  ',', ':', '=', '*', '**', 'async', 'from', 'if', 'else', 'elif', 'except', 'as', 'in', '-', '+', '_', '{', '}', ';',
] as const;

type NamedType = (typeof NAMED)[number];
type TokenType = (typeof TOKENS)[number];
export type Kind = number;

export const PUNCTUATION: Kind = 1;
/** A `list_splat` whose star was hoisted to the whole expression: only its operand counts. */
export const HOISTED: Kind = 2;

function number<T extends string>(names: readonly T[], first: number): Readonly<Record<T, Kind>> {
  const kinds = {} as Record<T, Kind>;
  names.forEach((name, index) => (kinds[name] = first + index));
  return kinds;
}

export const K: Readonly<Record<NamedType, Kind>> = number(NAMED, 3);
export const T: Readonly<Record<TokenType, Kind>> = number(TOKENS, 3 + NAMED.length);
export const KIND_COUNT = 3 + NAMED.length + TOKENS.length;

/**
 * Nodes that always have the same number of children: behind the last one there is no need to look for another.
 * Every step that the cursor is spared counts.
 */
const FIXED: readonly (readonly [NamedType, number])[] = [
  ['attribute', 3], ['call', 2], ['keyword_argument', 3], ['pair', 3], ['binary_operator', 3], ['unary_operator', 2],
  ['not_operator', 2], ['boolean_operator', 3], ['parenthesized_expression', 3], ['conditional_expression', 5],
  ['augmented_assignment', 3], ['default_parameter', 3], ['list_splat', 2], ['await', 2], ['type', 1],
];

export const CHILD_COUNTS: Int16Array = new Int16Array(KIND_COUNT).fill(-1);
for (const [name, count] of FIXED) CHILD_COUNTS[K[name]] = count;

/** How the flattening walk treats a symbol. */
export const Role = { node: 0, token: 1, leaf: 2, string: 3, skip: 4, openEnded: 5, closer: 6, name: 7, field: 8 } as const;

const LEAVES: readonly NamedType[] = [
  'identifier', 'integer', 'float', 'true', 'false', 'none', 'ellipsis', 'type_conversion', 'wildcard_import',
  'pass_statement', 'break_statement', 'continue_statement', 'import_prefix', 'keyword_separator',
  'positional_separator',
];
const SKIPPED: readonly NamedType[] = ['comment', 'line_continuation', 'string_start', 'string_content', 'string_end'];

export interface SymbolTable {
  readonly kinds: Uint8Array;
  readonly roles: Uint8Array;
  /** Length of an anonymous token; 0 where blanks may stand inside (`not  in`). */
  readonly lengths: Uint8Array;
}

/** Tables from the grammar's own symbol numbers, made once for each loaded grammar. */
export function symbolTable(language: Language): SymbolTable {
  const count = language.nodeTypeCount;
  const kinds = new Uint8Array(count).fill(PUNCTUATION);
  const roles = new Uint8Array(count);
  const lengths = new Uint8Array(count);
  for (let symbol = 0; symbol < count; symbol++) {
    const name = language.types[symbol];
    if (name === undefined || name === null) continue;
    if (language.nodeTypeIsNamed(symbol)) {
      kinds[symbol] = K[name as NamedType] ?? PUNCTUATION;
      roles[symbol] = roleOf(name as NamedType);
    } else {
      kinds[symbol] = T[name as TokenType] ?? PUNCTUATION;
      roles[symbol] = name === ')' || name === ']' || name === '}' ? Role.closer : Role.token;
      lengths[symbol] = name.includes(' ') ? 0 : name.length;
    }
  }
  return { kinds, roles, lengths };
}

function roleOf(name: NamedType): number {
  if (name === 'string') return Role.string;
  if (name === 'identifier') return Role.name;
  if (name === 'interpolation' || name === 'format_expression') return Role.field;
  if (name === 'format_specifier') return Role.openEnded;
  if (LEAVES.includes(name)) return Role.leaf;
  return SKIPPED.includes(name) ? Role.skip : Role.node;
}
