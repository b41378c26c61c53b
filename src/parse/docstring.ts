/** `inspect.cleandoc`: tabs expanded, the common indentation of all lines but the first removed, blank ends cut. */
export function cleandoc(text: string): string {
  const lines = expandTabs(text).split('\n');
  let margin = Infinity;
  for (const line of lines.slice(1)) {
    const content = line.replace(/^ +/, '');
    if (content.length > 0) margin = Math.min(margin, line.length - content.length);
  }
  const [first = '', ...rest] = lines;
  const cleaned = [first.replace(/^ +/, ''), ...rest.map((line) => (margin === Infinity ? line : line.slice(margin)))];
  while (cleaned.length > 0 && cleaned.at(-1) === '') cleaned.pop();
  while (cleaned.length > 0 && cleaned[0] === '') cleaned.shift();
  return cleaned.join('\n');
}

function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  let column = 0;
  let expanded = '';
  for (const character of text) {
    if (character === '\t') {
      const blanks = 8 - (column % 8);
      expanded += ' '.repeat(blanks);
      column += blanks;
    } else {
      expanded += character;
      column = character === '\n' || character === '\r' ? 0 : column + 1;
    }
  }
  return expanded;
}
