import { expect, test } from 'vitest';
import { titleLines, withTitleLines } from './title-lines.ts';
import { textOf, type Block } from './tree.ts';

const top = { authors: ['Ada Example', { name: 'Ben', affiliation: 'TU' }], date: new Date('2026-11-30') };

test('a title slide says who teaches and when, unless its author wrote so', () => {
  expect(titleLines(top, 'en', 'Waves\nAn introduction')).toEqual(['Ada Example; Ben, TU', '30 November 2026']);
  expect(titleLines({ date: top.date }, 'en-US', 'Waves')).toEqual(['November 30, 2026']);
  expect(titleLines(top, 'de', 'Waves\nAda Example and a guest')).toEqual(['30. November 2026']);
  expect(titleLines(top, 'en', 'Waves\nBen\nWinter term 2026')).toEqual([]);
  expect(titleLines({}, 'en', 'Waves')).toEqual([]);
});

test('it says so below its subtitle, before what it shows', () => {
  const word = (type: 'heading' | 'paragraph' | 'blockquote', value: string): Block =>
    ({ type, depth: 1, children: [{ type: 'text', value }] }) as unknown as Block;
  const blocks = [word('heading', 'Waves'), word('paragraph', 'An introduction'), word('blockquote', 'A picture')];
  expect(withTitleLines(blocks, { authors: 'Ada' }, 'en').map((block) => textOf(block)))
    .toEqual(['Waves', 'An introduction', 'Ada', 'A picture']);
});
