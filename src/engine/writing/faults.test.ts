import { expect, test } from 'vitest';
import { faultsIn, type Measured } from './faults.ts';

const nothing: Measured = { overflows: [], texts: [], figures: [] };

test('a slide that shows all that is on it has no fault', () => {
  expect(faultsIn(nothing)).toEqual([]);
});

test('each kind of fault is one sentence, with the mend for it', () => {
  const below = { side: 'below', pixels: 34, element: '<pre>' } as const;
  const right = { side: 'right', pixels: 5, element: '<table>' } as const;
  const said = [
    ...faultsIn({ ...nothing, overflows: [below, right] }), ...faultsIn({ ...nothing, overflows: [right] }),
    ...faultsIn({ ...nothing, texts: [{ pixels: 12, text: 'tiny' }], figures: [{ pixels: 79, title: 'A curve' }] }),
  ];
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "overflows by 34 px at the bottom (<pre>), 5 px on the right (<table>). Fix: Shorten it, move a part into <ArticleOnly> or <Notes>, or begin another slide with \`---\`.
    overflows by 5 px on the right (<table>). Fix: Break the long line, give it a wider column, or leave out a column of the table.
    has text under 20 px: 12 px ("tiny"). Fix: Put less on the slide, so that the text can be larger.
    has figures under 120 px: 79 px ("A curve"). Fix: Give the figure a wider column, or put fewer figures into one row."
  `);
});
