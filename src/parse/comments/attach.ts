import type { Comment, Statement, Trivia } from '../../syntax/ast.js';
import type { BuildContext } from '../build/context.js';
export function attachComments(_t: string, _b: readonly Statement[], _id: number, _c: readonly Comment[], _x: BuildContext): { trivia: Map<number, Trivia>; dangling: Map<number, Comment[]> } { return { trivia: new Map(), dangling: new Map() }; }
