/** The loss curve: loss per point, epoch by epoch. */
import { drawnSamples, type Curve } from '../curve.ts';
import { lossPlot, sheet, type Tick } from '../loss-plot.ts';
import { curveWords } from '../words.ts';
import { part, say, svg } from '../../../engine/page/kit/dom.ts';

export class CurveView {
  readonly #root: ParentNode;
  #ticks = '';

  constructor(root: ParentNode) {
    this.#root = root;
  }

  draw(curve: Curve): void {
    const plot = lossPlot(drawnSamples(curve));
    part(this.#root, 'curve-train').setAttribute('d', plot.train);
    part(this.#root, 'curve-test').setAttribute('d', plot.test);
    part(this.#root, 'curve-key').toggleAttribute('hidden', plot.test === '');
    this.#drawTicks(plot.x, plot.y);
  }

  /** For those who listen: not at every frame, but when something has come to rest. */
  describe(curve: Curve): void {
    say(part(this.#root, 'curve-words'), curveWords(drawnSamples(curve)));
  }

  #drawTicks(x: readonly Tick[], y: readonly Tick[]): void {
    const texts = JSON.stringify([x, y]);
    if (texts === this.#ticks) return;
    this.#ticks = texts;
    const { document } = globalThis;
    const { width, height, left, right, bottom } = sheet;
    const under = height - bottom + 15;
    const below = x.map(({ at, text }) => svg(document, 'text', { x: at, y: under, class: 'across' }, text));
    const beside = y.flatMap(({ at, text }) => [
      svg(document, 'line', { x1: left, x2: width - right, y1: at, y2: at }),
      svg(document, 'text', { x: left - 6, y: at + 4, class: 'up' }, text),
    ]);
    part(this.#root, 'curve-ticks').replaceChildren(...below, ...beside);
  }
}
