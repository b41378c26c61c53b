/** One function for each kind of node. */
import type * as ast from '../syntax/ast.js';
import type * as ir from '../target/ir.js';
import type { LowerContext } from './context.js';

export type ExpressionVisitors = {
  readonly [K in ast.Expression['kind']]: (node: ast.NodeOf<K>, cx: LowerContext) => ir.Expression;
};
/** A statement visitor emits what it makes through the context. */
export type StatementVisitors = {
  readonly [K in ast.Statement['kind']]: (node: ast.NodeOf<K>, cx: LowerContext) => void;
};
export interface Visitors {
  readonly expressions: ExpressionVisitors;
  readonly statements: StatementVisitors;
}

export type AnyExpressionVisitor = (node: ast.Expression, cx: LowerContext) => ir.Expression;
export type AnyStatementVisitor = (node: ast.Statement, cx: LowerContext) => void;
