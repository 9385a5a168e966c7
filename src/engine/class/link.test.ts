import { expect, test } from 'vitest';
import { classOf, joinLink, withClass } from './link.ts';
import { passIn, writePass } from './pass.ts';

const id = 'a-_'.repeat(14) + 'Z';

test('the link to a class holds the whole hash of its key behind the address of the slides', () => {
  const link = joinLink('http://192.168.1.7:4321/lectures/waves/slides/?view=presenter#b', id);
  expect(link).toBe(`http://192.168.1.7:4321/lectures/waves/slides/#&class=${id}`);
  expect(classOf(new URL(link).hash)).toBe(id);
});

test('an address leads to a class wherever in the lecture it is, and to none again', () => {
  expect(withClass('#b.2', id)).toBe(`#b.2&class=${id}`);
  expect(withClass('', id)).toBe(`#&class=${id}`);
  expect(withClass(`#b&class=${'x'.repeat(43)}`, id)).toBe(`#b&class=${id}`);
  expect(withClass(`#b&class=${id}`, undefined)).toBe('#b');
});

test('half a link names no class', () => {
  for (const hash of ['', '#', '#&class=', `#&class=${id.slice(1)}`, `#&class=${id}x`, `#class=${'/'.repeat(43)}`]) {
    expect(classOf(hash), hash).toBeUndefined();
  }
});

test('a pass is read as it was written, and anything else is none', () => {
  const pass = { name: 'lecturer', password: 'ä-secret', site: 'http://192.168.1.7:4321/' };
  expect(passIn(`#lead=${writePass(pass)}`)).toEqual(pass);
  for (const hash of ['', '#lead=', '#lead=%%', '#lead=e30', `#lead=${writePass(pass).slice(2)}`]) {
    expect(passIn(hash), hash).toBeUndefined();
  }
});
