/**
 * Typing over a selection. Left to itself, Chromium keeps the look of the replaced text in an inline style, which the
 * page's policy forbids and the console then complains of.
 */
import { EditorView } from '@codemirror/view';

export const replaceSelection = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { state } = view;
    if (event.inputType !== 'insertText' || event.data === null || view.composing || state.selection.main.empty || state.readOnly) return false;
    event.preventDefault();
    view.dispatch(state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});
