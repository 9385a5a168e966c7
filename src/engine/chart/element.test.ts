import { select } from 'd3';
import { expect, test } from 'vitest';
import { ChartDocument } from './document.ts';
import { htmlNamespace, svgNamespace } from './namespaces.ts';

const document = new ChartDocument();
const div = () => document.createElement('div');

test('a style is written in every way that authors write it', () => {
  const element = div();
  element.style.setProperty('max-width', '640px');
  Object.assign(element.style, { maxWidth: '320px', marginTop: 0 });
  element.style.setProperty('max-width', '480px');
  expect(element.outerHTML).toBe('<div style="margin-top: 0; max-width: 480px;"></div>');
  element.style = 'background: url("a;b"); --gap: 2px';
  expect(element.style.declarations()).toEqual([['background', 'url("a;b")'], ['--gap', '2px']]);
  element.style = 'height: auto; height: intrinsic';
  expect(element.style.declarations()).toEqual([['height', 'auto']]);
  element.style.cssText = 'color: red';
  element.style.removeProperty('color');
  expect(element.getAttributeNames()).toEqual([]);
});

test('what stands for a style in a template is there until its value comes', () => {
  const element = div();
  element.setAttribute('style', '::1');
  expect(element.attributes).toEqual([{ name: 'style', value: '::1' }]);
  element.removeAttribute('style');
  Object.assign(element.style, { maxWidth: '3px' });
  expect(element.outerHTML).toBe('<div style="max-width: 3px;"></div>');
});

test('attributes are live for who removes them on the way', () => {
  const element = div();
  element.setAttribute('a', 1);
  element.setAttribute('b', 2);
  const { attributes } = element;
  element.removeAttribute('a');
  expect(attributes).toEqual([{ name: 'b', value: '2' }]);
});

test('classes are added, removed and toggled one by one', () => {
  const element = div();
  element.classList.add('a', 'b', 'a');
  element.classList.remove('a');
  expect([element.classList.toggle('c'), element.classList.toggle('b'), element.className]).toEqual([true, false, 'c']);
});

test('d3 joins, orders and sorts elements as in a browser', () => {
  const svg = select(document.createElementNS(svgNamespace, 'svg') as unknown as SVGSVGElement);
  const join = (data: readonly string[]) => svg.selectAll<SVGTextElement, string>('text').data(data, (one) => one)
    .join((enter) => enter.append('text').text((one) => one), (update) => update.attr('class', 'old')).order();
  join(['a', 'b', 'c']);
  join(['c', 'd', 'a']).sort((a, b) => (a < b ? 1 : -1));
  expect(svg.node()!.outerHTML).toBe('<svg><text>d</text><text class="old">c</text><text class="old">a</text></svg>');
});

test('an element of SVG knows its svg, its box, and where a pointer is in it', () => {
  const svg = select(document.createElementNS(svgNamespace, 'svg') as unknown as SVGSVGElement).attr('viewBox', '0 0 64 40');
  const g = svg.append('g').attr('transform', 'translate(10,20) scale(2)').node()!;
  const point = g.ownerSVGElement!.createSVGPoint();
  [point.x, point.y] = [30, 30];
  expect(point.matrixTransform(g.getScreenCTM()!.inverse())).toMatchObject({ x: 10, y: 5 });
  expect(svg.node()!.viewBox.baseVal).toMatchObject({ width: 64, height: 40 });
});

test('names of HTML are lower case and told in capitals, those of SVG stay', () => {
  expect(document.createElement('DIV').tagName).toBe('DIV');
  expect(document.createElementNS(svgNamespace, 'clipPath').tagName).toBe('clipPath');
  expect(document.createElementNS(htmlNamespace, 'canvas')).toMatchObject({ width: 300, height: 150 });
});

test('what is written beside an element stands where a page would have it', () => {
  const element = div();
  element.innerHTML = '<b>1</b>';
  element.firstElementChild!.insertAdjacentHTML('beforebegin', '<i>0</i><!--a-->');
  element.insertAdjacentHTML('beforeend', '<u>2</u>3');
  element.insertAdjacentElement('afterbegin', document.createElement('hr'));
  expect(element.innerHTML).toBe('<hr><i>0</i><!--a--><b>1</b><u>2</u>3');
  expect(() => element.insertAdjacentHTML('inside', '')).toThrow(new Error('“inside” is not a position: use beforebegin, afterbegin, beforeend or afterend.'));
});

test('attributes with data in their names, a title and what is hidden are properties too', () => {
  const element = div() as ReturnType<typeof div> & { hidden: boolean; innerText: string };
  Object.assign(element.dataset, { firstName: 'Ada', born: 1815 });
  delete element.dataset['born'];
  element.hidden = true;
  element.innerText = 'Hello';
  expect(element.outerHTML).toBe('<div data-first-name="Ada" hidden="">Hello</div>');
  expect([{ ...element.dataset }, 'firstName' in element.dataset, element.dataset['other']]).toEqual([{ firstName: 'Ada' }, true, undefined]);
});
