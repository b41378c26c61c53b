/** The view of the port: to be read, searched and copied, not to be written. */
import { StreamLanguage } from '@codemirror/language';
import { typescript } from '@codemirror/legacy-modes/mode/javascript';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { createEditor } from './create-editor.js';
import type { Pointing } from './linked-lines.js';
import { changeTo, textOf } from './replace-text.js';

export class TypeScriptEditor {
  readonly view: EditorView;

  constructor(host: HTMLElement, pointing: Pointing) {
    this.view = createEditor(host, {
      label: 'TypeScript, read only',
      pointing,
      extensions: [
        // The output is laid out already and never edited: line by line is enough, and a fifth of the full grammar.
        StreamLanguage.define({ ...typescript, tokenTable: { property: tags.propertyName } }),
        EditorState.readOnly.of(true),
        EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
      ],
    });
  }

  get code(): string {
    return textOf(this.view.state.doc);
  }

  set code(text: string) {
    const changes = changeTo(this.code, text);
    if (changes !== null) this.view.dispatch({ changes });
  }
}
