import { expect, test } from 'vitest';
import { sharedAddress } from './shared-changes.ts';

test('what is shared from a file leads to the published page, where there is one', () => {
  const [page, file] = ['https://a.example/ws26/lectures/waves/', 'file:///home/ada/waves/index.html'];
  expect(sharedAddress(file, page)).toBe(page);
  expect(sharedAddress(file, 'file:///home/ada/waves/')).toBe(file);
  expect(sharedAddress(`${page}slides/`, page)).toBe(`${page}slides/`);
});
