/** A chart in words, made of what its plots know of themselves. What the author said of a plot stands. */
import { charts } from '../words/charts.ts';
import { fill } from '../words/fill.ts';
import { inWords } from './read-facts.ts';
import type { Datum, MarkFacts, PlotFacts, ScaleFacts } from './tree.ts';

/** A description to be put beside the chart, for its svg refers to it. */
export interface Described {
  id: string;
  text: string;
}

/**
 * Names every plot of a drawn chart, and gives the descriptions that they refer to, whose ids begin with `id`. A
 * drawing that is no plot is named by its title and described by the words in it.
 */
export function describeChart(chart: Element, facts: readonly PlotFacts[], id: string): Described[] {
  const drawings = chart.localName === 'svg' ? [chart] : [...chart.querySelectorAll('svg')];
  if (facts.length === 0 && drawings[0] === chart) return say(chart, charts.chart, wordsIn(chart), `${id}-said`);
  return facts.flatMap((plot, at) => {
    const drawing = drawings[plot.svg];
    return drawing ? say(drawing, nameOf(plot), sentences(plot), `${id}-said-${at}`) : [];
  });
}

function say(svg: Element, name: string, text: string, id: string): Described[] {
  svg.setAttribute('role', 'img');
  const isAuthors = svg.hasAttribute('aria-label') && !svg.hasAttribute('data-named');
  if (!isAuthors) {
    const title = [...svg.children].find(({ localName }) => localName === 'title')?.textContent ?? '';
    svg.setAttribute('aria-label', title || name);
    svg.setAttribute('data-named', '');
  }
  if (text === '' || svg.hasAttribute('aria-description')) return [];
  svg.setAttribute('aria-describedby', id);
  return [{ id, text }];
}

/** `weight against height`, by the names of its axes. */
function nameOf({ scales, marks }: PlotFacts): string {
  const [x, y] = ['x', 'y'].map((name) => {
    const scale = scales.find((one) => one.name === name);
    return scale && labelOf(scale, marks);
  });
  return x && y ? fill(charts.against, { x, y }) : x ?? y ?? charts.chart;
}

const mostMarks = 8;

/** `60 × dot. Horizontal: date, 2024-01-01 to 2024-02-29. Colour: kind, a, b, c.` */
function sentences({ scales, marks }: PlotFacts): string {
  const drawn = marks.filter(({ count }) => count > 0).slice(0, mostMarks)
    .map(({ name, count }) => fill(charts.marks, { count, mark: name }));
  const said = scales.map((scale) =>
    fill(charts.scale, { name: charts.scales[scale.name as Said], what: whatOf(scale, marks) }));
  return [...(drawn.length > 0 ? [`${drawn.join(', ')}.`] : []), ...said].join(' ');
}

type Said = keyof typeof charts.scales;

function whatOf(scale: ScaleFacts, marks: readonly MarkFacts[]): string {
  const label = labelOf(scale, marks);
  const domain = domainOf(scale);
  return label === undefined ? domain : fill(charts.labelled, { label, domain });
}

const mostMembers = 12;

function domainOf({ domain, continuous }: ScaleFacts): string {
  const words = (all: readonly Datum[]): string => all.map(inWords).join(', ');
  if (continuous && domain.length === 2) {
    return fill(charts.between, { from: inWords(domain[0]!), to: inWords(domain[1]!) });
  }
  const left = domain.length - mostMembers;
  return left > 0 ? fill(charts.more, { members: words(domain.slice(0, mostMembers)), count: left }) : words(domain);
}

/** The author's, or what the first mark calls it; arrows that Plot writes beside a label say nothing more. */
function labelOf({ name, label }: ScaleFacts, marks: readonly MarkFacts[]): string | undefined {
  const columns = marks.flatMap((mark) => mark.columns);
  const found = label ?? columns.find(({ scale, label: own }) => scale === name && own)?.label;
  const plain = found?.replace(/^[←↑→↓]\s*|\s*[←↑→↓]$/g, '');
  return plain === '' ? undefined : plain;
}

const mostWords = 400;

function wordsIn(svg: Element): string {
  const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent.trim());
  const words = texts.filter((text) => text !== '').join(', ').slice(0, mostWords);
  return words === '' ? '' : fill(charts.words, { words });
}
