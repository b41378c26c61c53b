/** The page: what a person does, and what becomes of it. */
import { assets, version } from 'playground:assets';
import { compileAssets } from './compile/assets.js';
import { CompileClient } from './compile/client.js';
import { PythonEditor } from './editor/python-editor.js';
import { LineLinks } from './editor/line-links.js';
import { TypeScriptEditor } from './editor/typescript-editor.js';
import { element } from './elements.js';
import { showExamples } from './gallery/example-cards.js';
import { assetUrl } from './load-asset.js';
import { readSettings, showSettings } from './options/options-form.js';
import { commandLine, defaultSettings, type Settings } from './options/settings.js';
import { showPage } from './problems/page-dialog.js';
import { ProblemList, summaryOf } from './problems/problem-list.js';
import type { Conversion, Problem } from './protocol.js';
import { listOf, needsOf } from './run/needs.js';
import { RunPanel } from './run/run-panel.js';
import { fromFragment, toFragment } from './share/link.js';
import { checkTypesOf } from './types/client.js';
import { copyText, downloadText } from './ui/clipboard.js';
import { DraftKeeper } from './ui/draft.js';
import { setDock, showView } from './ui/layout.js';
import { showPortState } from './ui/port-state.js';
import { selectTab } from './ui/tabs.js';
import { Toast } from './ui/toast.js';

export class Playground {
  readonly runPanel = new RunPanel();
  private readonly compiler = new CompileClient({
    converted: (conversion) => this.showConversion(conversion),
    failed: (message) => this.showFailure(message),
  });
  private readonly python: PythonEditor;
  private readonly typescript: TypeScriptEditor;
  private readonly problems: ProblemList;
  private readonly toast = new Toast();
  private settings: Settings = defaultSettings;
  private path = 'app.py';
  private readonly links = new LineLinks(() => ({ python: this.python.view, typescript: this.typescript.view }));
  private readonly draft = new DraftKeeper();
  /** Of the program on the page, which may have none. */
  private hasPort = false;
  /** Somebody has written since the program was opened. */
  private isWriting = false;
  private found: readonly Problem[] = [];
  /** What TypeScript says; it is about one text only. */
  private typeErrors: { readonly source: string; readonly problems: readonly Problem[] } | null = null;
  private isLoading = false;

  constructor() {
    const explain = (code: string): void => void showPage(code);
    this.python = new PythonEditor(element('python'), {
      pointing: { hovered: (line) => this.links.hover('python', line), selected: (line) => this.links.select('python', line) },
      changed: (source) => this.edited(source),
      explain,
    });
    this.typescript = new TypeScriptEditor(element('typescript'), {
      hovered: (line) => this.links.hover('typescript', line),
      selected: (line) => this.links.select('typescript', line),
    });
    this.problems = new ProblemList({ goTo: (offset) => this.goTo(offset), explain });
    element('version').textContent = `aio2ts ${version}`;
    const galleries = { first: element('cards'), runnable: element('example-list'), other: element('machine-example-list') };
    showExamples(galleries, (name, source) => this.open(name, source));
  }

  /** What the link carries, or what was written at the last visit. */
  async restore(): Promise<void> {
    try {
      const shared = await fromFragment(location.hash);
      if (shared !== null) {
        this.use({ ...shared.settings, timeLimit: this.settings.timeLimit });
        this.load(shared.path, shared.source);
        this.toast.show('Opened from a link. Nothing of it runs until you press Run both.');
        return;
      }
    } catch {
      this.toast.show('This link is damaged: the source in it cannot be read. Ask for it again, whole.');
    }
    const { path, source } = this.draft.recall() ?? { path: 'app.py', source: '' };
    this.load(path, source);
  }

  open(path: string, source: string): void {
    element('examples').hidePopover();
    this.load(path, source);
    this.forgetLink();
    this.keepDraft();
    showView('python');
    this.python.view.focus();
  }

  clear(): void {
    const wasEmpty = this.python.source === '';
    this.open('app.py', '');
    if (!wasEmpty) this.toast.show('Cleared. Undo brings it back.');
  }

  focus(view: 'python' | 'typescript' | 'dock'): void {
    showView(view);
    if (view === 'dock') {
      setDock(true);
      document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')!.focus();
    } else {
      this[view].view.focus();
    }
  }

  changeOptions(form: HTMLFormElement): void {
    this.settings = readSettings(form);
    this.forgetLink();
    this.convert();
    this.showNeeds();
  }

  async share(): Promise<void> {
    const { source } = this.python;
    const fragment = await toFragment({ source, path: this.path, settings: this.settings });
    history.replaceState(null, '', fragment);
    const isCopied = await copyText(location.href);
    const done = isCopied ? 'Link copied.' : 'The link is in the address bar.';
    this.toast.show(`${done} It carries the source itself; nothing was sent anywhere.`);
  }

  async copy(what: 'code' | 'command'): Promise<void> {
    const text = what === 'code' ? this.typescript.code : commandLine(this.path, this.settings);
    this.toast.show((await copyText(text)) ? (what === 'code' ? 'TypeScript copied.' : 'Command line copied.') : 'The browser did not let the page copy.');
  }

  download(): void {
    downloadText(this.outputName, this.typescript.code);
  }

  async runOrStop(): Promise<void> {
    if (this.runPanel.isRunning) {
      this.runPanel.stop();
      return;
    }
    const { source } = this.python;
    if (source.trim() === '') {
      this.toast.show('There is nothing to run yet.');
      return;
    }
    const { input, isVirtual, timeLimit } = this.settings;
    const program = await this.compiler.program({ source, path: this.path, options: this.settings });
    await this.runPanel.run({ source, path: this.path, program, hasProblems: this.found.length > 0, input, isVirtual, timeLimit });
  }

  async checkTypes(): Promise<void> {
    const { source } = this.python;
    const button = element<HTMLButtonElement>('check-types');
    if (source.trim() === '' || button.disabled) return;
    button.disabled = true;
    button.textContent = 'Checking…';
    try {
      const problems = await checkTypesOf({
        source, path: this.path, options: this.settings, assets: compileAssets, declarations: assetUrl(assets.declarations),
      });
      this.typeErrors = { source, problems };
      this.showProblems();
      if (problems.length > 0) this.showProblemTab();
      this.toast.show(problems.length === 0 ? 'TypeScript (strict) finds nothing wrong.' : `TypeScript finds ${problems.length} ${problems.length === 1 ? 'error' : 'errors'}.`);
    } catch (error) {
      this.toast.show(`The type check could not run: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      button.disabled = false;
      button.textContent = 'Check types';
    }
  }

  refuse(reason: string): void {
    this.toast.show(reason);
  }

  private get outputName(): string {
    return this.path.replace(/\.pyw?$/, '.ts');
  }

  private use(settings: Settings): void {
    this.settings = settings;
    showSettings(element<HTMLFormElement>('options-form'), settings);
  }

  private load(path: string, source: string): void {
    this.path = path;
    this.isLoading = true;
    this.python.source = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    this.isLoading = false;
    this.hasPort = this.isWriting = false;
    this.links.forget();
    this.convert();
  }

  private edited(source: string): void {
    element('welcome').hidden = source !== '';
    if (this.isLoading) return;
    this.isWriting = true;
    this.forgetLink();
    this.keepDraft();
    this.convert();
  }

  private keepDraft(): void {
    this.draft.keep({ path: this.path, source: this.python.source });
  }

  /** The address would bring back another text than the one on the page. */
  private forgetLink(): void {
    if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  }

  private convert(): void {
    const { source } = this.python;
    element('python-file').textContent = this.path;
    element('typescript-file').textContent = this.outputName;
    element('command').textContent = commandLine(this.path, this.settings);
    element('welcome').hidden = source !== '';
    this.compiler.convert({ source, path: this.path, options: this.settings });
  }

  private showConversion(conversion: Conversion): void {
    const { source, code, problems, links, milliseconds, isProvisional } = conversion;
    const isEmpty = source.trim() === '';
    if (code !== null && !isEmpty) {
      this.hasPort = true;
      this.typescript.code = code;
      this.links.use(links);
    } else if (isEmpty || !this.hasPort) {
      this.typescript.code = '';
      this.links.forget();
    } else {
      this.links.suspend();
    }
    const kind = isEmpty ? 'empty' : code !== null ? 'current' : this.hasPort ? 'stale' : 'unparsed';
    showPortState(kind, conversion, (offset) => this.goTo(offset));
    if (!isEmpty) performance.mark(isProvisional ? 'aio2ts:provisional' : 'aio2ts:converted', { detail: { milliseconds } });
    this.found = problems;
    // A newer text is on its way: places would be those of the old one.
    if (source !== this.python.source) return;
    this.showProblems();
    this.showNeeds();
    if (this.isWriting && this.python.view.hasFocus) this.links.select('python', this.python.cursorLine);
  }

  private showNeeds(): void {
    this.runPanel.showNeeds(this.python.source, this.settings.input);
  }

  private showProblems(): void {
    const { source } = this.python;
    const types = this.typeErrors?.source === source ? this.typeErrors.problems : [];
    const all = [...this.found, ...types];
    this.python.showProblems(all);
    this.problems.show(all, source);
    const state = element('python-state');
    const needs = needsOf(source);
    state.textContent = [summaryOf(all), needs.length === 0 ? '' : `needs ${listOf(needs)}`].filter((part) => part !== '').join(' · ');
    state.title = state.textContent;
    state.classList.toggle('bad', all.some(({ severity }) => severity === 'error'));
  }

  private showProblemTab(): void {
    showView('dock');
    selectTab('problems');
    setDock(true);
  }

  private showFailure(message: string): void {
    const box = element('broken');
    box.hidden = false;
    const head = document.createElement('h3');
    head.textContent = 'The compiler could not be loaded';
    const text = document.createElement('p');
    text.textContent = `${message}. Check the connection and reload the page; what you wrote is kept in this browser.`;
    box.replaceChildren(head, text);
  }

  private goTo(offset: number): void {
    showView('python');
    this.python.goTo(offset);
  }
}
