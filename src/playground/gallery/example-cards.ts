/** The examples as buttons: those that run here in the empty editor too, the others in the menu alone. */
import { examples, type Example } from 'playground:examples';
import { create } from '../elements.js';
import { listOf } from '../run/needs.js';

export interface Galleries {
  /** In the empty editor. */
  readonly first: HTMLElement;
  readonly runnable: HTMLElement;
  /** For what needs files or a network. */
  readonly other: HTMLElement;
}

/** More than these would be a list to be read, where a start is wanted. */
const FIRST = 6;

type Chosen = (name: string, source: string) => void;

export function showExamples({ first, runnable, other }: Galleries, chosen: Chosen): void {
  const here = examples.filter(({ needs }) => needs.length === 0);
  first.append(...here.slice(0, FIRST).map((example) => card(example, chosen)));
  runnable.append(...here.map((example) => card(example, chosen)));
  other.append(...examples.filter(({ needs }) => needs.length > 0).map((example) => card(example, chosen)));
}

function card(example: Example, chosen: Chosen): HTMLButtonElement {
  const { name, about, needs } = example;
  const badge = needs.length === 0 ? [] : [create('span', 'badge', `needs ${listOf(needs)}`)];
  const made = create('button', 'card', create('b', '', name), create('span', 'about', about), ...badge);
  made.type = 'button';
  made.addEventListener('click', () => void open(example, chosen));
  return made;
}

/** The programs are loaded when the first one is asked for. */
async function open({ name }: Example, chosen: Chosen): Promise<void> {
  const { sources } = await import('playground:example-sources');
  chosen(name, sources[name]!);
}
