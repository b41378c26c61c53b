/** The examples as buttons: in the empty editor, and in the menu. */
import { examples, type Example } from 'playground:examples';
import { create } from '../elements.js';

export function showExamples(hosts: readonly HTMLElement[], chosen: (name: string, source: string) => void): void {
  for (const host of hosts) {
    host.append(...examples.map((example) => {
      const card = create('button', 'card', create('b', '', example.name), create('span', '', example.about));
      card.type = 'button';
      card.addEventListener('click', () => void open(example, chosen));
      return card;
    }));
  }
}

/** The programs are loaded when the first one is asked for. */
async function open({ name }: Example, chosen: (name: string, source: string) => void): Promise<void> {
  const { sources } = await import('playground:example-sources');
  chosen(name, sources[name]!);
}
