import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { attributes, drawnAs, htmlElements, limits, properties, svgElements } from './allowed.ts';
import { chartOf, holding, placeIn } from './draw-harness.ts';
import { drawChart } from './draw.ts';
import { ChartRefusal } from './refusal.ts';
import type { ChartData } from './tree.ts';

const placeHere = () => placeIn(parseHTML('<!doctype html><body></body>').document);

const html = (data: ChartData): string => drawChart(data, placeHere()).element.outerHTML;

function outcome(data: ChartData): string {
  try {
    return html(data);
  } catch (problem) {
    return problem instanceof ChartRefusal ? problem.message : `escaped: ${String(problem)}`;
  }
}

test('a chart is drawn as it was made, with ids, references and classes of its own', () => {
  const data = chartOf(
    ['svg class width', 'clipPath id', 'rect width', 'g clip-path aria-label', 'circle cx fill', 'html:figure class', 'html:h2 style:max-width'],
    [5, ['plot-d6a7b5-figure cell-error'], [
      [6, ['640px'], ['Title']],
      [0, ['plot-d6a7b5', '640'], [[1, ['clip-1'], [[2, ['9']]]], [3, ['url(#clip-1)', 'dot'], [[4, ['1', '#4269d0']]]]]],
    ]],
  );
  const drawn = drawChart(data, placeHere()).element;
  expect(drawn.outerHTML.replaceAll('><', '>\n<').split('\n').map((line) => line.trim())).toMatchInlineSnapshot(`
    [
      "<div class="plot-d6a7b5-figure plot-cell-error" data-as="figure">",
      "<p data-declared="max-width:640px" data-as="h2">Title</p>",
      "<svg width="640" class="plot-d6a7b5">",
      "<clipPath id="a-0-clip-1">",
      "<rect width="9" />",
      "</clipPath>",
      "<g data-mark="dot" clip-path="url(#a-0-clip-1)">",
      "<circle fill="#4269d0" cx="1" />",
      "</g>",
      "</svg>",
      "</div>",
    ]
  `);
});

test('what is not known is left out, or refuses the chart by name', () => {
  const all: ChartData[] = [
    holding('circle', { onclick: 'alert(1)', tabindex: '0', 'data-x': '1', xmlns: 'a', r: '1' }),
    holding('g', { 'style:position': 'fixed', 'style:--a b': 'red', 'style:opacity': '0.5' }),
    holding('a', { href: 'https://example.org', 'xlink:href': 'javascript:alert(1)', target: '_top' }),
    holding('g', { role: 'button', 'aria-label': 'Press' }), holding('g', { role: 'img', 'aria-label': 'Press' }),
    ...['script', 'style', 'foreignObject', 'use', 'symbol', 'animate', 'set', 'iframe', 'html:script', 'html:form', 'html:input',
      'html:svg', 'html:__proto__', 'constructor', ''].map((name) => holding(name, {})),
  ];
  expect(all.map(outcome)).toMatchInlineSnapshot(`
    [
      "<svg viewBox="0 0 9 9"><circle r="1" /></svg>",
      "<svg viewBox="0 0 9 9"><g data-declared="--a:red" /></svg>",
      "<svg viewBox="0 0 9 9"><g /></svg>",
      "<svg viewBox="0 0 9 9"><g aria-label="Press" /></svg>",
      "<svg viewBox="0 0 9 9"><g aria-label="Press" role="img" /></svg>",
      "<script> cannot be shown in a chart",
      "<style> cannot be shown in a chart",
      "<foreignObject> cannot be shown in a chart",
      "<use> cannot be shown in a chart",
      "<symbol> cannot be shown in a chart",
      "<animate> cannot be shown in a chart",
      "<set> cannot be shown in a chart",
      "<iframe> cannot be shown in a chart",
      "<script> cannot be shown in a chart",
      "<form> cannot be shown in a chart",
      "<input> cannot be shown in a chart",
      "<svg> cannot be shown in a chart",
      "<__proto__> cannot be shown in a chart",
      "<constructor> cannot be shown in a chart",
      "<> cannot be shown in a chart",
    ]
  `);
});

test('no value fetches anything, and none opens a rule of its own', () => {
  const values = [
    'url(https://example.org/a)', 'url(//example.org)', 'url("data:image/svg+xml,a")', 'u\\72l(//example.org)', 'URL(//example.org)',
    'image-set("a" 1x)', 'src("a")', 'attr(a)', 'expression(alert(1))', 'paint(a)', 'url(#a) url(//b)', 'red; background: blue',
    'red}', 'a /* b */', '@import a', 'var(--a, url(//b))', 'element(#a)', 'cross-fade(a)', 'a<b', 'a\u0000',
  ];
  for (const value of values) {
    for (const name of ['fill', 'style:fill', 'cursor', 'filter', 'style:background', 'clip-path']) {
      expect(outcome(holding('g', { [name]: value })), `${name}=${value}`).toMatch(/cannot be shown in a chart$/);
    }
  }
  expect(outcome(holding('image', { href: 'https://example.org/a.png' }))).toBe('A chart cannot show an image from elsewhere');
  expect(outcome(holding('image', { href: 'data:image/svg+xml;base64,aa' }))).toBe('A chart cannot show an image from elsewhere');
  expect(outcome(holding('image', { href: 'pixels:0' }))).toBe('A chart cannot show an image from elsewhere');
  expect(outcome(holding('linearGradient', { href: '//example.org' }))).toMatch(/cannot be shown in a chart$/);
});

test('what would be a link, a field or a part of the page is drawn as something that is none', () => {
  const drawn = ['a', 'html:a', 'html:tt', 'html:textarea', 'html:label', 'html:section', 'html:details', 'html:h3']
    .map((name) => outcome(holding(name, { href: 'https://example.org', id: 'x' })).replace(/<svg[^>]*>|<\/svg>/g, ''));
  expect(drawn).toMatchInlineSnapshot(`
    [
      "<g id="a-0-x" />",
      "<span id="a-0-x" data-as="a"></span>",
      "<code id="a-0-x" data-as="tt"></code>",
      "<pre id="a-0-x" data-as="textarea"></pre>",
      "<span id="a-0-x" data-as="label"></span>",
      "<div id="a-0-x" data-as="section"></div>",
      "<div id="a-0-x" data-as="details"></div>",
      "<p id="a-0-x" data-as="h3"></p>",
    ]
  `);
});

test('a property of the chart\'s own can be named in its values, and stands for one other at most', () => {
  expect(outcome(holding('g', { 'style:--a': '0.5', 'style:--b': 'rgba(255, 0, 0, var(--a))', fill: 'var(--b)' })))
    .toContain('<g fill="var(--b)" data-declared="--a:0.5;--b:rgba(255, 0, 0, var(--a))" />');
  expect(outcome(holding('g', { 'style:--b': 'var(--a) var(--a)' }))).toBe('--b="var(--a) var(--a)" cannot be shown in a chart');
  expect(outcome(holding('g', { 'style:--b': 'url(//example.org)' }))).toBe('--b="url(//example.org)" cannot be shown in a chart');
});

test('what is small and costs much is bounded', () => {
  const nested = Array.from({ length: limits.depth + 2 }).reduce<unknown>((inner) => [3, [], [inner]], [3, []]);
  const wide = Array.from({ length: limits.parts }, () => [3, []]);
  const many = Array.from({ length: 200 }, () => [1, ['url(#f)']]);
  const bound = [
    holding('pattern', { id: 'a', fill: 'url(#a)' }),
    chartOf(['svg', 'pattern id', 'rect fill'], [0, [], [[1, ['a'], [[2, ['url(#b)']]]]]]),
    chartOf(['svg', 'marker id', 'path marker-mid'], [0, [], [[1, ['a'], [[2, ['url(#a)']]]]]]),
    holding('marker', { id: 'm' }, ...Array.from({ length: 13 }, () => [3, []] as const)),
    chartOf(['svg constructor', 'g filter'], [0, ['a'], many]), chartOf(['svg', 'g mask', 'g', 'g'], [0, [], [...many, ...many, ...many]]),
    holding('feGaussianBlur', { stdDeviation: '1e9' }), holding('g', { filter: 'blur(900px)' }),
    holding('g', { filter: 'drop-shadow(0 0 calc(1px * 900) red)' }), holding('path', { 'stroke-dasharray': '0.001 0.001' }),
    chartOf(['svg viewBox', 'a', 'a', 'g'], [0, [''], [nested]]), chartOf(['svg', 'g', 'g', 'g'], [0, [], wide]),
    chartOf(['svg', 'path marker-mid d'], [0, [], [[1, ['url(#a)', 'L1,1'.repeat(200_000)]]]]),
    chartOf(Array.from({ length: limits.kinds + 1 }, () => 'svg'), [0, []]),
    { text: 'x'.repeat(limits.characters + 1), pixels: [], hears: [] },
  ];
  expect(bound.map(outcome)).toMatchInlineSnapshot(`
    [
      "A pattern, marker, mask, clip path or filter of a chart refers to another one",
      "A pattern, marker, mask, clip path or filter of a chart refers to another one",
      "A pattern, marker, mask, clip path or filter of a chart refers to another one",
      "The chart has too many filters, masks and markers",
      "The chart has too many filters, masks and markers",
      "The chart has too many filters, masks and markers",
      "stdDeviation="1e9" cannot be shown in a chart",
      "filter="blur(900px)" cannot be shown in a chart",
      "filter="drop-shadow(0 0 calc(1px * 900) red)" cannot be shown in a chart",
      "stroke-dasharray="0.001 0.001" cannot be shown in a chart",
      "The chart is nested more than 64 levels deep",
      "The chart has too many parts; the limit is 40,000",
      "The chart is too large: 800,072 characters; the limit is 400,000",
      "The chart has too many parts; the limit is 40,000",
      "The chart is too large: 4,000,001 characters; the limit is 4,000,000",
    ]
  `);
});

test('what is no chart is refused in words', () => {
  const texts = ['', '1', '[]', '{}', 'null', '{"kinds":1,"root":[0,[]]}', '{"kinds":["svg"]}', '{"kinds":["svg"],"root":"a"}',
    '{"kinds":["svg"],"root":[7,[]]}', '{"kinds":["svg"],"root":[0,1]}', '{"kinds":["svg"],"root":[0,["a"]]}',
    '{"kinds":["svg id"],"root":[0,[1]]}', '{"kinds":["svg"],"root":[0,[],1]}', '{"kinds":["svg"],"root":["length",[]]}',
    `${'['.repeat(100_000)}`];
  for (const text of texts) expect(outcome({ text, pixels: [], hears: [] }), text.slice(0, 40)).toBe('The chart cannot be read');
});

test('text can hide nothing and turn nothing', () => {
  expect(outcome(holding('text', { id: '"><b>' }, 'a\u202eb\u0007c<d\ud800'))).toContain('>abc&lt;d\ufffd<');
});

test('whatever tree comes, only what is listed is drawn, and nothing of it leads out of the chart', () => {
  const names = fc.constantFrom(...svgElements, ...[...htmlElements].map((one) => `html:${one}`));
  const attribute = fc.oneof(
    fc.constantFrom(...attributes, ...[...properties].map((one) => `style:${one}`), 'id', 'class', 'href', 'role', 'aria-label'),
    fc.constantFrom('onload', 'style', 'srcdoc', 'src', 'xlink:href', 'tabindex', 'style:position', 'style:content', 'data-x', 'xml:base'),
  );
  const value = fc.oneof(fc.string(), fc.constantFrom('url(#a)', 'url(//b)', 'rgb(1,2,3)', 'javascript:1', '#a', 'var(--ink)', 'pixels:0'));
  const node = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, fc.string(), fc.tuple(names, fc.dictionary(attribute, value, { maxKeys: 4 }), fc.array(tie('tree'), { maxLength: 3 }))),
  })).tree;
  fc.assert(fc.property(node, (tree) => {
    const kinds: string[] = ['svg'];
    const encode = (one: unknown): unknown => {
      if (typeof one === 'string') return one;
      const [name, given, children] = one as [string, Record<string, string>, unknown[]];
      const safe = Object.entries(given);
      return [kinds.push([name, ...safe.map(([key]) => key)].join(' ')) - 1, safe.map(([, text]) => text), children.map(encode)];
    };
    const root = [0, [], [encode(tree)]];
    const place = placeHere();
    try {
      const { element } = drawChart(chartOf(kinds, root), place);
      for (const each of [element, ...element.querySelectorAll('*')]) expectHarmless(each);
    } catch (problem) {
      expect(problem).toBeInstanceOf(ChartRefusal);
    }
  }), { numRuns: 500 });
});

const drawable = new Set([
  ...[...svgElements].map((name) => drawnAs[name] ?? name),
  ...[...htmlElements].map((name) => drawnAs[`html:${name}`] ?? name),
]);
const allowed = new Set([...attributes, 'id', 'class', 'href', 'role', 'aria-label', 'aria-description', 'title', 'lang', 'data-mark', 'data-as', 'data-faint', 'data-declared']);

function expectHarmless(element: Element): void {
  expect(drawable).toContain(element.localName);
  for (const { name, value } of element.attributes) {
    expect(allowed).toContain(name);
    if (name === 'id') expect(value).toMatch(/^a-0-/);
    if (name === 'class') for (const one of value.split(' ')) expect(one).toMatch(/^(plot-|$)/);
    if (name === 'href') expect(value).toMatch(/^(#a-0-|data:image\/)/);
    else if (!/^(aria-|title|lang|data-mark|id|class)/.test(name)) expect(value).not.toMatch(/url\((?!#a-0-)|[\\{}@<]/i);
  }
}
