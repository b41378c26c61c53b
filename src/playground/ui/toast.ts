/** A word about what has just happened; screen readers say it. */
import { element } from '../elements.js';

const SHOWN = 3500;

export class Toast {
  private readonly box = element('toast');
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly show = (text: string): void => {
    this.box.textContent = text;
    this.box.classList.add('is-shown');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.box.classList.remove('is-shown'), SHOWN);
  };
}
