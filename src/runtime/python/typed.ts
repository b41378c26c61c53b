/**
 * A Python type notation, read: `dict[str, float]` is `{ name: 'dict', parameters: [...] }`; a union has `|`, a list given
 * item by item (`[int, float]`) has `items`, a dict given key by key (`{"price": float}`) has `keys`.
 */
export interface TypeNotation {
  readonly name: string;
  readonly parameters: readonly TypeNotation[];
  readonly keys?: readonly string[] | undefined;
}

/**
 * A value together with its Python type: numbers do not say whether they are a `float`, so what shows a value whose
 * type was known to the compiler (`str`, `repr`, `format`, `print`) takes it in this form. Made by {@link typed}.
 */
export class TypedView<T = unknown> {
  readonly value: T;
  readonly type: TypeNotation;

  constructor(value: T, type: TypeNotation) {
    this.value = value;
    this.type = type;
  }
}

/**
 * Shows `value` as the Python type says.
 *
 * @example print(typed(prices, 'list[float]')); // [1.0, 2.5]
 */
export function typed<T>(value: T, type: string): TypedView<T> {
  return new TypedView(value, parseNotation(type));
}

/** Reads a type notation: names, subscripts, unions, `...`. What can't be read is `object`, which says nothing. */
export function parseNotation(text: string): TypeNotation {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[\w.]+|[[\]{}:,|]/g) ?? [];
  const state = { tokens, at: 0 };
  return union(state);
}

interface Reading {
  readonly tokens: readonly string[];
  at: number;
}

function union(state: Reading): TypeNotation {
  const first = single(state);
  if (state.tokens[state.at] !== '|') return first;
  const members = [first];
  while (state.tokens[state.at] === '|') {
    state.at += 1;
    members.push(single(state));
  }
  return { name: '|', parameters: members };
}

function single(state: Reading): TypeNotation {
  const token = state.tokens[state.at] ?? 'object';
  if (token === '[') return { name: 'items', parameters: listed(state, ']') };
  state.at += 1;
  if (token === '{') return keyed(state);
  const name = (token === '...' ? token : token.slice(token.lastIndexOf('.') + 1)) || 'object';
  if (state.tokens[state.at] !== '[') return { name: lowered(name), parameters: [] };
  const parameters = listed(state, ']');
  if (name === 'Optional') return { name: '|', parameters };
  return { name: name === 'Union' ? '|' : lowered(name), parameters };
}

/** From the bracket that opens to behind the one that closes. */
function listed(state: Reading, close: string): TypeNotation[] {
  const parameters: TypeNotation[] = [];
  do {
    state.at += 1;
    if (state.tokens[state.at] !== close) parameters.push(union(state));
  } while (state.tokens[state.at] === ',');
  state.at += 1;
  return parameters;
}

function keyed(state: Reading): TypeNotation {
  const keys: string[] = [];
  const parameters: TypeNotation[] = [];
  while (state.at < state.tokens.length && state.tokens[state.at] !== '}') {
    keys.push(JSON.parse(state.tokens[state.at] ?? '""') as string);
    state.at += 2;
    parameters.push(union(state));
    if (state.tokens[state.at] === ',') state.at += 1;
  }
  state.at += 1;
  return { name: 'keys', parameters, keys };
}

/** `typing`'s names for the builtin containers. */
function lowered(name: string): string {
  const builtin = ['List', 'Dict', 'Tuple', 'Set', 'FrozenSet'];
  return builtin.includes(name) ? name.toLowerCase() : name;
}

/** The notation of the values that are iterated: `list[float]` gives `float`. */
export function elementNotation(type: TypeNotation | null, index: number): TypeNotation | null {
  if (type === null) return null;
  if (type.name === '|') return containerMember(type, index);
  const { parameters } = type;
  if (type.name === 'items') return parameters[index] ?? null;
  if (type.name === 'keys') return null;
  if (type.name !== 'tuple') return parameters[0] ?? null;
  return parameters[1]?.name === '...' ? (parameters[0] ?? null) : (parameters[index] ?? null);
}

function containerMember(type: TypeNotation, index: number): TypeNotation | null {
  const containers = type.parameters.filter((member) => member.parameters.length > 0);
  return containers.length === 1 ? elementNotation(containers[0] ?? null, index) : null;
}

/** The notation of the value of a mapping under a key: `dict[str, float]` gives `float` for all. */
export function mappedNotation(type: TypeNotation | null, key: unknown): TypeNotation | null {
  if (type === null) return null;
  const holder = type.name === '|' ? type.parameters.find(isMapping) : type;
  if (holder?.keys !== undefined) return holder.parameters[holder.keys.indexOf(String(key))] ?? null;
  return holder?.parameters.at(-1) ?? null;
}

const isMapping = ({ parameters, keys }: TypeNotation): boolean => parameters.length > 1 || keys !== undefined;

/** Whether a number of this type is a `float`: the notation says `float` and does not say `int`. */
export function saysFloat(type: TypeNotation | null): boolean {
  if (type === null) return false;
  if (type.name === 'float') return true;
  if (type.name !== '|') return false;
  return (
    type.parameters.some((member) => member.name === 'float') && !type.parameters.some((one) => one.name === 'int')
  );
}
