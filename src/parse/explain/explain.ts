import type { SyntaxProblem } from '../syntax-error.js';
export function explain(_text: string): SyntaxProblem | null { return null; }
