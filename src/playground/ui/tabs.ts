/** The tabs of the results, as the ARIA pattern has them: arrow keys move between them. */
import { element } from '../elements.js';
import { setDock } from './layout.js';

export type ResultTab = 'problems' | 'output';

const TABS: readonly ResultTab[] = ['problems', 'output'];

export function installTabs(): void {
  TABS.forEach((name, index) => {
    const tab = element(`${name}-tab`);
    tab.addEventListener('click', () => {
      selectTab(name);
      setDock(true);
    });
    tab.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      const next = TABS[(index + 1) % TABS.length]!;
      selectTab(next);
      element(`${next}-tab`).focus();
    });
  });
}

export function selectTab(wanted: ResultTab): void {
  for (const name of TABS) {
    const tab = element(`${name}-tab`);
    const isSelected = name === wanted;
    tab.setAttribute('aria-selected', String(isSelected));
    tab.tabIndex = isSelected ? 0 : -1;
    element(name).hidden = !isSelected;
  }
}
