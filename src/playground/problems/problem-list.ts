/** The list of what the compiler, and TypeScript, have to say. */
import { create, element } from '../elements.js';
import type { Problem } from '../protocol.js';
import { messageText } from './message-text.js';

export interface ProblemEvents {
  readonly goTo: (offset: number) => void;
  readonly explain: (code: string) => void;
}

const ORDER = { error: 0, warning: 1, info: 2 } as const;

export class ProblemList {
  private readonly list = element('problem-list');
  private readonly count = element('problem-count');
  private readonly events: ProblemEvents;

  constructor(events: ProblemEvents) {
    this.events = events;
  }

  show(problems: readonly Problem[], source: string): void {
    const sorted = [...problems].sort((one, other) => one.from - other.from || ORDER[one.severity] - ORDER[other.severity]);
    const places = new Places(source);
    this.list.replaceChildren(...sorted.map((problem) => this.row(problem, places)));
    element('no-problems').hidden = problems.length > 0;
    const worst = ['error', 'warning'].find((severity) => problems.some((problem) => problem.severity === severity));
    this.count.className = `count ${worst ?? ''}`;
    this.count.textContent = String(problems.length);
  }

  private row(problem: Problem, places: Places): HTMLElement {
    const { code, severity, message, hint, from } = problem;
    const mark = create('span', `mark ${severity}`);
    mark.role = 'img';
    mark.ariaLabel = severity;
    const text = create('span', 'text', ...messageText(message), ...(hint === null ? [] : [create('span', 'hint', ...messageText(hint))]));
    const place = create('button', 'place', mark, create('span', 'where', places.textOf(from)), text);
    place.type = 'button';
    place.addEventListener('click', () => this.events.goTo(from));
    return create('li', 'problem', place, this.why(code));
  }

  private why(code: string): HTMLElement {
    if (!code.startsWith('AIO')) return create('span', 'why', code);
    const button = create('button', 'why', code);
    button.type = 'button';
    button.title = `Why? The page of ${code}`;
    button.addEventListener('click', () => this.events.explain(code));
    return button;
  }
}

/** Offsets as people say them. */
export class Places {
  private readonly starts: readonly number[];

  constructor(source: string) {
    this.starts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)];
  }

  /** From 1. */
  lineOf(offset: number): number {
    const after = this.starts.findIndex((start) => start > offset);
    return after === -1 ? this.starts.length : after;
  }

  /** `12:5`, both from 1. */
  textOf(offset: number): string {
    const line = this.lineOf(offset);
    return `${line}:${offset - this.starts[line - 1]! + 1}`;
  }
}

/** `2 errors, 1 warning`; empty where there is neither. */
export function summaryOf(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity'], name: string): string => {
    const { length } = problems.filter((problem) => problem.severity === severity);
    return length === 0 ? '' : `${length} ${name}${length === 1 || name === 'info' ? '' : 's'}`;
  };
  return [count('error', 'error'), count('warning', 'warning'), count('info', 'note')].filter((part) => part !== '').join(', ');
}
