/** Mod-f: the search panel is loaded when it is first asked for. */
import { EditorState, StateEffect } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';

export const searchOnDemand = keymap.of([{
  key: 'Mod-f',
  preventDefault: true,
  run: (view) => {
    void openSearch(view);
    return true;
  },
}]);

/** As buttons elsewhere on the page have it. */
const words = {
  Find: 'Find', Replace: 'Replace with', next: 'Next', previous: 'Previous', all: 'All', 'match case': 'Case', regexp: 'Pattern', 'by word': 'Words',
  replace: 'Replace', 'replace all': 'Replace all',
};

async function openSearch(view: EditorView): Promise<void> {
  const { search, searchKeymap, openSearchPanel, searchPanelOpen } = await import('@codemirror/search');
  if (!searchPanelOpen(view.state)) {
    view.dispatch({ effects: StateEffect.appendConfig.of([search({ top: true }), keymap.of(searchKeymap), EditorState.phrases.of(words)]) });
  }
  openSearchPanel(view);
}
