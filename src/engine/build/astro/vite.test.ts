import { expect, test } from 'vitest';
import { usersOf } from './vite.ts';

const where = { root: '/site', content: 'content/lectures' };
const users = (file: string): string | undefined => usersOf(`/site/${file}`, where);

test('what lies beside a lecture is saved for that lecture alone', () => {
  for (const name of ['references.bib', 'tides.csv', 'parts/double.ts', 'bay.png']) {
    expect(users(`content/lectures/waves/${name}`)).toBe('/site/content/lectures/waves/');
  }
});

test('what lectures share is saved for all of them', () => {
  for (const file of ['content/lib/colours.ts', 'public/bay.png']) expect(users(file)).toBe('/site/content/lectures/');
});

test('a lecture itself, and what is no part of one, is left to Astro', () => {
  for (const file of ['content/lectures/waves/index.mdx', 'content/lectures/waves', 'src/pages/index.astro', 'words.ts']) {
    expect(users(file)).toBeUndefined();
  }
});
