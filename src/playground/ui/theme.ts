/** Dark or light: the system's choice until somebody makes another. */
import { element } from '../elements.js';
import { recall, remember } from './memory.js';

const KEY = 'theme';

export function installTheme(): void {
  const button = element<HTMLButtonElement>('theme');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => {
    const { theme } = document.documentElement.dataset;
    return theme === undefined ? system.matches : theme === 'dark';
  };
  const show = (): void => button.setAttribute('aria-pressed', String(isDark()));
  const chosen = recall(KEY);
  if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset['theme'] = chosen;
  show();
  system.addEventListener('change', show);
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    remember(KEY, theme);
    show();
  });
}
