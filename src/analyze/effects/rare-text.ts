/**
 * May the program hold text with characters beyond U+FFFF, which JavaScript counts twice? Not if all of its text is its own,
 * and that has none. Then a length is a length, and nothing need be said about it.
 */
import type { ClassEntry, ConstantEntry, FunctionEntry, StubType } from '../../maps/model.js';
import type * as ast from '../../syntax/ast.js';
import type { State } from '../infer/state.js';
import type { ProgramIndex } from './body-index.js';

export function holdsRareText(state: State, index: ProgramIndex, isClosed: boolean): boolean {
  if (!isClosed) return true;
  const sources = new TextSources(state);
  for (const body of index.bodies.values()) if (body.calls.some((call) => sources.givesText(call))) return true;
  return index.lists.some((node) => sources.isText(node)) || index.iterables.some((node) => sources.iteratesText(node))
    || index.texts.some((text) => holdsRare(text) && !isOnlyShown(text, state, index));
}

function holdsRare(text: ast.StringLiteral | ast.FormattedString): boolean {
  return text.kind === 'StringLiteral' ? isRare(text.value) : text.parts.some((part) => typeof part === 'string' && isRare(part));
}

/** Outside of the basic plane a character takes two units, both of them surrogates. */
const isRare = (text: string): boolean => /[\ud800-\udfff]/.test(text);

/** `print("🚀 started")` measures nothing. */
function isOnlyShown(node: ast.Expression, state: State, index: ProgramIndex): boolean {
  const parent = index.parents[node.id];
  if (parent?.kind === 'ExpressionStatement') return true;
  if (parent?.kind !== 'Call') return false;
  const callee = state.callees[parent.id];
  return callee?.kind === 'map' && callee.entry.id === 'builtins.print';
}

/** Which APIs bring in text that is not the program's own. */
class TextSources {
  private readonly state: State;
  private readonly known = new Map<FunctionEntry, boolean>();

  constructor(state: State) {
    this.state = state;
  }

  givesText(call: ast.Call): boolean {
    const callee = this.state.callees[call.id];
    if (callee?.kind !== 'map') return false;
    let gives = this.known.get(callee.entry);
    if (gives === undefined) this.known.set(callee.entry, (gives = isSource(callee.entry)));
    return gives;
  }

  /** `sys.argv` */
  isText(node: ast.Name | ast.Attribute): boolean {
    const entry: { readonly kind: string } | null = this.state.resolver.entryOf(node);
    if (entry?.kind === 'constant') return isListOfText((entry as ConstantEntry).type);
    const member = node.kind === 'Attribute' ? this.state.members[node.id] : undefined;
    return member?.kind === 'mapGlobal' && member.entry.kind === 'constant' && isListOfText(member.entry.type);
  }

  /** `async for line in file` */
  iteratesText(node: ast.Expression): boolean {
    const type = this.state.types[node.id];
    return type?.kind === 'object' && isIterableOfText(type.entry);
  }
}

/** Names of the platform are plain; a command line need not be. */
const isListOfText = (type: StubType): boolean => type.kind === 'class' && holdsText(type);

const isIterableOfText = (entry: ClassEntry): boolean => entry.iterations.some(({ item }) => item.kind === 'atom' && item.name === 'str');

/** It reads from outside, or makes text of what is none: a number, bytes. What only shows a value of the program is no source. */
function isSource({ id, signature, effects }: FunctionEntry): boolean {
  if (!isAtom(signature.returns, 'Any') && !holdsText(signature.returns)) return false;
  const isBuiltin = id.startsWith('builtins.');
  if (isBuiltin ? effects === 'writes' : effects !== 'none') return true;
  const makesText = signature.parameters.length === 1 && isAtom(signature.parameters[0]!.type, 'int') && !id.startsWith('builtins.str.');
  return makesText || id.startsWith('builtins.bytes.');
}

function holdsText(type: StubType): boolean {
  switch (type.kind) {
    case 'atom': return type.name === 'str';
    case 'class': return type.args.some(holdsText);
    case 'union': return type.members.some(holdsText);
    case 'tuple': return type.items.some(holdsText);
    case 'tupleOf': return holdsText(type.item);
    case 'iterable': return holdsText(type.item);
    case 'awaitable': return holdsText(type.result);
    default: return false;
  }
}

const isAtom = (type: StubType, name: string): boolean => type.kind === 'atom' && type.name === name;
