import type { Module } from '../../syntax/ast.js';
import type { SyntaxProblem } from '../syntax-error.js';
export function validate(_m: Module, _p: SyntaxProblem[]): void {}
