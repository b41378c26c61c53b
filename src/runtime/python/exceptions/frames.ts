/** The frames of a traceback: as Python prints them where source maps lead to Python files, else as JavaScript does. */
export type ReadSource = (path: string) => string | null;

interface PythonFrame {
  readonly path: string;
  readonly line: number;
  /** JavaScript's name for it; empty for arrows and modules. */
  readonly name: string;
}

const PYTHON_FRAME = /^\s+at (?:async )?(?:(.*?) \()?(?:file:\/\/)?(.+?\.py):(\d+):\d+\)?$/;
const OWN_FRAME = /\bnode:internal\b|[/\\](?:runtime|aio2ts-runtime)[/\\](?:python|asyncio|sys)[/\\]/;

/** Outermost first, as Python has it; each line indented and ended. */
export function formatFrames(stack: string, readSource: ReadSource): string {
  const lines = stack.split('\n').filter((line) => /^\s+at /.test(line)).reverse();
  const python = lines.map(pythonFrame).filter((frame) => frame !== null);
  if (python.length === 0) return lines.filter((line) => !OWN_FRAME.test(line)).map((line) => `  ${line.trim()}\n`).join('');
  const shown = python.map((frame) => formatFrame(frame, readSource));
  return shown.filter((text, index) => text !== shown[index - 1]).join('');
}

function pythonFrame(line: string): PythonFrame | null {
  const [, name = '', path, number] = PYTHON_FRAME.exec(line) ?? [];
  if (path === undefined || number === undefined) return null;
  return { path, line: Number(number), name: name === '<anonymous>' ? '' : name };
}

function formatFrame({ path, line, name }: PythonFrame, readSource: ReadSource): string {
  const source = readSource(path)?.split('\n') ?? null;
  const text = source?.[line - 1]?.trim() ?? '';
  const where = source === null ? name || '<module>' : enclosing(source, line, name);
  const head = `  File "${path}", line ${line}, in ${where}\n`;
  return text === '' ? head : `${head}    ${text}\n`;
}

/** The Python name of what the line belongs to: the nearest definition above that is indented less. */
function enclosing(source: readonly string[], line: number, name: string): string {
  const own = source[line - 1] ?? '';
  if (name === '' && /\blambda\b/.test(own)) return '<lambda>';
  let indent = indentOf(own);
  for (let at = line - 2; at >= 0 && indent > 0; at -= 1) {
    const text = source[at]!;
    if (text.trim() === '' || text.trimStart().startsWith('#') || indentOf(text) >= indent) continue;
    const found = /^\s*(?:async\s+def|def|class)\s+(\w+)/.exec(text);
    if (found !== null) return found[1]!;
    indent = indentOf(text);
  }
  return '<module>';
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
