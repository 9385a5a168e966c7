import { expect, test } from 'vitest';
import { handleKeys, nothingMoves, numberName, points, stepper, whereTo } from './hand-words.ts';
import { cannotStart, cellActions, cellLabel, cue, figureKeys, pageIsOld, reloadLabel } from './page-words.ts';

test('everything that is said at numbers, handles and points reads so', () => {
  const said = [
    handleKeys, nothingMoves, whereTo, points.group, points.add('circle'), points.remove, points.removeWhich,
    points.where('cross'), points.noList, stepper.hint, stepper.less, stepper.more,
    numberName(), numberName({ index: 1, of: 'Linear' }),
  ];
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "Arrow keys move it. Escape leads back to the figure.
    No number in the code moves this.
    Now click where it should go.
    Points
    Add a circle
    Remove the point
    Click a point first, then remove it.
    Click where the cross should be. Escape ends this.
    No list in the code holds these points.
    Drag sideways, or press ↑ ↓
    Less
    More
    number
    argument 2 of Linear"
  `);
});

test('everything that a page says of its cells before they are used reads so', () => {
  const said = [...cellActions.map(({ label }) => label), cellLabel('turn'), cue, figureKeys, pageIsOld, reloadLabel, cannotStart('no cause')];
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "Edit
    Run
    Reset
    Share
    Copy
    What did I change
    Cell turn
    Every snippet is alive: change it, and the pictures follow.
    Arrow keys lead into it, Escape leads out.
    What runs the code could not be fetched. Reload the page; your changes are kept.
    Reload
    This does not work here: no cause"
  `);
});
