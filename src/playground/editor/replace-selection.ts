/**
 * Typing over a selection, and long texts that something else types. Left to itself, Chromium keeps the look of the replaced text in an inline style, which the
 * page's policy forbids and the console then complains of; and a thousand lines that it inserts by itself take it minutes.
 */
import { EditorView } from '@codemirror/view';

const LONG = 200;

export const replaceSelection = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { state } = view;
    if (event.inputType !== 'insertText' || event.data === null || view.composing || state.readOnly) return false;
    if (state.selection.main.empty && event.data.length < LONG) return false;
    event.preventDefault();
    view.dispatch(state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});
