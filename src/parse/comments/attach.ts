import type { Comment, Statement, Trivia } from '../../syntax/ast.js';
import type { BuildContext } from '../build/context.js';
export function attachComments(_x: BuildContext, _b: readonly Statement[], _id: number): { trivia: Map<number, Trivia>; dangling: Map<number, Comment[]> } { return { trivia: new Map(), dangling: new Map() }; }
