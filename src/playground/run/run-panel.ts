/** The Output tab: runs both programs and shows what they print, and whether they agree. */
import { create, element } from '../elements.js';
import { selectTab } from '../ui/tabs.js';
import { setDock, showView } from '../ui/layout.js';
import { listOf, needsOf, readsInput } from './needs.js';
import { compare, type Outcome } from './outcome.js';
import { OutputView } from './output-view.js';
import { PythonPool } from './python-pool.js';
import { BothRuns, type BothPrograms, type Side } from './run-both.js';
import { verdictText, type RunContext, type VerdictText } from './verdict-text.js';

export class RunPanel {
  private readonly views: Readonly<Record<Side, OutputView>> = {
    python: new OutputView(element('run-python'), 'CPython'),
    port: new OutputView(element('run-port'), 'TypeScript port'),
  };
  private readonly pool = new PythonPool();
  private readonly button = element<HTMLButtonElement>('run');
  private runs: BothRuns | null = null;

  get isRunning(): boolean {
    return this.runs !== null;
  }

  stop(): void {
    this.runs?.stop();
  }

  async run(programs: BothPrograms): Promise<void> {
    this.runs = new BothRuns();
    this.prepare(programs);
    try {
      const { python, port } = await this.runs.run(programs, this.pool, {
        loading: (side) => this.views[side].say(side === 'python' ? this.pool.startText : 'starting…'),
        started: (side) => this.views[side].say('running…'),
        printed: (side, stream, text) => this.views[side].print(stream, text),
        ended: (side, outcome) => this.views[side].end(outcome),
      });
      this.conclude(python, port, { needs: needsOf(programs.source), hasProblems: programs.hasProblems, isVirtual: programs.isVirtual });
    } finally {
      this.runs = null;
      this.showButton();
      performance.mark('aio2ts:ran');
    }
  }

  private prepare({ source, input }: BothPrograms): void {
    this.showButton();
    selectTab('output');
    setDock(true);
    showView('dock');
    element('not-run').hidden = true;
    element('runs').hidden = false;
    for (const view of Object.values(this.views)) view.clear('');
    this.views.python.say('next');
    this.showVerdict({ tone: 'warning', head: 'Running', rest: 'First the port, then the original.' }, '');
    this.showNeeds(source, input);
  }

  private conclude(python: Outcome, port: Outcome, context: RunContext): void {
    const verdict = compare(python, port);
    if (verdict.kind === 'output') for (const view of Object.values(this.views)) view.draw(verdict.line);
    const text = verdictText(verdict, python, port, context);
    this.showVerdict(text, text.tone === 'ok' ? 'same' : text.tone === 'error' ? 'differs' : '!');
  }

  private showVerdict({ tone, head, rest }: VerdictText, mark: string): void {
    const box = element('verdict');
    box.className = `verdict ${mark === '' ? '' : tone}`;
    box.replaceChildren(create('b', '', head), create('span', '', rest));
    const badge = element('output-mark');
    badge.hidden = mark === '';
    badge.className = `count ${tone}`;
    badge.textContent = mark;
  }

  /** What a browser cannot give the program is said before it is run. */
  showNeeds(source: string, input: string): void {
    const box = element('needs');
    const needs = needsOf(source);
    const asks = readsInput(source) && input === '';
    box.hidden = needs.length === 0 && !asks;
    if (needs.length > 0) {
      box.replaceChildren(
        create('b', '', `This program uses ${listOf(needs)}. `),
        'A browser has none, so it may end early here. On your machine, ',
        create('code', '', 'aio2ts verify'),
        ' compares the two.',
      );
    } else if (asks) {
      box.replaceChildren(create('b', '', 'This program reads input. '), 'Options has a field for what it is to read; without it, it finds the end of its input.');
    }
  }

  private showButton(): void {
    document.body.classList.toggle('is-running', this.isRunning);
    this.button.querySelector('span')!.textContent = this.isRunning ? 'Stop' : 'Run both';
  }
}
