import { expect, test } from 'vitest';
import { resolveLink } from './address.ts';

test('an address from the root gets the base path', () => {
  expect(resolveLink('/playground/?x=1#top', '/teach', 'mini-ml')).toBe('/teach/playground/?x=1#top');
});

test('a file beside the lecture is found from both views', () => {
  expect(resolveLink('index.mdx', '/', 'mini-ml')).toBe('/lectures/mini-ml/index.mdx');
});

test('a place of the page and other sites stay as they are', () => {
  for (const url of ['#loss', 'https://example.org/a', 'mailto:a@example.org', '//example.org']) {
    expect(resolveLink(url, '/teach/', 'mini-ml')).toBe(url);
  }
});
