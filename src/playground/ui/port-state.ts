/** The TypeScript side beside its text: what is there before a program is, after an error, and which buttons can be used. */
import { create, element } from '../elements.js';
import { messageText } from '../problems/message-text.js';
import { Places } from '../problems/problem-list.js';
import type { Conversion, Problem } from '../protocol.js';
import { durationText } from '../run/output-view.js';

/** `stale` is a port from before an error, `unparsed` a program that never had one. */
export type PortKind = 'empty' | 'current' | 'stale' | 'unparsed';

export function showPortState(kind: PortKind, { source, problems, milliseconds }: Conversion, goTo: (offset: number) => void): void {
  element('teaching').hidden = kind !== 'empty';
  element('unparsed').hidden = kind !== 'unparsed';
  if (kind === 'unparsed') explain(problems, source, goTo);
  element('typescript-pane').classList.toggle('is-stale', kind === 'stale');
  element('typescript-state').textContent = { current: `converted in ${durationText(milliseconds)}`, stale: 'from before the error', empty: '', unparsed: '' }[kind];
  for (const id of ['copy', 'download']) element<HTMLButtonElement>(id).disabled = kind === 'empty' || kind === 'unparsed';
  element<HTMLButtonElement>('check-types').disabled = kind !== 'current';
}

function explain(problems: readonly Problem[], source: string, goTo: (offset: number) => void): void {
  const first = problems.find(({ severity }) => severity === 'error');
  const lead = create('h3', '', 'No port yet');
  const rest = create('p', '', 'It appears as soon as the Python can be read.');
  if (first === undefined) return element('unparsed').replaceChildren(lead, rest);
  const line = new Places(source).lineOf(first.from);
  const button = create('button', 'outlined', `Go to line ${line}`);
  button.type = 'button';
  button.addEventListener('click', () => goTo(first.from));
  const message = create('p', 'message', ...messageText(`Line ${line}: ${first.message}`));
  element('unparsed').replaceChildren(lead, message, rest, button);
}
