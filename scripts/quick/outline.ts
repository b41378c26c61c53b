/** A tree of plain nodes as indented lines: kinds, then fields; positions, ids and empty fields are left out. */
const LEFT_OUT = new Set(['id', 'span', 'at', 'kind']);

export function outline(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return value.map((item) => outline(item, indent)).join('\n');
  if (value instanceof Map) return outline([...value.values()], indent);
  if (typeof value !== 'object' || value === null) return indent + JSON.stringify(value);
  const fields = Object.entries(value).filter(([name, field]) => !LEFT_OUT.has(name) && !isEmpty(field));
  const flat = fields.filter(([, field]) => typeof field !== 'object');
  const kind = 'kind' in value ? String(value.kind) : '';
  const head = `${indent}${kind}${flat.map(([name, field]) => ` ${name}=${JSON.stringify(field)}`).join('')}`;
  const deep = fields.filter(([, field]) => typeof field === 'object');
  return [head, ...deep.map(([name, field]) => `${indent}  .${name}\n${outline(field, `${indent}    `)}`)].join('\n');
}

function isEmpty(field: unknown): boolean {
  if (field === null || field === undefined || field === false) return true;
  return (Array.isArray(field) && field.length === 0) || (field instanceof Map && field.size === 0);
}
