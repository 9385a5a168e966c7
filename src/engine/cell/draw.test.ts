import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Shown } from './cell.ts';
import { drawShown } from './draw.ts';

const log = (text: string): Shown => ({ kind: 'log', level: 'log', text });
const lines = (count: number): Shown[] => Array.from({ length: count }, (_, at) => log(`line ${at + 1}`));

function drawn(shown: readonly Shown[]): Element[] {
  const { document } = parseHTML('<!doctype html><p></p>');
  const drawPicture = (): Element => document.createElement('svg');
  return drawShown(shown, { document, id: 'a', drawPicture, drawChart: drawPicture });
}

test('many lines lie in one box that scrolls and can be reached', () => {
  const [box, ...rest] = drawn(lines(200));
  expect(rest).toEqual([]);
  expect(box?.querySelectorAll('pre')).toHaveLength(200);
  expect(['tabindex', 'role', 'aria-label'].map((name) => box?.getAttribute(name))).toEqual([
    '0', 'region', 'Output, 200 lines',
  ]);
});

test('a few lines stand as they are, and a figure parts what is printed above and below', () => {
  expect(drawn(lines(3)).map(({ localName }) => localName)).toEqual(['pre', 'pre', 'pre']);
  const figure: Shown = { kind: 'figure', picture: {} };
  expect(drawn([...lines(30), figure, log('end')]).map(({ localName }) => localName)).toEqual(['div', 'svg', 'pre']);
});

test('one long text scrolls too', () => {
  expect(drawn([log('a\n'.repeat(60))])[0]?.getAttribute('data-lines')).toBe('');
});

test('a table prints numbers without noise', () => {
  const [table] = drawn([{ kind: 'table', columns: ['x1'], rows: [[0.1 + 0.2]], more: 0 }]);
  expect(table?.querySelector('td')?.textContent).toBe('0.3');
});
