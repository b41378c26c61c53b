/**
 * Python reads a source file with universal newlines and without its byte-order mark; so does every phase.
 *
 * @see https://docs.python.org/3.13/reference/lexical_analysis.html#physical-lines
 */
export function normalizeSource(source: string): string {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
