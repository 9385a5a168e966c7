import { expect, test } from 'vitest';
import { scriptAddress } from './lab-trust.ts';

const location = { href: 'https://site.example/a/page', origin: 'https://site.example' };

test('a script of this site is let through, one from elsewhere is not', () => {
  expect(scriptAddress('/w.js', { location })).toBe('https://site.example/w.js');
  expect(() => scriptAddress('https://other.example/w.js', { location })).toThrowErrorMatchingInlineSnapshot(`[Error: The script https://other.example/w.js is not of this site.]`);
  expect(() => scriptAddress('data:text/javascript,1', { location })).toThrow();
});
