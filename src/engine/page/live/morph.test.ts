import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { morph } from './morph.ts';

/** An element with this inside, and what is to become of it. */
function change(before: string, after: string) {
  const { document } = parseHTML(`<main><div id="old">${before}</div><div id="new">${after}</div></main>`);
  const old = document.getElementById('old')!;
  const fresh = document.getElementById('new')!;
  const parts = [...old.children];
  morph(old, [...fresh.childNodes] as ChildNode[]);
  return { html: old.innerHTML, parts, now: [...old.children] };
}

test.each([
  ['<p>a</p>', '<p>b</p>'],
  ['<p>a</p><p>b</p>', '<p>a</p>'],
  ['', '<p>a</p><pre>b</pre>'],
  ['<p>a</p>', '<pre>a</pre>'],
  ['<p class="x">a</p>', '<p data-y="1">a</p>'],
  ['a<b>c</b>', '<b>c</b>a'],
  ['<svg><g><path d="M0" /></g></svg>', '<svg><g><path d="M1" /><circle r="2" /></g></svg>'],
])('%s becomes %s', (before, after) => {
  expect(change(before, after).html).toBe(after);
});

test('what stays of a kind stays itself, so that the focus does', () => {
  const { parts, now } = change('<p>a</p><pre>b</pre>', '<p>c</p><table></table>');
  expect([now[0] === parts[0], now[1] === parts[1]]).toEqual([true, false]);
});

test('a fold that is open stays open, and what can be reached by Tab can be still', () => {
  expect(change('<details open=""></details>', '<details></details>').html).toMatch(/open/);
  expect(change('<pre tabindex="0">a</pre>', '<pre>b</pre>').html).toBe('<pre tabindex="0">b</pre>');
});
