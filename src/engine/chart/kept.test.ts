import { select } from 'd3';
import { expect, test } from 'vitest';
import { charts } from './charts.ts';
import { ChartDocument } from './document.ts';
import type { ChartElement } from './element.ts';
import * as Plot from './plot.ts';
import type { PageEvent, Pointed } from './tree.ts';

const data = [{ a: 1, b: 2 }, { a: 4, b: 5 }, { a: 7, b: 3 }];

function tipped(): ChartElement {
  const document = new ChartDocument() as unknown as Document;
  const marks = [Plot.ruleY([0]), Plot.dot(data, { x: 'a', y: 'b', tip: true })];
  return Plot.plot({ document, width: 200, height: 100, marks }) as unknown as ChartElement;
}

const move = (x: number, y: number): PageEvent =>
  ({ type: 'pointermove', path: [], fields: { clientX: x, clientY: y, pageX: x, pageY: y, pointerType: 'mouse', buttons: 0 } });

const hear = { at: 0, state: 0, events: [] } as const;
const tipIn = ({ chart }: Pointed): string => (/"a","[^\]]*?\d[^\]]*?b[^\]]*\d/.exec(chart?.text ?? '')?.[0] ?? '').replace(/[^\w.]+/g, ' ').trim();

test('a page that has another drawing gets all of it, one that has this what changed', async () => {
  const element = tipped();
  charts.keep('one', [element], true);
  const first = await charts.point('one', { ...hear, events: [move(40, 60)] });
  expect(first).toMatchObject({ isWhole: true, chart: { hears: ['pointerenter', 'pointermove', 'pointerdown', 'pointerleave'] } });
  const { state } = first;
  const next = await charts.point('one', { ...hear, state, events: [move(110, 20)] });
  expect(next).toMatchObject({ isWhole: false, state });
  expect(next.chart?.text).toMatch(/^\{"kinds":.*"parts":/);
  expect(next.chart?.text.length).toBeLessThan(first.chart!.text.length);
  expect(await charts.point('one', { ...hear, state, events: [move(110, 20)] })).toEqual({ state, isWhole: false });
});

test('what is kept is what was last redrawn, and a cell that only ran again changes nothing', async () => {
  const [first, again, redrawn] = [tipped(), tipped(), tipped()];
  charts.keep('two', [first], false);
  const { state } = await charts.point('two', hear);
  charts.keep('two', [again], false);
  expect(await charts.point('two', { ...hear, state })).toMatchObject({ isWhole: false, state });
  charts.keep('two', [redrawn], true);
  expect(await charts.point('two', { ...hear, state })).toMatchObject({ isWhole: true });
  expect([charts.isKept('two'), charts.isKept('three')]).toEqual([true, false]);
  expect(await charts.point('two', { ...hear, at: 1 })).toEqual({ state: 0, isWhole: false });
});

test('arrow keys lead from datum to datum with its tip, and out of the chart', async () => {
  charts.keep('keys', [tipped()], true);
  const { state } = await charts.point('keys', hear);
  const step = (to?: number, from?: number) =>
    charts.point('keys', { ...hear, state, step: { ...(to === undefined ? {} : { to }), ...(from === undefined ? {} : { from }) } });
  const second = await step(1);
  expect(second.stop).toEqual({ at: 1, count: 3, values: [['a', 4], ['b', 5]] });
  expect(second.chart?.text).toContain('4');
  expect((await step(Number.MAX_SAFE_INTEGER, 1)).stop).toMatchObject({ at: 2, values: [['a', 7], ['b', 3]] });
  const out = await step(undefined, 2);
  expect(out.stop).toBeUndefined();
  expect(tipIn(out)).toBe('');
});

test('in a drawing without data they lead to what waits for the pointer, and press it', async () => {
  const div = new ChartDocument().createElement('div');
  div.innerHTML = '<svg><circle cx="5" cy="6" r="2"><title>ebb</title></circle><circle/><rect width="4" height="2"/></svg>';
  const svg = div.querySelector('svg')!;
  const heard: string[] = [];
  for (const name of ['circle', 'rect']) {
    select(svg as unknown as SVGSVGElement).select<SVGElement>(name)
      .on('mouseenter click mouseleave', (event: MouseEvent) => heard.push(`${event.type} ${name} ${event.clientX}`));
  }
  charts.keep('drawn', [svg], true);
  const step = async (from: number, to: number, isPressed = false) =>
    (await charts.point('drawn', { ...hear, step: { from, to, isPressed } })).stop;
  expect(await step(-1, 0)).toEqual({ at: 0, count: 2, values: [['circle', 'ebb']] });
  await step(0, 0, true);
  expect(await step(0, 1)).toEqual({ at: 1, count: 2, values: [['rect', '']] });
  expect(heard).toEqual(['mouseenter circle 5', 'click circle 5', 'mouseleave circle 5', 'mouseenter rect 2']);
});

test('a listener that throws is told of, and the others hear all the same', async () => {
  const div = new ChartDocument().createElement('div');
  div.addEventListener('click', () => {
    div.textContent = 'half';
    throw new Error('no such tide');
  });
  charts.keep('thrown', [div], true);
  const click = { type: 'click', path: [], fields: {} };
  const pointed = await charts.point('thrown', { ...hear, events: [click, click] });
  expect(pointed).toMatchObject({ problem: 'no such tide', chart: { text: expect.stringContaining('half') as string } });
});
