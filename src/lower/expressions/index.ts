/** The visitors of expressions, by node kind. */
import type { ExpressionVisitors } from '../context.js';
import { lowerCall } from '../calls/index.js';
import { lowerAttribute } from './attribute.js';
import { lowerAwait } from './await.js';
import { lowerBinOp } from './binary.js';
import { lowerBoolOp, lowerConditional } from './boolean.js';
import { lowerComparison } from './compare.js';
import { lowerDictComp, lowerListComp, lowerSetComp } from './comprehension.js';
import { lowerDict, lowerList, lowerSet, lowerStarred, lowerTuple } from './display.js';
import { lowerFormattedString } from './formatted-string.js';
import { lowerGeneratorExp } from './generator-exp.js';
import { lowerLambda } from './lambda.js';
import { lowerBoolean, lowerBytes, lowerEllipsis, lowerNone, lowerNumber, lowerString } from './literals.js';
import { lowerName } from './name.js';
import { lowerNamedExpr } from './named-expr.js';
import { lowerSliceValue } from './slice.js';
import { lowerSubscript } from './subscript.js';
import { lowerUnaryOp } from './unary.js';
import { lowerYield, lowerYieldFrom } from './yield.js';

export const expressionVisitors: ExpressionVisitors = {
  Attribute: lowerAttribute,
  Await: lowerAwait,
  BinOp: lowerBinOp,
  BoolOp: lowerBoolOp,
  BooleanLiteral: lowerBoolean,
  BytesLiteral: lowerBytes,
  Call: lowerCall,
  Compare: lowerComparison,
  Dict: lowerDict,
  DictComp: lowerDictComp,
  EllipsisLiteral: lowerEllipsis,
  FormattedString: lowerFormattedString,
  GeneratorExp: lowerGeneratorExp,
  IfExp: lowerConditional,
  Lambda: lowerLambda,
  List: lowerList,
  ListComp: lowerListComp,
  Name: lowerName,
  NamedExpr: lowerNamedExpr,
  NoneLiteral: lowerNone,
  NumberLiteral: lowerNumber,
  Set: lowerSet,
  SetComp: lowerSetComp,
  Slice: lowerSliceValue,
  Starred: lowerStarred,
  StringLiteral: lowerString,
  Subscript: lowerSubscript,
  Tuple: lowerTuple,
  UnaryOp: lowerUnaryOp,
  Yield: lowerYield,
  YieldFrom: lowerYieldFrom,
};
