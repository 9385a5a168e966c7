/** A page without any policy that draws charts as a lecture's page does: what holds here is the check alone. */
import type { ChartData } from '../../src/engine/chart/tree.ts';
import { ChartOutputs } from '../../src/engine/page/live/chart-outputs.ts';
import { pageState, type PageState } from './state.ts';

export interface ChartPage {
  /** Draws twice, so that the second is a patch of the first. Gives why not, and what no chart may have. */
  draw(data: Pick<ChartData, 'text'>): Promise<{ refused: string; odd: readonly string[] }>;
  /** Draws an honest chart, and what an event is said to have changed in it, in this order. */
  change(texts: readonly string[]): Promise<{ odd: readonly string[]; parts: number; around: string }>;
  state(): Promise<PageState>;
}

const output = document.querySelector('output')!;
const elements = /^(script|a|iframe|object|embed|foreignobject|style|link|form|input|animate|set|use|video|audio|meta|base)$/i;

function oddIn(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap(({ tagName, attributes }) => [
    ...(elements.test(tagName) ? [tagName] : []),
    ...[...attributes].filter(isOdd).map(({ name, value }) => `${name}=${value}`),
  ]);
}

const isOdd = ({ name, value }: Attr): boolean => /^(on|src|action|formaction|tabindex)/i.test(name)
  || /url\((?!"?#c-)/.test(value) || (/href$/.test(name) && !/^(#c-|data:image\/)/.test(value))
  || (name === 'id' && !value.startsWith('c-')) || /position:|z-index|expression|javascript:/i.test(value);

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

const page: ChartPage = {
  async draw({ text }) {
    const charts = new ChartOutputs(document);
    let refused = '';
    for (const _ of [1, 2]) {
      try {
        output.replaceChildren(charts.draw({ text, pixels: [], hears: [] }, 'c-1'));
      } catch (problem) {
        refused = String(problem);
      }
      await frame();
    }
    const odd = oddIn(output);
    output.replaceChildren();
    return { refused, odd };
  },
  async change(texts) {
    const charts = new ChartOutputs(document);
    const text = JSON.stringify({ kinds: ['svg width', 'g', 'circle r'], root: [0, ['9'], [[1, [], [[2, ['1']]]]]] });
    const chart = charts.draw({ text, pixels: [], hears: ['pointermove'] }, 'c-1') as HTMLElement;
    output.replaceChildren(chart);
    const answer = (said: string, isWhole: boolean): void =>
      charts.change(chart, { state: 1, isWhole, chart: { text: said, pixels: [], hears: ['pointermove'] } });
    for (const changes of texts) {
      answer(changes, false);
      if (charts.stateOf(chart) === 0) answer(text, true);
    }
    await frame();
    const [odd, parts] = [oddIn(output), chart.querySelectorAll('*').length];
    chart.querySelector('[data-drawn]')?.replaceChildren();
    const around = output.innerHTML;
    output.replaceChildren();
    return { odd, parts, around };
  },
  state: () => pageState(window),
};

Object.assign(window, { page });
