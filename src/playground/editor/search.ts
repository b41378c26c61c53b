/** Mod-f: the search panel is loaded when it is first asked for. */
import { StateEffect } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';

export const searchOnDemand = keymap.of([{
  key: 'Mod-f',
  preventDefault: true,
  run: (view) => {
    void openSearch(view);
    return true;
  },
}]);

async function openSearch(view: EditorView): Promise<void> {
  const { search, searchKeymap, openSearchPanel, searchPanelOpen } = await import('@codemirror/search');
  if (!searchPanelOpen(view.state)) {
    view.dispatch({ effects: StateEffect.appendConfig.of([search({ top: true }), keymap.of(searchKeymap)]) });
  }
  openSearchPanel(view);
}
