/** Strings as JSON writes them. */

const short: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\f': '\\f',
  '\b': '\\b',
};

const escaped = (unit: string): string => short[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A JSON string with everything beyond printable ASCII escaped. */
export function quoteAscii(text: string): string {
  return `"${text.replace(/["\\]|[^ -~]/g, escaped)}"`;
}

/** A JSON string in which only what JSON demands is escaped. */
export function quote(text: string): string {
   
  return `"${text.replace(/["\\\u0000-\u001f]/g, escaped)}"`;
}
