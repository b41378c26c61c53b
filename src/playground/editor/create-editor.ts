/**
 * What both editors have. Each lives in a shadow root: there the editor's styles are style sheet objects, while in the page
 * they would be inline styles, which the page's policy forbids.
 */
import { defaultKeymap } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { linkedLinesField, reportPointing, type Pointing } from './linked-lines.js';
import { searchOnDemand } from './search.js';
import { editorLook } from './theme.js';

export interface EditorParts {
  readonly label: string;
  readonly pointing: Pointing;
  readonly extensions: readonly Extension[];
}

export function createEditor(host: HTMLElement, { label, pointing, extensions }: EditorParts): EditorView {
  const root = host.attachShadow({ mode: 'open' });
  const state = EditorState.create({
    extensions: [
      ...extensions,
      lineNumbers(),
      drawSelection(),
      bracketMatching(),
      searchOnDemand,
      keymap.of(defaultKeymap),
      linkedLinesField,
      reportPointing(pointing),
      EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'true', tabindex: '0' }),
      editorLook,
    ],
  });
  const view = new EditorView({ state, parent: root as unknown as HTMLElement, root });
  return view;
}
