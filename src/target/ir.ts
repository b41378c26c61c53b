/**
 * The TypeScript IR: the subset of TypeScript that we emit, as readonly discriminated unions on `kind`.
 * Kinds follow ESTree where ESTree has one. Names are final here: `src/lower` allocates them before it lowers.
 *
 * `at` is the UTF-16 offset of the Python code that a node stands for; it becomes a source-map segment.
 */

export interface Origin {
  readonly at?: number | undefined;
}

/** What stands around a statement or a bracket's element. Texts are without their `#`, `//` or `*`. */
export interface Surroundings {
  /** Comment lines before it, one text a line. */
  readonly leading?: readonly string[] | undefined;
  /** A comment on the same line, after it. */
  readonly trailing?: string | undefined;
  /** An empty line before the leading comments. */
  readonly blankBefore?: boolean | undefined;
  /** An empty line between the leading comments and the code. */
  readonly blankAfterLeading?: boolean | undefined;
}

// ---- expressions --------------------------------------------------------------------------------

export type Expression =
  | Identifier | StringLiteral | NumberLiteral | BigIntLiteral | BooleanLiteral | NullLiteral | UndefinedLiteral | RegExpLiteral
  | TemplateLiteral | ArrayExpression | ObjectExpression | ArrowFunction | FunctionExpression | CallExpression | NewExpression
  | MemberExpression | IndexExpression | UnaryExpression | UpdateExpression | BinaryExpression | LogicalExpression
  | AssignmentExpression | ConditionalExpression | AwaitExpression | YieldExpression | SpreadElement | AsExpression
  | NonNullExpression | ThisExpression | SuperExpression | SequenceExpression | ParenthesizedComment;

export interface Identifier extends Origin { readonly kind: 'Identifier'; readonly name: string }
export interface StringLiteral extends Origin { readonly kind: 'StringLiteral'; readonly value: string }
/** `raw` is JavaScript source (`0xff`, `1_000`, `1e-3`); negative numbers are a UnaryExpression. */
export interface NumberLiteral extends Origin { readonly kind: 'NumberLiteral'; readonly raw: string }
export interface BigIntLiteral extends Origin { readonly kind: 'BigIntLiteral'; readonly raw: string }
export interface BooleanLiteral extends Origin { readonly kind: 'BooleanLiteral'; readonly value: boolean }
export interface NullLiteral extends Origin { readonly kind: 'NullLiteral' }
export interface UndefinedLiteral extends Origin { readonly kind: 'UndefinedLiteral' }
export interface RegExpLiteral extends Origin { readonly kind: 'RegExpLiteral'; readonly pattern: string; readonly flags: string }
/** `quasis.length === expressions.length + 1`; quasis hold cooked text. */
export interface TemplateLiteral extends Origin {
  readonly kind: 'TemplateLiteral';
  readonly quasis: readonly string[];
  readonly expressions: readonly Expression[];
  /** Line ends print as such, as in a triple-quoted string; otherwise as `\\n`. */
  readonly multiline?: boolean | undefined;
}
export interface ArrayExpression extends Origin {
  readonly kind: 'ArrayExpression';
  readonly elements: readonly Expression[];
  /** Comments by element index. */
  readonly surroundings?: ReadonlyMap<number, Surroundings> | undefined;
  readonly dangling?: readonly string[] | undefined;
}
export interface Property extends Origin {
  readonly kind: 'Property';
  /** A string is an identifier or, where it isn't one, a quoted key; an expression is computed. */
  readonly key: string | Expression;
  readonly value: Expression;
  readonly surroundings?: Surroundings | undefined;
}
/** Prints shorthand where key and value are the same identifier. A SpreadElement spreads. */
export interface ObjectExpression extends Origin {
  readonly kind: 'ObjectExpression';
  readonly properties: readonly (Property | SpreadElement)[];
  readonly dangling?: readonly string[] | undefined;
}
export interface ArrowFunction extends Origin {
  readonly kind: 'ArrowFunction';
  readonly isAsync: boolean;
  readonly typeParameters?: readonly TypeParameter[] | undefined;
  readonly parameters: readonly Parameter[];
  readonly returnType?: TypeNode | undefined;
  readonly body: Expression | BlockStatement;
}
export interface FunctionExpression extends Origin {
  readonly kind: 'FunctionExpression';
  readonly name?: string | undefined;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly typeParameters?: readonly TypeParameter[] | undefined;
  readonly parameters: readonly Parameter[];
  readonly returnType?: TypeNode | undefined;
  readonly body: BlockStatement;
}
export interface CallExpression extends Origin {
  readonly kind: 'CallExpression';
  readonly callee: Expression;
  readonly typeArguments?: readonly TypeNode[] | undefined;
  readonly args: readonly Expression[];
  readonly optional?: boolean | undefined;
  /** Comments by argument index. */
  readonly surroundings?: ReadonlyMap<number, Surroundings> | undefined;
  readonly dangling?: readonly string[] | undefined;
}
export interface NewExpression extends Origin {
  readonly kind: 'NewExpression';
  readonly callee: Expression;
  readonly typeArguments?: readonly TypeNode[] | undefined;
  readonly args: readonly Expression[];
  readonly surroundings?: ReadonlyMap<number, Surroundings> | undefined;
  readonly dangling?: readonly string[] | undefined;
}
export interface MemberExpression extends Origin {
  readonly kind: 'MemberExpression';
  readonly object: Expression;
  readonly property: string;
  readonly optional?: boolean | undefined;
}
export interface IndexExpression extends Origin {
  readonly kind: 'IndexExpression';
  readonly object: Expression;
  readonly index: Expression;
  readonly optional?: boolean | undefined;
}
export interface UnaryExpression extends Origin {
  readonly kind: 'UnaryExpression';
  readonly operator: '!' | '-' | '+' | '~' | 'typeof' | 'void' | 'delete';
  readonly operand: Expression;
}
export interface UpdateExpression extends Origin {
  readonly kind: 'UpdateExpression';
  readonly operator: '++' | '--';
  readonly prefix: boolean;
  readonly operand: Expression;
}
export type BinaryOperator =
  | '+' | '-' | '*' | '/' | '%' | '**' | '<<' | '>>' | '>>>' | '|' | '^' | '&'
  | '===' | '!==' | '<' | '<=' | '>' | '>=' | 'in' | 'instanceof';
export interface BinaryExpression extends Origin {
  readonly kind: 'BinaryExpression';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface LogicalExpression extends Origin {
  readonly kind: 'LogicalExpression';
  readonly operator: '&&' | '||' | '??';
  readonly left: Expression;
  readonly right: Expression;
}
export type AssignmentOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '**=' | '<<=' | '>>=' | '|=' | '^=' | '&=' | '??=' | '||=' | '&&=';
export interface AssignmentExpression extends Origin {
  readonly kind: 'AssignmentExpression';
  readonly operator: AssignmentOperator;
  readonly target: Expression | Pattern;
  readonly value: Expression;
}
export interface ConditionalExpression extends Origin {
  readonly kind: 'ConditionalExpression';
  readonly test: Expression;
  readonly consequent: Expression;
  readonly alternate: Expression;
}
export interface AwaitExpression extends Origin { readonly kind: 'AwaitExpression'; readonly value: Expression }
export interface YieldExpression extends Origin {
  readonly kind: 'YieldExpression';
  readonly value: Expression | null;
  readonly delegate: boolean;
}
export interface SpreadElement extends Origin { readonly kind: 'SpreadElement'; readonly value: Expression }
export interface AsExpression extends Origin { readonly kind: 'AsExpression'; readonly value: Expression; readonly type: TypeNode }
export interface NonNullExpression extends Origin { readonly kind: 'NonNullExpression'; readonly value: Expression }
export interface ThisExpression extends Origin { readonly kind: 'ThisExpression' }
export interface SuperExpression extends Origin { readonly kind: 'SuperExpression' }
export interface SequenceExpression extends Origin { readonly kind: 'SequenceExpression'; readonly expressions: readonly Expression[] }
/** An expression with a block comment before it, as in a call of a positional flag. */
export interface ParenthesizedComment extends Origin { readonly kind: 'ParenthesizedComment'; readonly comment: string; readonly value: Expression }

// ---- binding patterns ---------------------------------------------------------------------------

/** Identifiers, members and indices may be assigned to; in declarations only identifiers bind. */
export type Pattern = Identifier | MemberExpression | IndexExpression | ArrayPattern | ObjectPattern | RestElement | DefaultPattern;
export interface ArrayPattern extends Origin { readonly kind: 'ArrayPattern'; readonly elements: readonly (Pattern | null)[] }
export interface ObjectPattern extends Origin {
  readonly kind: 'ObjectPattern';
  readonly properties: readonly { readonly key: string; readonly value: Pattern }[];
  readonly rest?: Identifier | undefined;
}
export interface RestElement extends Origin { readonly kind: 'RestElement'; readonly target: Pattern }
export interface DefaultPattern extends Origin { readonly kind: 'DefaultPattern'; readonly target: Pattern; readonly value: Expression }

export interface Parameter extends Origin {
  readonly kind: 'Parameter';
  readonly target: Pattern;
  readonly type?: TypeNode | undefined;
  readonly optional?: boolean | undefined;
  readonly default?: Expression | undefined;
  readonly surroundings?: Surroundings | undefined;
}

// ---- statements -----------------------------------------------------------------------------------

interface StatementBase extends Origin {
  readonly surroundings?: Surroundings | undefined;
  /** Markdown text of a JSDoc block, lines joined by `\n`. */
  readonly doc?: string | undefined;
}

export type Statement =
  | VariableDeclaration | FunctionDeclaration | ClassDeclaration | TypeAliasDeclaration | InterfaceDeclaration
  | ReturnStatement | IfStatement | WhileStatement | ForStatement | ForOfStatement | SwitchStatement | TryStatement
  | ThrowStatement | BreakStatement | ContinueStatement | LabeledStatement | BlockStatement | ExpressionStatement
  | ExportStatement | EmptyStatement | CommentStatement;

export interface VariableDeclaration extends StatementBase {
  readonly kind: 'VariableDeclaration';
  readonly variety: 'const' | 'let';
  readonly target: Pattern;
  readonly type?: TypeNode | undefined;
  readonly value: Expression | null;
  readonly exported?: boolean | undefined;
}
export interface FunctionDeclaration extends StatementBase {
  readonly kind: 'FunctionDeclaration';
  readonly name: string;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly typeParameters?: readonly TypeParameter[] | undefined;
  readonly parameters: readonly Parameter[];
  readonly returnType?: TypeNode | undefined;
  readonly body: BlockStatement;
  readonly exported?: boolean | undefined;
}
export interface ClassDeclaration extends StatementBase {
  readonly kind: 'ClassDeclaration';
  readonly name: string;
  readonly typeParameters?: readonly TypeParameter[] | undefined;
  readonly superClass?: Expression | undefined;
  readonly superTypeArguments?: readonly TypeNode[] | undefined;
  readonly implements?: readonly TypeNode[] | undefined;
  readonly members: readonly ClassMember[];
  readonly isAbstract?: boolean | undefined;
  readonly exported?: boolean | undefined;
}
/** A string is a plain name; an expression is computed (`[repr]`). */
export type MemberKey = string | Expression;
export type ClassMember = FieldMember | MethodMember | StaticBlock;
export interface FieldMember extends StatementBase {
  readonly kind: 'FieldMember';
  readonly key: MemberKey;
  readonly isStatic?: boolean | undefined;
  readonly isReadonly?: boolean | undefined;
  readonly isDeclare?: boolean | undefined;
  readonly isOverride?: boolean | undefined;
  readonly definite?: boolean | undefined;
  readonly optional?: boolean | undefined;
  readonly type?: TypeNode | undefined;
  readonly value: Expression | null;
}
export interface MethodMember extends StatementBase {
  readonly kind: 'MethodMember';
  readonly variety: 'constructor' | 'method' | 'get' | 'set';
  readonly key: MemberKey;
  readonly isStatic?: boolean | undefined;
  readonly isAsync?: boolean | undefined;
  readonly isGenerator?: boolean | undefined;
  readonly isOverride?: boolean | undefined;
  readonly typeParameters?: readonly TypeParameter[] | undefined;
  readonly parameters: readonly Parameter[];
  readonly returnType?: TypeNode | undefined;
  /** null: an overload or abstract signature. */
  readonly body: BlockStatement | null;
}
export interface StaticBlock extends StatementBase { readonly kind: 'StaticBlock'; readonly body: BlockStatement }
export interface TypeAliasDeclaration extends StatementBase {
  readonly kind: 'TypeAliasDeclaration';
  readonly name: string;
  readonly typeParameters?: readonly TypeParameter[] | undefined;
  readonly type: TypeNode;
  readonly exported?: boolean | undefined;
}
export interface InterfaceDeclaration extends StatementBase {
  readonly kind: 'InterfaceDeclaration';
  readonly name: string;
  readonly typeParameters?: readonly TypeParameter[] | undefined;
  readonly extends: readonly TypeNode[];
  readonly members: readonly ObjectTypeMember[];
  readonly exported?: boolean | undefined;
}
export interface ReturnStatement extends StatementBase { readonly kind: 'ReturnStatement'; readonly value: Expression | null }
export interface IfStatement extends StatementBase {
  readonly kind: 'IfStatement';
  readonly test: Expression;
  readonly consequent: BlockStatement;
  readonly alternate: BlockStatement | IfStatement | null;
}
export interface WhileStatement extends StatementBase { readonly kind: 'WhileStatement'; readonly test: Expression; readonly body: BlockStatement }
export interface ForStatement extends StatementBase {
  readonly kind: 'ForStatement';
  readonly initializer: VariableDeclaration | Expression | null;
  readonly test: Expression | null;
  readonly update: Expression | null;
  readonly body: BlockStatement;
}
export interface ForOfStatement extends StatementBase {
  readonly kind: 'ForOfStatement';
  readonly isAwait: boolean;
  /** Without `const` or `let` it assigns to an existing variable. */
  readonly variety: 'const' | 'let' | null;
  readonly target: Pattern;
  readonly iterable: Expression;
  readonly body: BlockStatement;
}
export interface SwitchCase extends Origin { readonly test: Expression | null; readonly body: readonly Statement[]; readonly surroundings?: Surroundings | undefined }
export interface SwitchStatement extends StatementBase { readonly kind: 'SwitchStatement'; readonly subject: Expression; readonly cases: readonly SwitchCase[] }
export interface TryStatement extends StatementBase {
  readonly kind: 'TryStatement';
  readonly block: BlockStatement;
  readonly parameter: string | null;
  readonly handler: BlockStatement | null;
  /** Comments that stood before the first `except`. */
  readonly handlerSurroundings?: Surroundings | undefined;
  readonly finalizer: BlockStatement | null;
  readonly finalizerSurroundings?: Surroundings | undefined;
}
export interface ThrowStatement extends StatementBase { readonly kind: 'ThrowStatement'; readonly value: Expression }
export interface BreakStatement extends StatementBase { readonly kind: 'BreakStatement'; readonly label?: string | undefined }
export interface ContinueStatement extends StatementBase { readonly kind: 'ContinueStatement'; readonly label?: string | undefined }
export interface LabeledStatement extends StatementBase { readonly kind: 'LabeledStatement'; readonly label: string; readonly body: Statement }
export interface BlockStatement extends StatementBase {
  readonly kind: 'BlockStatement';
  readonly body: readonly Statement[];
  /** Comments after the last statement. */
  readonly dangling?: readonly string[] | undefined;
}
export interface ExpressionStatement extends StatementBase { readonly kind: 'ExpressionStatement'; readonly expression: Expression }
export interface ExportStatement extends StatementBase { readonly kind: 'ExportStatement'; readonly names: readonly { readonly local: string; readonly exported: string }[]; readonly isType?: boolean | undefined }
export interface EmptyStatement extends StatementBase { readonly kind: 'EmptyStatement' }
/** Nothing but its surroundings: comments whose statement left no code. */
export interface CommentStatement extends StatementBase { readonly kind: 'CommentStatement' }

// ---- types ------------------------------------------------------------------------------------------

export type TypeNode =
  | KeywordType | ReferenceType | ArrayType | TupleType | UnionType | IntersectionType | FunctionType | LiteralType | ObjectType | TypeQuery
  | TypeOperator | SharedType;

/** A type that is written in many places: under a name, or as it is. Decided when the module is done. */
export interface SharedType { readonly kind: 'SharedType'; readonly shared: SharedTypeUse }
export interface SharedTypeUse {
  readonly name: string | null;
  /** Without a name: the type itself. */
  readonly inline: TypeNode | null;
}

export interface KeywordType { readonly kind: 'KeywordType'; readonly name: 'string' | 'number' | 'bigint' | 'boolean' | 'symbol' | 'void' | 'null' | 'undefined' | 'unknown' | 'never' | 'object' | 'this' }
export interface ReferenceType { readonly kind: 'ReferenceType'; readonly name: string; readonly args: readonly TypeNode[] }
export interface ArrayType { readonly kind: 'ArrayType'; readonly element: TypeNode; readonly isReadonly: boolean }
export interface TupleTypeElement { readonly type: TypeNode; readonly rest?: boolean | undefined; readonly optional?: boolean | undefined; readonly name?: string | undefined }
export interface TupleType { readonly kind: 'TupleType'; readonly elements: readonly TupleTypeElement[]; readonly isReadonly: boolean }
export interface UnionType { readonly kind: 'UnionType'; readonly members: readonly TypeNode[] }
export interface IntersectionType { readonly kind: 'IntersectionType'; readonly members: readonly TypeNode[] }
export interface FunctionTypeParameter { readonly name: string; readonly type: TypeNode; readonly optional?: boolean | undefined; readonly rest?: boolean | undefined }
export interface FunctionType { readonly kind: 'FunctionType'; readonly typeParameters?: readonly TypeParameter[] | undefined; readonly parameters: readonly FunctionTypeParameter[]; readonly returns: TypeNode; readonly isConstructor?: boolean | undefined }
export interface LiteralType { readonly kind: 'LiteralType'; readonly value: string | number | boolean }
export type ObjectTypeMember =
  | { readonly kind: 'PropertySignature'; readonly key: string; readonly type: TypeNode; readonly optional?: boolean | undefined; readonly isReadonly?: boolean | undefined; readonly doc?: string | undefined }
  | { readonly kind: 'MethodSignature'; readonly key: MemberKey; readonly typeParameters?: readonly TypeParameter[] | undefined; readonly parameters: readonly FunctionTypeParameter[]; readonly returns: TypeNode; readonly doc?: string | undefined }
  | { readonly kind: 'IndexSignature'; readonly parameter: string; readonly keyType: TypeNode; readonly type: TypeNode };
export interface ObjectType { readonly kind: 'ObjectType'; readonly members: readonly ObjectTypeMember[] }
export interface TypeQuery { readonly kind: 'TypeQuery'; readonly name: string }
export interface TypeOperator { readonly kind: 'TypeOperator'; readonly operator: 'readonly' | 'keyof'; readonly type: TypeNode }
export interface TypeParameter { readonly name: string; readonly constraint?: TypeNode | undefined; readonly default?: TypeNode | undefined }

// ---- module ------------------------------------------------------------------------------------------

export interface ImportName {
  readonly imported: string;
  readonly local: string;
  readonly typeOnly: boolean;
}
/** One `import` declaration. `names` null with a `namespace` is `import * as namespace`. Both null: for effects only. */
export interface ImportDeclaration {
  readonly specifier: string;
  readonly names: readonly ImportName[] | null;
  readonly namespace: string | null;
}

export interface Module {
  readonly kind: 'Module';
  readonly shebang: string | null;
  readonly doc: string | null;
  /** Comments before the first import (a licence, an encoding line left out). */
  readonly header: readonly string[];
  readonly imports: readonly ImportDeclaration[];
  readonly body: readonly Statement[];
  readonly dangling: readonly string[];
}
