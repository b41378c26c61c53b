/** The borders between the parts, and on a small screen which part is shown. */
import { element } from '../elements.js';
import { installSplitter } from './splitter.js';

export type View = 'python' | 'typescript' | 'dock';

export function installLayout(): void {
  const workspace = document.querySelector<HTMLElement>('.workspace')!;
  installSplitter({
    handle: element('columns'),
    initial: 50, min: 20, max: 80,
    keys: ['ArrowLeft', 'ArrowRight'],
    shareAt: ({ clientX }) => {
      const { left, width } = workspace.getBoundingClientRect();
      return ((clientX - left) / width) * 100;
    },
    apply: (share) => workspace.style.setProperty('--split', `${share}%`),
  });
  installSplitter({
    handle: element('rows'),
    initial: 32, min: 12, max: 75,
    keys: ['ArrowDown', 'ArrowUp'],
    shareAt: ({ clientY }) => {
      const { bottom, height } = workspace.getBoundingClientRect();
      return ((bottom - clientY - 60) / height) * 100;
    },
    apply: (share) => workspace.style.setProperty('--dock', `${share}vh`),
  });
  for (const button of switches()) button.addEventListener('click', () => showView(button.dataset['show'] as View));
  element('toggle-dock').addEventListener('click', () => setDock(document.body.dataset['dock'] === 'closed'));
}

/** What a phone shows. */
export function showView(view: View): void {
  document.body.dataset['view'] = view;
  for (const button of switches()) button.setAttribute('aria-pressed', String(button.dataset['show'] === view));
}

export function setDock(isOpen: boolean): void {
  document.body.dataset['dock'] = isOpen ? 'open' : 'closed';
  const toggle = element('toggle-dock');
  toggle.setAttribute('aria-expanded', String(isOpen));
  toggle.setAttribute('aria-label', isOpen ? 'Hide the results' : 'Show the results');
}

function switches(): readonly HTMLButtonElement[] {
  return [...document.querySelectorAll<HTMLButtonElement>('.switcher button')];
}
