/** Words that are read from the right, each by itself as in static code: arrow keys then walk along what is seen. */
import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, Direction, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { wordsFromTheRight } from '../../cell/highlight.ts';

const word = Decoration.mark({ tagName: 'bdi', bidiIsolate: Direction.RTL });

function wordsIn({ state, visibleRanges }: EditorView): DecorationSet {
  const found = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    if (wordsFromTheRight(state.sliceDoc(from, to), 'code').length === 0) continue;
    syntaxTree(state).iterate({
      from, to,
      enter: ({ node, name, from: start, to: end }) => {
        if (node.firstChild) return;
        const kind = /String|Comment/.test(name) ? 'words' : 'code';
        for (const { at, length } of wordsFromTheRight(state.sliceDoc(start, end), kind)) {
          found.add(start + at, start + at + length, word);
        }
      },
    });
  }
  return found.finish();
}

export const isolatedWords = ViewPlugin.fromClass(class {
  words: DecorationSet;

  constructor(view: EditorView) {
    this.words = wordsIn(view);
  }

  update({ docChanged, viewportChanged, startState, state, view }: ViewUpdate): void {
    const isReadAnew = syntaxTree(startState) !== syntaxTree(state);
    if (docChanged || viewportChanged || isReadAnew) this.words = wordsIn(view);
  }
}, {
  provide: (plugin) => {
    const words = (view: EditorView): DecorationSet => view.plugin(plugin)?.words ?? Decoration.none;
    return [EditorView.decorations.of(words), EditorView.bidiIsolatedRanges.of(words)];
  },
});
