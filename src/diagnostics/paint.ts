/** Colours for a terminal, or none. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

const unchanged = (text: string): string => text;

export const plainPaint: Paint = {
  error: unchanged,
  warning: unchanged,
  info: unchanged,
  strong: unchanged,
  faint: unchanged,
};

export const colourPaint: Paint = {
  error: sgr(31, 39),
  warning: sgr(33, 39),
  info: sgr(36, 39),
  strong: sgr(1, 22),
  faint: sgr(2, 22),
};

function sgr(open: number, close: number): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`);
}
