import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNews } from './draft-channel.ts';

const draft = { lecture: '/l/', cell: 'a', text: '1', base: '2', revision: 'r' };

test('news of drafts are read, those of other versions are not', () => {
  const news = [{ cell: 'a', draft }, { cell: 'b', draft: null }];
  expect(readNews({ version: 1, news })).toEqual([{ cell: 'a', draft }, { cell: 'b', draft: undefined }]);
  expect(readNews({ version: 2, news })).toEqual([]);
});

test('a draft under the name of another cell is no news', () => {
  expect(readNews({ version: 1, news: [{ cell: 'b', draft }] })).toEqual([]);
});

test('whatever another window sends, it is news or nothing', () => {
  const message = fc.record({ version: fc.constant(1), news: fc.array(fc.anything()) });
  fc.assert(fc.property(fc.oneof(fc.anything(), message), (sent) => {
    expect(readNews(sent).every(({ cell }) => typeof cell === 'string')).toBe(true);
  }));
});
