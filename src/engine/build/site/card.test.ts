import { expect, test } from 'vitest';
import { drawCard, type CardSpec } from './card.ts';
import { cardFigure } from './card-figure.ts';
import { inLight, plainStyles } from './card-styles.ts';

const style = (css: string): string => `<style>${css}</style>`;

test('styles come out of their layers, with variables and colours settled', () => {
  const css = `@layer a,b;@layer a{:root{--ink:light-dark(#111,#eee);--text-face:Text}@media print{.curve{fill:red}}}
    @layer b{.curve{stroke:var(--ink);--symbols:m}.note{margin:0}.axes text{font-family:var(--text-face)}}`;
  const { figures, valueOf } = plainStyles(style(css), { '--text-face': "'Serif'" });
  expect(figures).toBe(".curve{stroke:#111;}\n.axes text{font-family:'Serif'}");
  expect(valueOf('--ink')).toBe('#111');
});

test('of two colours the light one is taken, whatever they are made of', () => {
  expect(inLight('light-dark(rgb(1, 2, 3), #000) 1px')).toBe('rgb(1, 2, 3) 1px');
  expect(inLight('red')).toBe('red');
});

const svg = (name: string, more = ''): string => `<svg role="img" viewBox="0 0 400 200" class="${name}">${more}</svg>`;

test('the figure is the first that nobody has to predict, whole', () => {
  const inner = svg('figure-drawing', '<svg><path/></svg>');
  const html = `<live-cell id="a" data-covered="line">${svg('x')}</live-cell><live-cell id="b">${inner}</live-cell>`;
  expect(cardFigure(html)).toEqual({ svg: inner, width: 400, height: 200, isChart: false });
  expect(cardFigure('<p>no figure</p>')).toBeUndefined();
});

const fonts = { text: 'Serif', bold: 'Serif Bold', mono: 'Mono', widthOf: (text: string) => text.length / 2 };
const spec: CardSpec = {
  title: 'Waves & walls', course: 'Coast', by: 'Ada', direction: 'ltr', styles: '',
  colours: { paper: '#fff', ink: '#000', accent: '#f00' },
};
const wordsOf = (card: string): string[] => [...card.matchAll(/<text [^>]*>([^<]*)/g)].map(([, words = '']) => words);

test('a card says course, title and who teaches, in lines that fit beside the figure', () => {
  expect(wordsOf(drawCard(spec, fonts))).toEqual(['Coast', 'Waves &amp; walls', 'Ada']);
  const figure = cardFigure(svg('figure-drawing'))!;
  const long = drawCard({ ...spec, title: 'Everything about the linear regression of heights', figure }, fonts);
  const lines = wordsOf(long).slice(1, -1);
  const size = Number(/class="bold" font-size="(\d+)">Everything/.exec(long)?.[1]);
  expect(lines.join(' ')).toBe('Everything about the linear regression of heights');
  for (const line of lines) expect(fonts.widthOf(line) * size).toBeLessThanOrEqual(510);
});

test('a lecture that is read from the right has its words at the right', () => {
  expect(drawCard({ ...spec, direction: 'rtl' }, fonts)).toContain('<text x="1130"');
});
