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

/** The notation of the values that `holder` is iterated over: `list[float]` gives `float`. */
export function elementNotation(type: TypeNotation | null, index: number, holder: unknown): TypeNotation | null {
  return joined(alternatives(type, holder).map((one) => elementOf(one, index)));
}

function elementOf({ name, parameters }: TypeNotation, index: number): TypeNotation | null {
  if (name === 'items') return parameters[index] ?? null;
  if (name === 'keys') return null;
  if (name !== 'tuple') return parameters[0] ?? null;
  return parameters[1]?.name === '...' ? (parameters[0] ?? null) : (parameters[index] ?? null);
}

/** The notation of the value of a mapping under a key: `dict[str, float]` gives `float` for all. */
export function mappedNotation(type: TypeNotation | null, key: unknown, holder: unknown): TypeNotation | null {
  return joined(
    alternatives(type, holder).map(({ keys, parameters }) =>
      keys === undefined ? (parameters.at(-1) ?? null) : (parameters[keys.indexOf(String(key))] ?? null),
    ),
  );
}

/** The members of a union that the value can be of, by its kind: a list is told from a tuple and a mapping. */
function alternatives(type: TypeNotation | null, holder: unknown): readonly TypeNotation[] {
  if (type === null) return [];
  if (type.name !== '|') return [type];
  return type.parameters.flatMap((member) => alternatives(member, holder)).filter((member) => mayDescribe(member, holder));
}

function mayDescribe({ name, parameters, keys }: TypeNotation, holder: unknown): boolean {
  if (parameters.length === 0) return false;
  if (!Array.isArray(holder)) return keys !== undefined || (holder instanceof Set ? parameters.length === 1 : parameters.length > 1);
  if (!Object.isFrozen(holder)) return name === 'list' || name === 'items';
  if (name !== 'tuple') return false;
  return parameters[1]?.name === '...' || parameters.length === holder.length;
}

function joined(types: readonly (TypeNotation | null)[]): TypeNotation | null {
  const known = types.filter((type) => type !== null);
  if (known.length < types.length) return null;
  return known.length > 1 ? { name: '|', parameters: known } : (known[0] ?? null);
}

/** Whether a number of this type is a `float`: the notation says `float` and does not say `int`. */
export function saysFloat(type: TypeNotation | null): boolean {
  return type !== null && says(type, 'float') && !says(type, 'int');
}

function says({ name, parameters }: TypeNotation, number: 'float' | 'int'): boolean {
  return name === number || (name === '|' && parameters.some((member) => says(member, number)));
}
