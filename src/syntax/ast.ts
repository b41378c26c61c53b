/**
 * The Python AST: readonly discriminated unions on `kind`, named as CPython's `ast` module names them.
 *
 * Every node has a dense `id` (an index into the fact arrays of `src/analyze`, unique within a project)
 * and a `span` of UTF-16 offsets into its module's text. Nodes are never mutated after parsing.
 *
 * @see https://docs.python.org/3.13/library/ast.html
 */

/** Half-open range of UTF-16 offsets into the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface NodeBase {
  readonly id: number;
  readonly span: Span;
}

/** A `#` comment. `text` holds what follows the `#`, as written (` a note`, not `a note`). */
export interface Comment {
  readonly text: string;
  readonly span: Span;
}

/**
 * What surrounds a statement (or an element of a multi-line bracket) and is not code.
 * Comments on lines of their own before a node are `leading`; one on the same line after it is `trailing`;
 * those after the last statement of a block, at its indentation, are the block's `dangling`.
 */
export interface Trivia {
  readonly leading: readonly Comment[];
  readonly trailing: readonly Comment[];
  /** At least one empty line precedes (the leading comments of) the node. */
  readonly blankBefore: boolean;
  /** At least one empty line lies between the last leading comment and the node. */
  readonly blankAfterLeading?: boolean;
}

// ---- module ---------------------------------------------------------------------------------

export interface Module extends NodeBase {
  readonly kind: 'Module';
  /** File name as the user gave it, for messages. */
  readonly path: string;
  /** Dotted name by which other modules of the project import it, `__main__`'s own name included. */
  readonly name: string;
  readonly text: string;
  readonly body: readonly Statement[];
  /** `#!...`, without the line end. */
  readonly shebang: string | null;
  /** The trivia of statements, handlers and bracket elements that have any, by node id. */
  readonly trivia: ReadonlyMap<number, Trivia>;
  /** Comments after the last statement of a block, by the id of the block's owner (see `Block`). */
  readonly dangling: ReadonlyMap<number, readonly Comment[]>;
  /** Ids used by this module's nodes: [firstId, endId). */
  readonly firstId: number;
  readonly endId: number;
}

/** A suite. It has an id of its own so that dangling comments can be kept with it. */
export interface Block extends NodeBase {
  readonly kind: 'Block';
  readonly body: readonly Statement[];
}

// ---- statements -------------------------------------------------------------------------------

export type Statement =
  | FunctionDef | ClassDef | Return | Delete | Assign | TypeAlias | AugAssign | AnnAssign | For | While | If | With
  | Match | Raise | Try | Assert | Import | ImportFrom | Global | Nonlocal | ExpressionStatement | Pass | Break | Continue;

export interface FunctionDef extends NodeBase {
  readonly kind: 'FunctionDef';
  readonly name: Name;
  readonly isAsync: boolean;
  readonly typeParameters: readonly TypeParameter[];
  readonly parameters: Parameters;
  readonly returns: Expression | null;
  readonly body: Block;
  readonly decorators: readonly Expression[];
  /** Cleaned as `inspect.cleandoc` cleans it; its statement is not in `body`. */
  readonly docstring: string | null;
}

export interface ClassDef extends NodeBase {
  readonly kind: 'ClassDef';
  readonly name: Name;
  /** `Point` of `_P = namedtuple("Point", ...)`: what it is called where it is shown. */
  readonly title?: string | undefined;
  readonly typeParameters: readonly TypeParameter[];
  readonly bases: readonly Expression[];
  readonly keywords: readonly Keyword[];
  readonly body: Block;
  readonly decorators: readonly Expression[];
  readonly docstring: string | null;
}

/** PEP 695. */
export interface TypeParameter extends NodeBase {
  readonly kind: 'TypeParameter';
  readonly variety: 'TypeVar' | 'ParamSpec' | 'TypeVarTuple';
  readonly name: Name;
  readonly bound: Expression | null;
  readonly default: Expression | null;
}

export interface Parameters {
  readonly positionalOnly: readonly Parameter[];
  readonly positional: readonly Parameter[];
  readonly rest: Parameter | null;
  readonly keywordOnly: readonly Parameter[];
  readonly keywords: Parameter | null;
}

export interface Parameter extends NodeBase {
  readonly kind: 'Parameter';
  readonly name: Name;
  readonly annotation: Expression | null;
  readonly default: Expression | null;
}

export interface Return extends NodeBase { readonly kind: 'Return'; readonly value: Expression | null }
export interface Delete extends NodeBase { readonly kind: 'Delete'; readonly targets: readonly Expression[] }
export interface Assign extends NodeBase {
  readonly kind: 'Assign';
  /** `a = b = value`: two targets. */
  readonly targets: readonly Expression[];
  readonly value: Expression;
}
export interface TypeAlias extends NodeBase {
  readonly kind: 'TypeAlias';
  readonly name: Name;
  readonly typeParameters: readonly TypeParameter[];
  readonly value: Expression;
}
export interface AugAssign extends NodeBase {
  readonly kind: 'AugAssign';
  readonly target: Expression;
  readonly operator: BinaryOperator;
  readonly value: Expression;
}
export interface AnnAssign extends NodeBase {
  readonly kind: 'AnnAssign';
  readonly target: Expression;
  readonly annotation: Expression;
  readonly value: Expression | null;
}
export interface For extends NodeBase {
  readonly kind: 'For';
  readonly isAsync: boolean;
  readonly target: Expression;
  readonly iterable: Expression;
  readonly body: Block;
  readonly orElse: Block | null;
}
export interface While extends NodeBase {
  readonly kind: 'While';
  readonly test: Expression;
  readonly body: Block;
  readonly orElse: Block | null;
}
/** `elif` is an `If` alone in `orElse`; `isElif` says how it was written. */
export interface If extends NodeBase {
  readonly kind: 'If';
  readonly test: Expression;
  readonly body: Block;
  readonly orElse: Block | null;
  readonly isElif: boolean;
}
export interface With extends NodeBase {
  readonly kind: 'With';
  readonly isAsync: boolean;
  readonly items: readonly WithItem[];
  readonly body: Block;
}
export interface WithItem extends NodeBase {
  readonly kind: 'WithItem';
  readonly context: Expression;
  readonly target: Expression | null;
}
export interface Match extends NodeBase {
  readonly kind: 'Match';
  readonly subject: Expression;
  readonly cases: readonly MatchCase[];
}
export interface MatchCase extends NodeBase {
  readonly kind: 'MatchCase';
  readonly pattern: Pattern;
  readonly guard: Expression | null;
  readonly body: Block;
}
export interface Raise extends NodeBase {
  readonly kind: 'Raise';
  readonly exception: Expression | null;
  readonly cause: Expression | null;
}
export interface Try extends NodeBase {
  readonly kind: 'Try';
  /** `except*` (PEP 654). */
  readonly isStar: boolean;
  readonly body: Block;
  readonly handlers: readonly ExceptHandler[];
  readonly orElse: Block | null;
  readonly finalBody: Block | null;
}
export interface ExceptHandler extends NodeBase {
  readonly kind: 'ExceptHandler';
  readonly type: Expression | null;
  readonly name: Name | null;
  readonly body: Block;
}
export interface Assert extends NodeBase {
  readonly kind: 'Assert';
  readonly test: Expression;
  readonly message: Expression | null;
}
export interface Alias extends NodeBase {
  readonly kind: 'Alias';
  /** Dotted, as written; `*` for a star import. */
  readonly name: string;
  readonly asName: Name | null;
}
export interface Import extends NodeBase { readonly kind: 'Import'; readonly names: readonly Alias[] }
export interface ImportFrom extends NodeBase {
  readonly kind: 'ImportFrom';
  readonly module: string | null;
  readonly names: readonly Alias[];
  /** Leading dots. */
  readonly level: number;
}
export interface Global extends NodeBase { readonly kind: 'Global'; readonly names: readonly Name[] }
export interface Nonlocal extends NodeBase { readonly kind: 'Nonlocal'; readonly names: readonly Name[] }
export interface ExpressionStatement extends NodeBase { readonly kind: 'ExpressionStatement'; readonly value: Expression }
export interface Pass extends NodeBase { readonly kind: 'Pass' }
export interface Break extends NodeBase { readonly kind: 'Break' }
export interface Continue extends NodeBase { readonly kind: 'Continue' }

// ---- expressions ------------------------------------------------------------------------------

export type Expression =
  | BoolOp | NamedExpr | BinOp | UnaryOp | Lambda | IfExp | Dict | Set | ListComp | SetComp | DictComp | GeneratorExp
  | Await | Yield | YieldFrom | Compare | Call | FormattedString | NumberLiteral | StringLiteral | BytesLiteral
  | BooleanLiteral | NoneLiteral | EllipsisLiteral | Attribute | Subscript | Starred | Name | List | Tuple | Slice;

export type BinaryOperator = '+' | '-' | '*' | '@' | '/' | '%' | '**' | '<<' | '>>' | '|' | '^' | '&' | '//';
export type UnaryOperator = 'not' | '-' | '+' | '~';
export type CompareOperator = '==' | '!=' | '<' | '<=' | '>' | '>=' | 'is' | 'is not' | 'in' | 'not in';

export interface BoolOp extends NodeBase { readonly kind: 'BoolOp'; readonly operator: 'and' | 'or'; readonly values: readonly Expression[] }
export interface NamedExpr extends NodeBase { readonly kind: 'NamedExpr'; readonly target: Name; readonly value: Expression }
export interface BinOp extends NodeBase {
  readonly kind: 'BinOp';
  readonly left: Expression;
  readonly operator: BinaryOperator;
  readonly right: Expression;
}
export interface UnaryOp extends NodeBase { readonly kind: 'UnaryOp'; readonly operator: UnaryOperator; readonly operand: Expression }
export interface Lambda extends NodeBase { readonly kind: 'Lambda'; readonly parameters: Parameters; readonly body: Expression }
export interface IfExp extends NodeBase {
  readonly kind: 'IfExp';
  readonly test: Expression;
  readonly body: Expression;
  readonly orElse: Expression;
}
/** `key` is null for `**value`. */
export interface DictItem extends NodeBase { readonly kind: 'DictItem'; readonly key: Expression | null; readonly value: Expression }
export interface Dict extends NodeBase { readonly kind: 'Dict'; readonly items: readonly DictItem[] }
export interface Set extends NodeBase { readonly kind: 'Set'; readonly elements: readonly Expression[] }
export interface List extends NodeBase { readonly kind: 'List'; readonly elements: readonly Expression[] }
export interface Tuple extends NodeBase { readonly kind: 'Tuple'; readonly elements: readonly Expression[] }
export interface ListComp extends NodeBase { readonly kind: 'ListComp'; readonly element: Expression; readonly generators: readonly Comprehension[] }
export interface SetComp extends NodeBase { readonly kind: 'SetComp'; readonly element: Expression; readonly generators: readonly Comprehension[] }
export interface GeneratorExp extends NodeBase { readonly kind: 'GeneratorExp'; readonly element: Expression; readonly generators: readonly Comprehension[] }
export interface DictComp extends NodeBase {
  readonly kind: 'DictComp';
  readonly key: Expression;
  readonly value: Expression;
  readonly generators: readonly Comprehension[];
}
export interface Comprehension extends NodeBase {
  readonly kind: 'Comprehension';
  readonly isAsync: boolean;
  readonly target: Expression;
  readonly iterable: Expression;
  readonly conditions: readonly Expression[];
}
export interface Await extends NodeBase { readonly kind: 'Await'; readonly value: Expression }
export interface Yield extends NodeBase { readonly kind: 'Yield'; readonly value: Expression | null }
export interface YieldFrom extends NodeBase { readonly kind: 'YieldFrom'; readonly value: Expression }
/** `a < b < c`: one left, two operators, two comparators. */
export interface Compare extends NodeBase {
  readonly kind: 'Compare';
  readonly left: Expression;
  readonly operators: readonly CompareOperator[];
  readonly comparators: readonly Expression[];
}
/** `arg` is null for `**value`. */
export interface Keyword extends NodeBase { readonly kind: 'Keyword'; readonly arg: Name | null; readonly value: Expression }
export interface Call extends NodeBase {
  readonly kind: 'Call';
  readonly callee: Expression;
  /** In source order; may hold `Starred`. */
  readonly args: readonly Expression[];
  readonly keywords: readonly Keyword[];
}
/** An f-string, adjacent plain parts folded in. (CPython: `JoinedStr`.) */
export interface FormattedString extends NodeBase {
  readonly kind: 'FormattedString';
  readonly parts: readonly (string | FormattedValue)[];
  readonly isTripleQuoted?: boolean;
}
export interface FormattedValue extends NodeBase {
  readonly kind: 'FormattedValue';
  readonly value: Expression;
  readonly conversion: 's' | 'r' | 'a' | null;
  /** `:` and what follows, itself with replacement fields; null if none. */
  readonly formatSpec: FormattedString | null;
  /** The text of the expression and the blanks around it for `f"{x = }"`; null otherwise. */
  readonly debugText: string | null;
}
export interface NumberLiteral extends NodeBase {
  readonly kind: 'NumberLiteral';
  readonly variety: 'int' | 'float' | 'imaginary';
  /** As written: `0xFF`, `1_000`, `1e-3`. */
  readonly raw: string;
}
/** The value, escapes resolved and adjacent parts joined. */
export interface StringLiteral extends NodeBase {
  readonly kind: 'StringLiteral';
  readonly value: string;
  readonly isTripleQuoted: boolean;
}
export interface BytesLiteral extends NodeBase { readonly kind: 'BytesLiteral'; readonly value: readonly number[] }
export interface BooleanLiteral extends NodeBase { readonly kind: 'BooleanLiteral'; readonly value: boolean }
export interface NoneLiteral extends NodeBase { readonly kind: 'NoneLiteral' }
export interface EllipsisLiteral extends NodeBase { readonly kind: 'EllipsisLiteral' }
export interface Attribute extends NodeBase { readonly kind: 'Attribute'; readonly value: Expression; readonly attribute: Name }
export interface Subscript extends NodeBase { readonly kind: 'Subscript'; readonly value: Expression; readonly index: Expression }
export interface Starred extends NodeBase { readonly kind: 'Starred'; readonly value: Expression }
export interface Name extends NodeBase { readonly kind: 'Name'; readonly text: string }
export interface Slice extends NodeBase {
  readonly kind: 'Slice';
  readonly lower: Expression | null;
  readonly upper: Expression | null;
  readonly step: Expression | null;
}

// ---- patterns (PEP 634) -------------------------------------------------------------------------

export type Pattern =
  | MatchValue | MatchSingleton | MatchSequence | MatchMapping | MatchClass | MatchStar | MatchAs | MatchOr;

export interface MatchValue extends NodeBase { readonly kind: 'MatchValue'; readonly value: Expression }
export interface MatchSingleton extends NodeBase { readonly kind: 'MatchSingleton'; readonly value: true | false | null }
export interface MatchSequence extends NodeBase { readonly kind: 'MatchSequence'; readonly patterns: readonly Pattern[] }
export interface MatchMapping extends NodeBase {
  readonly kind: 'MatchMapping';
  readonly keys: readonly Expression[];
  readonly patterns: readonly Pattern[];
  readonly rest: Name | null;
}
export interface MatchClass extends NodeBase {
  readonly kind: 'MatchClass';
  readonly class: Expression;
  readonly patterns: readonly Pattern[];
  readonly keywordNames: readonly Name[];
  readonly keywordPatterns: readonly Pattern[];
}
/** `*rest` in a sequence; `name` is null for `*_`. */
export interface MatchStar extends NodeBase { readonly kind: 'MatchStar'; readonly name: Name | null }
/** A capture (`pattern` null), `pattern as name`, or the wildcard `_` (both null). */
export interface MatchAs extends NodeBase { readonly kind: 'MatchAs'; readonly pattern: Pattern | null; readonly name: Name | null }
export interface MatchOr extends NodeBase { readonly kind: 'MatchOr'; readonly patterns: readonly Pattern[] }

// ---- all of it ----------------------------------------------------------------------------------

export type Node =
  | Module | Block | Statement | Expression | Pattern | TypeParameter | Parameter | WithItem | MatchCase | ExceptHandler
  | Alias | DictItem | Comprehension | Keyword | FormattedValue;

export type NodeOf<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** For the end of an exhaustive `switch`. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
