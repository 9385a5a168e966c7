import { pointer, select } from 'd3';
import { expect, test } from 'vitest';
import { dispatch } from './dispatch.ts';
import { ChartDocument } from './document.ts';
import { encode, encodeChanges } from './encode.ts';

function svgWith(markup: string) {
  const div = new ChartDocument().createElement('div');
  div.innerHTML = `<svg>${markup}</svg>`;
  return div.querySelector('svg')!;
}

test('an event reaches the element to which the way leads, and d3 finds the pointer in it', () => {
  const svg = svgWith('<!--0--><g transform="translate(10,20)"><text>at</text><circle/></g>');
  encode(svg);
  const g = select(svg as unknown as SVGSVGElement).select<SVGGElement>('g');
  g.on('pointermove', (event: Event) => g.select('text').text(pointer(event).join()));
  dispatch(svg, { type: 'pointermove', path: [0, 1], fields: { clientX: 15, clientY: 25, pageX: 15, pageY: 25 } });
  expect(encodeChanges(svg)?.text).toBe('{"kinds":[],"parts":[[[0,0,0],"5,5"]]}');
  expect(encodeChanges(svg)).toBeUndefined();
});

test('who enters an element is told to it alone, and a way that leads nowhere to nobody', () => {
  const svg = svgWith('<g><circle/></g>');
  const heard: string[] = [];
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const type of ['pointerenter', 'click']) element.addEventListener(type, () => heard.push(`${type} ${element.localName}`));
  }
  const tell = (type: string, path: number[]) => dispatch(svg, { type, path, fields: {} });
  tell('pointerenter', [0, 0]);
  tell('click', [0]);
  tell('click', [0, 7, 1]);
  expect(heard).toEqual(['pointerenter circle', 'click g', 'click svg']);
});
