import { expect, test } from 'vitest';
import { placed } from './build.ts';

test('one address says host and path', () => {
  const at = (address: string): string[] => placed(['--verbose', '--at', address, '--outDir', 'x']);
  expect(at('https://example.org/ws26')).toEqual(
    ['--verbose', '--site', 'https://example.org', '--base', '/ws26/', '--outDir', 'x'],
  );
  expect(placed(['--at=https://ada.github.io'])).toEqual(['--site', 'https://ada.github.io', '--base', '/']);
  expect(placed(['--base', '/a/'])).toEqual(['--base', '/a/']);
});

test('what is no address is refused in a sentence', () => {
  const sentence = '--at must be the address of the site, such as https://example.org/course/, not "example.org".';
  expect(() => placed(['--at', 'example.org'])).toThrow(sentence);
  expect(() => placed(['--at'])).toThrow('not "".');
});
