/** Marks the lines of one editor that stand for what is pointed at in the other. */
import { RangeSet, StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** Line numbers, from 1. */
const link = StateEffect.define<readonly number[]>();
const mark = Decoration.line({ class: 'cm-linked' });

function decorate(state: EditorState, lines: readonly number[]): DecorationSet {
  const present = [...new Set(lines)].filter((line) => line >= 1 && line <= state.doc.lines).sort((one, other) => one - other);
  return RangeSet.of(present.map((line) => mark.range(state.doc.line(line).from)));
}

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    const effect = transaction.effects.find((candidate) => candidate.is(link));
    if (effect !== undefined) return decorate(transaction.state, effect.value as readonly number[]);
    // Until the next port tells better: marks that went and came back with every key would flicker.
    return value.map(transaction.changes);
  },
  provide: (provided) => EditorView.decorations.from(provided),
});

export const linkedLinesField: Extension = field;

/** @param reveal Scrolls to the first of the lines where none of them can be seen. */
export function markLines(view: EditorView, lines: readonly number[], reveal: boolean): void {
  const first = Math.min(...lines);
  const isReachable = reveal && lines.length > 0 && first <= view.state.doc.lines;
  const effects: StateEffect<unknown>[] = [link.of(lines)];
  if (isReachable && !lines.some((line) => isVisible(view, line))) {
    effects.push(EditorView.scrollIntoView(view.state.doc.line(first).from, { y: 'center' }));
  }
  view.dispatch({ effects });
}

function isVisible(view: EditorView, line: number): boolean {
  if (line > view.state.doc.lines) return false;
  const block = view.lineBlockAt(view.state.doc.line(line).from);
  const { scrollTop, clientHeight } = view.scrollDOM;
  return block.top >= scrollTop && block.bottom <= scrollTop + clientHeight;
}

export interface Pointing {
  /** A line was pointed at, or null: the pointer has left. */
  readonly hovered: (line: number | null) => void;
  /** The cursor was put into a line. */
  readonly selected: (line: number) => void;
}

/** Says which line is pointed at, by the mouse or by the cursor. */
export function reportPointing({ hovered, selected }: Pointing): Extension {
  let last: number | null = null;
  const report = (line: number | null): void => {
    if (line === last) return;
    last = line;
    hovered(line);
  };
  return [
    EditorView.domEventHandlers({
      mousemove: (event, view) => {
        const position = view.posAtCoords({ x: event.clientX, y: event.clientY });
        report(position === null ? null : view.state.doc.lineAt(position).number);
      },
      mouseleave: () => report(null),
    }),
    EditorView.updateListener.of(({ selectionSet, docChanged, view, state }) => {
      if (selectionSet && !docChanged && view.hasFocus) selected(state.doc.lineAt(state.selection.main.head).number);
    }),
  ];
}
