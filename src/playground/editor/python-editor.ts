/** The editor of the Python source, with the compiler's findings in it. */
import { history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { HighlightStyle, indentOnInput, indentUnit, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import { python } from '@codemirror/legacy-modes/mode/python';
import { lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorView, highlightActiveLine, highlightActiveLineGutter, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { create } from '../elements.js';
import { messageText } from '../problems/message-text.js';
import type { Problem } from '../protocol.js';
import { createEditor } from './create-editor.js';
import type { Pointing } from './linked-lines.js';
import { replaceSelection } from './replace-selection.js';
import { changeTo, textOf } from './replace-text.js';

const language = StreamLanguage.define({ ...python, tokenTable: { property: tags.propertyName } });
const definitions = HighlightStyle.define([{ tag: tags.definition(tags.variableName), color: 'var(--syntax-function)' }], { scope: language });

export interface PythonEvents {
  readonly pointing: Pointing;
  readonly changed: (source: string) => void;
  /** The page of a diagnostic is asked for. */
  readonly explain: (code: string) => void;
}

export class PythonEditor {
  readonly view: EditorView;
  private readonly events: PythonEvents;

  constructor(host: HTMLElement, events: PythonEvents) {
    this.events = events;
    this.view = createEditor(host, {
      label: 'Python source',
      pointing: events.pointing,
      extensions: [
        // Line by line, for colours and indentation: the compiler does the parsing, and the full grammar weighs 20 kB.
        language,
        syntaxHighlighting(definitions),
        history(),
        replaceSelection,
        indentUnit.of('    '),
        indentOnInput(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        lintGutter({ hoverTime: 200 }),
        keymap.of([...historyKeymap, { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic }, indentWithTab]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) events.changed(textOf(update.state.doc));
        }),
      ],
    });
  }

  get source(): string {
    return textOf(this.view.state.doc);
  }

  set source(text: string) {
    const changes = changeTo(this.source, text);
    if (changes !== null) this.view.dispatch({ changes, selection: { anchor: 0 }, scrollIntoView: true });
  }

  /** From 1. */
  get cursorLine(): number {
    const { doc, selection } = this.view.state;
    return doc.lineAt(selection.main.head).number;
  }

  showProblems(problems: readonly Problem[]): void {
    const { length } = this.view.state.doc;
    const found = problems.map((problem): Diagnostic => this.diagnosticOf(problem, length));
    this.view.dispatch(setDiagnostics(this.view.state, found));
  }

  /** Puts the cursor there and shows it. */
  goTo(offset: number): void {
    const anchor = Math.min(offset, this.view.state.doc.length);
    this.view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    this.view.focus();
  }

  private diagnosticOf({ code, severity, message, hint, from, to }: Problem, length: number): Diagnostic {
    const start = Math.min(from, length);
    const text = hint === null ? message : `${message}. ${hint}`;
    const renderMessage = (): Node => create('span', '', ...messageText(text));
    const why = { name: `Why? ${code}`, apply: () => this.events.explain(code) };
    const actions = code.startsWith('AIO') ? [why] : [];
    return { from: start, to: Math.max(start, Math.min(to, length)), severity, message: text, renderMessage, actions };
  }
}
