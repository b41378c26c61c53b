/** Comments and blank lines of the Python, as those of a statement of the output. */
import type * as ast from '../syntax/ast.js';
import type * as ir from '../target/ir.js';

export function merge(statement: ir.Statement, more: ir.Surroundings): ir.Statement {
  const { surroundings } = statement;
  if (surroundings === undefined) return { ...statement, surroundings: more };
  const leading = [...(more.leading ?? []), ...(surroundings.leading ?? [])];
  return {
    ...statement,
    surroundings: {
      leading: leading.length === 0 ? undefined : leading,
      trailing: more.trailing ?? surroundings.trailing,
      blankBefore: more.blankBefore ?? surroundings.blankBefore,
      blankAfterLeading: more.blankAfterLeading ?? surroundings.blankAfterLeading,
    },
  };
}

export function withTrailingLed(found: ir.Surroundings): ir.Surroundings {
  if (found.trailing === undefined) return found;
  return { ...found, leading: [...(found.leading ?? []), found.trailing], trailing: undefined };
}

/** Comments for tools of Python say nothing in TypeScript. */
const FOR_PYTHON_TOOLS = /^\s*(?:type:\s|noqa\b|pylint:|pragma:|fmt:|isort:|mypy:|pyright:|nosec\b|ruff:|flake8[:-]|-\*-.*coding|(?:vim:.*)?coding[:=])/;

export function commentTexts(comments: readonly ast.Comment[]): string[] {
  const texts: string[] = [];
  for (const { text } of comments) if (!FOR_PYTHON_TOOLS.test(text)) texts.push(text);
  return texts;
}

export function surroundingsOf(trivia: ast.Trivia): ir.Surroundings | undefined {
  const leading = trivia.leading.length === 0 ? [] : commentTexts(trivia.leading);
  const trailing = trivia.trailing.length === 0 ? [] : commentTexts(trivia.trailing);
  if (leading.length === 0 && trailing.length === 0 && !trivia.blankBefore) return undefined;
  return {
    leading: leading.length === 0 ? undefined : leading,
    trailing: trailing.length === 0 ? undefined : trailing.join(' '),
    blankBefore: trivia.blankBefore,
    blankAfterLeading: trivia.blankAfterLeading === true && leading.length > 0,
  };
}

/** Puts the comments of a Python statement around what it left in `output`, from `mark` on. */
export function surround(found: ir.Surroundings, output: ir.Statement[], mark: number): void {
  if (output.length === mark) {
    if (found.leading !== undefined || found.trailing !== undefined) output.push({ kind: 'CommentStatement', surroundings: withTrailingLed(found) });
    return;
  }
  const last = output.length - 1;
  if (last === mark || found.trailing === undefined || output[mark]!.kind !== 'VariableDeclaration') {
    output[mark] = merge(output[mark]!, found);
    return;
  }
  output[mark] = merge(output[mark]!, { ...found, trailing: undefined });
  output[last] = merge(output[last]!, { trailing: found.trailing });
}
