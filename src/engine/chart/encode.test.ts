import { expect, test } from 'vitest';
import { ChartDocument } from './document.ts';
import { encode, encodeChanges } from './encode.ts';
import { ChartImage, nameImage } from './image.ts';
import { svgNamespace } from './namespaces.ts';

const document = new ChartDocument();

function html(markup: string) {
  const div = document.createElement('div');
  div.innerHTML = markup;
  return div;
}
const textOf = (markup: string): unknown => JSON.parse(encode(html(markup)).text);

test('each kind of node is named once, and declarations are attributes', () => {
  expect(textOf('<svg width="2"><circle r="1"/><circle r="2"/></svg><p style="color: red; margin: 0">a</p>')).toEqual({
    kinds: ['circle r', 'svg width', 'html:p style:color style:margin', 'html:div'],
    root: [3, [], [[1, ['2'], [[0, ['1']], [0, ['2']]]], [2, ['red', '0'], ['a']]]],
  });
});

test('comments, styles and the last digits of numbers are left out', () => {
  expect(textOf('<!--a--><style>b {}</style><p aria-label="1.23456" title="1.23456" width="1.23456">1.23456</p>')).toEqual({
    kinds: ['html:p aria-label title width', 'html:div'],
    root: [1, [], [[0, ['1.23456', '1.23456', '1.235'], ['1.23456']]]],
  });
});

test('ids of Plot are numbered anew, with all that refers to them', () => {
  expect(textOf('<svg><clipPath id="plot-clip-12"/><g clip-path="url(#plot-clip-12)" mask="url(#plot-clip-7)"/></svg>')).toMatchObject({
    root: [3, [], [[2, [], [[0, ['plot-clip-1']], [1, ['url(#plot-clip-1)', 'url(#plot-clip-2)']]]]]],
  });
});

test('an image stays with its element, whatever gets its name later', () => {
  const image = document.createElementNS(svgNamespace, 'image');
  const pixels = new ChartImage(1, 1);
  pixels.data.set([1, 2, 3, 255]);
  image.setAttribute('href', nameImage(pixels));
  const copy = image.cloneNode(true) as typeof image;
  const data = encode(copy);
  expect(data.text).toContain('["pixels:0"]');
  expect(data.pixels).toEqual([{ width: 1, height: 1, bytes: pixels.data }]);
});

test('what is used elsewhere stands there as a copy without its id, in a clip path as a shape', () => {
  expect(textOf('<svg><g id="s"><circle r="5"/></g><symbol id="y"><path d="M0,0"/></symbol>'
    + '<rect id="leaf" x="1" fill="url(#a)" transform="scale(2)"/><clipPath id="c"><use xlink:href="#leaf" x="3"/></clipPath>'
    + '<use href="#s" y="4" fill="red"/><use href="#y"/><use href="#none"/></svg>')).toEqual({
    kinds: ['circle r', 'g id', 'rect id x fill transform', 'rect x transform', 'clipPath id', 'g', 'g fill transform', 'path d', 'svg', 'html:div'],
    root: [9, [], [[8, [], [
      [1, ['s'], [[0, ['5']]]],
      [2, ['leaf', '1', 'url(#a)', 'scale(2)']],
      [4, ['c'], [[3, ['1', 'translate(3,0) scale(2)']]]],
      [6, ['red', 'translate(0,4)'], [[5, [], [[0, ['5']]]]]],
      [5, [], [[5, [], [[7, ['M0,0']]]]]],
      [5, []],
    ]]]],
  });
});

test('copies inside copies are counted, and one in itself ends', () => {
  const [a, ...rest] = [...'abcdefghijklmnopq'];
  const laughs = rest.map((name, at) => `<g id="${name}">${`<use href="#${rest[at - 1] ?? a}"/>`.repeat(10)}</g>`).join('');
  expect(() => encode(html(`<svg><circle id="a"/>${laughs}</svg>`))).toThrow(/^A chart may have at most 40,000 elements/);
  expect(() => encode(html('<svg><g id="a"><use href="#a"/></g></svg>'))).toThrow(/nested more than 64 levels deep/);
});

test('where a part is used elsewhere, an event that changes it changes all', () => {
  const root = html('<svg><circle id="a" r="1"/><use href="#a"/></svg>');
  encode(root);
  root.querySelector('circle')!.setAttribute('r', '2');
  expect(changesOf(root)).toMatchObject({ parts: [[[], expect.anything()]] });
  expect(JSON.stringify(changesOf(root))).not.toContain('"1"');
});

test('what was written into a field or a result is seen', () => {
  const root = html('<textarea>a</textarea><output></output>');
  encode(root);
  const [field, result] = root.children as unknown as { value: string }[];
  field!.value = 'b';
  result!.value = '3';
  expect([field!.value, root.innerHTML]).toEqual(['b', '<textarea>a</textarea><output></output>']);
  expect(changesOf(root)).toMatchObject({ parts: [[[0], [0, [], ['b']]], [[1], [1, [], ['3']]]] });
});

test('the events that somebody waits for are told', () => {
  const root = html('<p><b>1</b></p>');
  root.querySelector('b')!.addEventListener('pointermove', () => undefined);
  root.addEventListener('input', () => undefined);
  expect(encode(root).hears).toEqual(['input', 'pointermove']);
});

test('trees that are too deep, too large, or go round are refused with a word', () => {
  const deep = document.createElement('div');
  let inner = deep;
  for (let depth = 0; depth < 70; depth++) inner = inner.appendChild(document.createElement('div'));
  expect(() => encode(deep)).toThrow(new Error('The elements of a chart are nested more than 64 levels deep.'));
  const round = html('<p></p>');
  round.firstChild!.firstChild = round;
  expect(() => encode(round)).toThrow(new Error('The elements of a chart are nested more than 64 levels deep.'));
  const endless = html('<p></p>');
  endless.firstChild!.nextSibling = endless.firstChild;
  expect(() => encode(endless)).toThrow(/^A chart may have at most 40,000 elements/);
  const long = html('a');
  for (let part = 0; part < 5; part++) long.append('x'.repeat(1_000_000));
  expect(() => encode(long)).toThrow(/^A chart may have at most 4,000,000 characters/);
});

test('a name that would be two in a kind is refused', () => {
  const div = document.createElement('div');
  div.setAttribute('a b', '1');
  expect(() => encode(div)).toThrow(new Error('“html:div a b” contains a space, and the name of an element or attribute cannot.'));
});

const changesOf = (root: ReturnType<typeof html>): unknown => JSON.parse(encodeChanges(root)?.text ?? 'null');

test('after an event only the parts that changed are told, with the ways to them', () => {
  const root = html('<svg><!--0--><g><circle r="1"/><circle r="2"/></g><g><text>a</text></g></svg><p>b</p>');
  encode(root);
  expect(encodeChanges(root)).toBeUndefined();
  const [first, second] = root.querySelectorAll('g');
  first!.children[1]!.setAttribute('r', '3');
  root.querySelector('p')!.firstChild!.textContent = 'c';
  expect(changesOf(root)).toEqual({ kinds: ['circle r'], parts: [[[0, 0, 1], [0, ['3']]], [[1, 0], 'c']] });
  second!.replaceWith(document.createElementNS(svgNamespace, 'path'));
  expect(changesOf(root)).toEqual({ kinds: ['path'], parts: [[[0, 1], [0, []]]] });
  expect(encodeChanges(root)).toBeUndefined();
});

test('what has other children, or the same in another order, is told with them', () => {
  const root = html('<p><b>1</b><i>2</i></p>');
  encode(root);
  const p = root.querySelector('p')!;
  p.append('3');
  expect(changesOf(root)).toMatchObject({ parts: [[[0], [2, [], [[0, [], ['1']], [1, [], ['2']], '3']]]] });
  p.insertBefore(p.children[1]!, p.firstChild);
  expect(changesOf(root)).toMatchObject({ parts: [[[0, 0], [0, [], ['2']]], [[0, 1], [1, [], ['1']]]] });
});

test('ids stay what they were when a part is told again', () => {
  const root = html('<svg><clipPath id="plot-clip-7"/><g clip-path="url(#plot-clip-9)"/></svg>');
  encode(root);
  root.querySelector('g')!.setAttribute('clip-path', 'url(#plot-clip-7)');
  expect(changesOf(root)).toMatchObject({ parts: [[[0, 1], [0, ['url(#plot-clip-1)']]]] });
});
