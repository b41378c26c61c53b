/** Keys that work everywhere on the page. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Names such as `Mod+Enter`, `Alt+1`, `F1`; `Mod` is Ctrl, or Command on a Mac. */
export function installShortcuts(shortcuts: Shortcuts): void {
  // Before the editors see them: Ctrl+Enter would add a line.
  addEventListener('keydown', (event) => {
    const action = shortcuts[nameOf(event)];
    if (action === undefined || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }, { capture: true });
}

function nameOf(event: KeyboardEvent): string {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  const key = digit ?? (event.key.length === 1 ? event.key.toLowerCase() : event.key);
  return [event.ctrlKey || event.metaKey ? 'Mod+' : '', event.altKey ? 'Alt+' : '', event.shiftKey ? 'Shift+' : '', key].join('');
}
