import { expect, test, vi } from 'vitest';
import { Progress } from '../../src/cli/progress.js';

function shown(isTerminal: boolean, elapsedMs: number): string {
  vi.useFakeTimers({ toFake: ['performance'] });
  let text = '';
  const progress = new Progress({ write: (part) => void (text += part), isTerminal, columns: 80 }, 4);
  vi.advanceTimersByTime(elapsedMs);
  progress.advance('app.py');
  progress.finish();
  vi.useRealTimers();
  return text;
}

test('long work shows a bar on a terminal, and takes it away again', () => {
  expect(shown(true, 1000)).toBe('\r\u001b[K██████░░░░░░░░░░░░░░░░░░ 1/4 app.py\r\u001b[K');
});

test('short work shows nothing', () => {
  expect(shown(true, 10)).toBe('');
});

test('a pipe gets nothing', () => {
  expect(shown(false, 1000)).toBe('');
});
