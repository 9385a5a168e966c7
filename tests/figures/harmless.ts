/** What tests hold of every picture that a stranger sends: it is refused, or drawn without harm. */
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { checkPicture } from '../../src/engine/figure/check.ts';
import { describe } from '../../src/engine/figure/describe.ts';
import { FigureError } from '../../src/engine/figure/figure.ts';
import type { MarkKinds } from '../../src/engine/figure/mark.ts';
import { drawPicture } from '../../src/engine/figure/draw.ts';
import { dataTables } from '../../src/engine/figure/tables.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const allowed = new Set(['figure', 'svg', 'desc', 'g', 'path', 'circle', 'rect', 'text', 'tspan', 'clipPath', 'div']);

/** A random place inside plain data gets another value, or `extra` does where there is none. */
export function spoil(copy: unknown, way: readonly number[], value: unknown, add = false): void {
  let at = copy as Record<string, unknown>;
  for (const turn of way) {
    const inner = Object.values(at).filter((one) => typeof one === 'object' && one !== null);
    if (inner.length > 0) at = inner[turn % inner.length] as Record<string, unknown>;
  }
  const keys = Object.keys(at);
  at[add || keys.length === 0 ? 'extra' : keys[(way[0] ?? 0) % keys.length]!] = value;
}

/** Only a `FigureError` may refuse it. */
export function expectHarmless(value: unknown, kinds: MarkKinds): void {
  try {
    checkPicture(value, kinds);
  } catch (error) {
    expect(error).toBeInstanceOf(FigureError);
    return;
  }
  const picture = checkPicture(value, kinds);
  const drawn = drawPicture(picture, { document, id: 'x', kinds });
  const all = [drawn, ...drawn.querySelectorAll('*')];
  expect(all.map(({ localName }) => localName).filter((name) => !allowed.has(name))).toEqual([]);
  const attributes = all.flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((name) => /^(on|href|xlink|src|style|filter|mask)/.test(name))).toEqual([]);
  expect(drawn.outerHTML).not.toMatch(/NaN|Infinity/);
  expect(typeof describe(picture, kinds)).toBe('string');
  expect(Array.isArray(dataTables(picture, kinds))).toBe(true);
}
