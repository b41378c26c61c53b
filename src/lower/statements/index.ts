/** The visitors of statements, by node kind. */
import { lowerClassDef } from '../classes/index.js';
import type { StatementVisitors } from '../context.js';
import { lowerFunctionDef } from '../functions/def.js';
import { lowerAnnAssign, lowerAssign } from './assign.js';
import { lowerAugAssign } from './aug-assign.js';
import { lowerDelete } from './delete.js';
import { lowerFor } from './for.js';
import { lowerIf } from './if.js';
import { lowerImport, lowerImportFrom } from './import.js';
import { lowerMatch } from './match.js';
import { lowerAssert, lowerBreak, lowerContinue, lowerExpressionStatement, lowerNothing, lowerRaise, lowerReturn } from './simple.js';
import { lowerTry } from './try.js';
import { lowerTypeAlias } from './type-alias.js';
import { lowerWhile } from './while.js';
import { lowerWith } from './with.js';

export const statementVisitors: StatementVisitors = {
  AnnAssign: lowerAnnAssign,
  Assert: lowerAssert,
  Assign: lowerAssign,
  AugAssign: lowerAugAssign,
  Break: lowerBreak,
  ClassDef: lowerClassDef,
  Continue: lowerContinue,
  Delete: lowerDelete,
  ExpressionStatement: lowerExpressionStatement,
  For: lowerFor,
  FunctionDef: lowerFunctionDef,
  Global: lowerNothing,
  If: lowerIf,
  Import: lowerImport,
  ImportFrom: lowerImportFrom,
  Match: lowerMatch,
  Nonlocal: lowerNothing,
  Pass: lowerNothing,
  Raise: lowerRaise,
  Return: lowerReturn,
  Try: lowerTry,
  TypeAlias: lowerTypeAlias,
  While: lowerWhile,
  With: lowerWith,
};
