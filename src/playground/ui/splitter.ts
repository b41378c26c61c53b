/** A border that can be moved, with the pointer or with the arrow keys. */
const STEP = 4;

export interface Splitter {
  readonly handle: HTMLElement;
  /** The share of the whole, in percent, that a pointer position stands for. */
  readonly shareAt: (event: PointerEvent) => number;
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  /** The arrow keys that make the share smaller and larger. */
  readonly keys: readonly [string, string];
  readonly apply: (share: number) => void;
}

export function installSplitter({ handle, shareAt, initial, min, max, keys, apply }: Splitter): void {
  let share = initial;
  const set = (wanted: number): void => {
    share = Math.round(Math.min(max, Math.max(min, wanted)));
    handle.setAttribute('aria-valuenow', String(share));
    apply(share);
  };
  handle.setAttribute('aria-valuemin', String(min));
  handle.setAttribute('aria-valuemax', String(max));
  handle.setAttribute('aria-valuenow', String(initial));
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    handle.classList.add('is-dragged');
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) set(shareAt(event));
  });
  handle.addEventListener('lostpointercapture', () => handle.classList.remove('is-dragged'));
  handle.addEventListener('keydown', (event) => {
    if (!keys.includes(event.key)) return;
    event.preventDefault();
    set(share + (event.key === keys[0] ? -STEP : STEP));
  });
}
