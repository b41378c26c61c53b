/** The examples as buttons: in the empty editor, and in the menu. */
import { examples, type Example } from 'playground:examples';
import { create } from '../elements.js';

export function showExamples(hosts: readonly HTMLElement[], chosen: (example: Example) => void): void {
  for (const host of hosts) {
    host.append(...examples.map((example) => {
      const card = create('button', 'card', create('b', '', example.name), create('span', '', example.about));
      card.type = 'button';
      card.addEventListener('click', () => chosen(example));
      return card;
    }));
  }
}
