/** Text in lines of a width, as Python's `textwrap.wrap` breaks it at blanks and hyphens. */
export function wrapText(text: string, width: number): string[] {
  const chunks = text.replace(/\s+/g, ' ').trim().split(/( |(?<=[\p{L}\d_]-)(?=[\p{L}\d_]{2}))/u).filter(Boolean);
  const lines: string[] = [];
  let line = '';
  for (const chunk of chunks) {
    if (line === '' && chunk === ' ') continue;
    if (line.length + chunk.length > width && line !== '') {
      lines.push(line.trimEnd());
      line = chunk === ' ' ? '' : chunk;
    } else line += chunk;
    while (line.length > width) {
      lines.push(line.slice(0, width));
      line = line.slice(width);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
