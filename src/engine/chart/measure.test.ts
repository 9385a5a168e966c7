import { expect, test } from 'vitest';
import { ChartDocument } from './document.ts';
import { textWidth } from './measure.ts';

const svg = (markup: string) => {
  const root = new ChartDocument().createElement('div');
  root.innerHTML = `<svg font-size="20">${markup}</svg>`;
  return root.querySelector('svg > *')!;
};

test('wide letters are wider than narrow ones, and nothing is as wide as nothing', () => {
  expect(textWidth('MMM', 10)).toBeGreaterThan(2 * textWidth('iii', 10));
  expect(textWidth('\u200b', 10)).toBe(0);
  expect(textWidth('漢', 10)).toBeCloseTo(11);
});

test('a text has the size of its font, and lies as it is anchored', () => {
  const text = svg('<text x="50" y="30" text-anchor="middle">abc</text>');
  const { x, y, width, height } = text.getBBox();
  expect(width).toBeCloseTo(textWidth('abc', 20));
  expect(text.getComputedTextLength()).toBe(width);
  expect([x + width / 2, y, height]).toEqual([50, 10, 24]);
});

test('a text of several lines is as wide as the widest', () => {
  const text = svg('<text><tspan x="0">a</tspan><tspan x="0" dy="1em">wide</tspan></text>');
  expect(text.getBBox()).toMatchObject({ width: textWidth('wide', 20), height: 44 });
});

test('a group is as large as its shapes together', () => {
  expect(svg('<g><circle cx="5" cy="5" r="5"/><g><line x1="-5" x2="1" y1="2" y2="30"/></g></g>').getBBox())
    .toEqual({ x: -5, y: 0, width: 15, height: 30 });
  expect(svg('<g></g>').getBBox()).toEqual({ x: 0, y: 0, width: 0, height: 0 });
});
