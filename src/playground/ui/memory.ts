/** What this browser remembers between visits. It may refuse to: then nothing is remembered. */
const PREFIX = 'aio2ts.';

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // full, or forbidden
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}
