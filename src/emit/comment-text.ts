/** Comments as JavaScript takes them, from texts without their marker. Nothing in a text can end its comment early. */

/** JavaScript ends a `//` comment at each of these; Python's comments may hold the last two. */
const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/g;

/** `// text`, one for each line of the text. */
export function lineComments(text: string): readonly string[] {
  return text.split(LINE_ENDS).map((line) => {
    const trimmed = line.trimEnd();
    return trimmed === '' || /^\s/.test(trimmed) ? `//${trimmed}` : `// ${trimmed}`;
  });
}

/** For the end of a line of code: always one line. */
export function trailingComment(text: string): string {
  return lineComments(text.replace(LINE_ENDS, ' '))[0]!;
}

export function blockComment(text: string): string {
  return `/* ${text.replace(LINE_ENDS, ' ').replaceAll('*/', '*\\/').trim()} */`;
}

/** The lines of a JSDoc block. */
export function documentationLines(doc: string): readonly string[] {
  const lines = doc.replaceAll('*/', '*\\/').split(LINE_ENDS).map((line) => line.trimEnd());
  if (lines.length === 1) return [`/** ${lines[0]!.trim()} */`];
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'];
}
