/** Starts the page, and connects its buttons. */
import './compile/start-worker.js';
import { element } from './elements.js';
import { keepForOffline } from './offline/register.js';
import { Playground } from './playground.js';
import { installLayout } from './ui/layout.js';
import { installFileOpening } from './ui/open-file.js';
import { installShortcuts } from './ui/shortcuts.js';
import { installTabs } from './ui/tabs.js';
import { installTheme } from './ui/theme.js';

function connect(playground: Playground): void {
  const on = (id: string, action: () => unknown): void => element(id).addEventListener('click', () => void action());
  const help = (): void => element<HTMLDialogElement>('shortcuts').showModal();
  on('run', () => playground.runOrStop());
  on('share', () => playground.share());
  on('copy', () => playground.copy('code'));
  on('copy-command', () => playground.copy('command'));
  on('download', () => playground.download());
  on('check-types', () => playground.checkTypes());
  on('clear', () => playground.clear());
  on('help', help);
  const form = element<HTMLFormElement>('options-form');
  form.addEventListener('input', () => playground.changeOptions(form));
  installFileOpening({ opened: ({ name, source }) => playground.open(name, source), refused: (reason) => playground.refuse(reason) });
  installShortcuts({
    'Mod+Enter': () => void playground.runOrStop(),
    'Mod+s': () => void playground.share(),
    'Mod+o': () => element('file').click(),
    'Alt+1': () => playground.focus('python'),
    'Alt+2': () => playground.focus('typescript'),
    'Alt+3': () => playground.focus('dock'),
    F1: help,
  });
  addEventListener('hashchange', () => void playground.restore());
}

function connectDialogs(): void {
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.querySelector('[data-close]')!.addEventListener('click', () => dialog.close());
    // A click on the backdrop is one on the dialog itself.
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }
}

installTheme();
installLayout();
installTabs();
connectDialogs();
const playground = new Playground();
connect(playground);
void playground.restore();
keepForOffline();
