import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fileBeside } from './media-plugin.ts';

const root = fileURLToPath(new URL('../../../../tests/fixtures/deck/', import.meta.url));
const found = (address: string, base = '/'): string | undefined =>
  fileBeside(address, { root, base, content: 'content/lectures' })?.slice(root.length);

test('in dev the files beside a lecture lie beside its page, under any base path, and its sources do not', () => {
  expect(found('/lectures/media/film.webm')).toBe('content/lectures/media/film.webm');
  expect(found('/lectures/media/gr%C3%B6%C3%9Fe%201.png')).toBe('content/lectures/media/größe 1.png');
  expect(found('/teach/lectures/media/film.webm', '/teach/')).toBe('content/lectures/media/film.webm');
  const others = ['/lectures/media/', '/lectures/media/index.mdx', '/lectures/media/none.png', '/lectures/media/slides/', '/film.webm', '/lectures/media/film.webm?x'];
  expect(others.map((address) => found(address))).toEqual(others.map(() => undefined));
});
