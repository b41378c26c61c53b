/** Places in a JSON file. JSON is YAML, and its parser keeps the offsets that JSON.parse throws away. */
import { isMap, isNode, parseDocument } from 'yaml';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Of a key or a value that the keys and indices of `at` lead to; the first character where there is no such thing. */
export function locateInJson(text: string, at: readonly (string | number)[], isKey: boolean): Place {
  const document = parseDocument(text, { schema: 'json', uniqueKeys: false });
  const parent: unknown = at.length <= 1 ? document.contents : document.getIn(at.slice(0, -1), true);
  const last = at.at(-1);
  const node: unknown = isKey && isMap(parent)
    ? parent.items.find(({ key }) => String(key) === last)?.key
    : at.length === 0 ? document.contents : document.getIn(at, true);
  const [start, end] = (isNode(node) ? node.range : null) ?? [0, 1];
  return { start, end };
}

/** Where JSON stops being JSON. V8 says it in words only, and for short texts not at all. */
export function locateSyntaxError(text: string, error: unknown): Place {
  const said = /at position (\d+)/.exec(error instanceof Error ? error.message : '');
  const found = said !== null ? Number(said[1]) : parseDocument(text, { schema: 'json' }).errors[0]?.pos[0];
  const start = Math.max(0, Math.min(found ?? 0, text.length - 1));
  return { start, end: start + 1 };
}
