import { expect, test } from 'vitest';
import { brokenLinks, builtPages, danglingIds, repeatedIds } from './site.ts';

const pages = builtPages();

test.each(pages)('ids of /$path are unique, and what points at an id finds it', (page) => {
  expect(repeatedIds(page)).toEqual([]);
  expect(danglingIds(page)).toEqual([]);
});

test.each(pages)('every link of /$path leads somewhere', (page) => {
  expect(brokenLinks(page, pages)).toEqual([]);
});

test('the site has a home page, a page for what is missing, and both addresses of the lecture', () => {
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['', '404.html', 'lectures/mini-ml/', 'lectures/mini-ml/slides/']),
  );
});
