import { expect, test } from 'vitest';
import { inlineCode } from './inline-code.ts';

test('what stands between backticks is code, and tags are text', () => {
  expect(inlineCode('Write `<Step>` & `a`.')).toBe('Write <code>&lt;Step&gt;</code> &amp; <code>a</code>.');
});

test('code with backticks in it stands between spaces', () => {
  expect(inlineCode('Write ` ```ts live `.')).toBe('Write <code>```ts live</code>.');
});
