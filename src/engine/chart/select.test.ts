import { expect, test } from 'vitest';
import { ChartDocument } from './document.ts';

const document = new ChartDocument();
document.body.innerHTML = '<svg id="s"><g class="tick a"><line></line><text fill="red">1</text></g>'
  + '<g class="tick"><text x="2">2</text></g><g><text>3</text></g></svg><p data-k="en-GB">4</p>';

const found = (selector: string) => document.querySelectorAll(selector).map(({ textContent }) => textContent).join(' ');

test.each([
  ['text', '1 2 3'],
  ['g.tick > text', '1 2'],
  ['.tick.a text, p', '1 4'],
  ['svg text[fill=red]', '1'],
  ['text:not([fill])', '2 3'],
  ['text:not([fill], [x])', '3'],
  ['g:first-child text', '1'],
  ['g:last-child text', '3'],
  ['g:nth-child(2n+1) text', '1 3'],
  ['g:nth-child(2) text', '2'],
  ['g.tick + g text', '2 3'],
  ['line ~ text', '1'],
  ['[data-k|="en"]', '4'],
  ['#s g:is(.a) *', ' 1'],
  ['text:first-of-type', '1 2 3'],
])('%s finds what it finds in a browser', (selector, texts) => {
  expect(found(selector)).toBe(texts);
});

test('the scope of a search is the element that is asked', () => {
  const svg = document.querySelector('svg')!;
  expect(svg.querySelectorAll(':scope > g')).toHaveLength(3);
  expect(svg.querySelectorAll('> g > text')).toHaveLength(3);
  expect(svg.querySelector('text')!.closest('g')!.matches('.a')).toBe(true);
});

test('a selector that is not known is refused by name', () => {
  expect(() => document.querySelector('g:hover')).toThrow(new SyntaxError('The selector “g:hover” is not supported here.'));
  expect(() => document.querySelector('')).toThrow(SyntaxError);
});
