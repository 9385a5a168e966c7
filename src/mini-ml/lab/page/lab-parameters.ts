/** The model's tree of modules, each parameter a slider with its number. */
import { parameterNames, startModel } from '../model.ts';
import type { Settings } from '../settings.ts';
import { linearFormula } from '../words.ts';
import { html, part, say } from '../../../engine/page/kit/dom.ts';

/** More rows than this are opened layer by layer. */
const mostOpen = 12;

interface Row {
  readonly at: number;
  readonly slider: HTMLInputElement;
  readonly number: HTMLInputElement;
}

/** `final` is false while a slider moves. */
export type ValueEvent = (at: number, value: number, final: boolean) => void;

export class ParameterList {
  readonly #root: ParentNode;
  readonly #tell: ValueEvent;
  #rows: Row[] = [];
  #values: readonly number[] = [];
  #linear = false;

  constructor(root: ParentNode, tell: ValueEvent) {
    this.#root = root;
    this.#tell = tell;
  }

  /** The tree is built anew only when the names change: a slider in use must stay. */
  build(settings: Settings): void {
    const names = parameterNames(settings);
    this.#rows = [];
    this.#linear = settings.model === 'linear';
    part(this.#root, 'formula').toggleAttribute('hidden', !this.#linear);
    const children = startModel(settings).namedChildren();
    const name = { linear: 'Linear', split: 'Split', mlp: 'MLP' }[settings.model];
    say(part(this.#root, 'model-name'), `${name}, ${names.length} parameters`);
    const groups = children.length === 0
      ? [this.#rowsOf(names, '')]
      : children.map(([child]) => this.#group(names, child, settings.model === 'mlp' ? 'Layer' : 'Linear'));
    part(this.#root, 'parameters').replaceChildren(...groups.flat());
  }

  draw(values: readonly number[]): void {
    this.#values = values;
    if (this.#linear) say(part(this.#root, 'formula'), linearFormula(values));
    this.#showAll();
  }

  /** All sliders have one scale; it grows with the largest value, but not while a slider is in use. */
  #showAll(): void {
    const { activeElement } = globalThis.document;
    const inUse = this.#rows.some(({ slider }) => slider === activeElement);
    const far = Math.max(3, ...this.#values.map((value) => Math.ceil(Math.abs(value))));
    for (const row of this.#rows) this.#show(row, inUse ? Number(row.slider.max) : far);
  }

  #show({ at, slider, number }: Row, far: number): void {
    const value = this.#values[at] ?? 0;
    const { activeElement } = globalThis.document;
    if (Number(slider.max) !== far) {
      slider.min = String(-far);
      slider.max = String(far);
    }
    if (slider.value !== String(value)) slider.value = String(value);
    if (number !== activeElement) number.value = value.toFixed(3);
  }

  #group(names: readonly string[], child: string, type: string): HTMLElement {
    const { document } = globalThis;
    const summary = html(document, 'summary', {}, html(document, 'code', {}, `(${child}): ${type}`));
    const group = html(document, 'details', { class: 'lab-module' }, summary);
    const fill = () => {
      if (group.childElementCount > 1) return;
      group.append(...this.#rowsOf(names, `${child}.`));
      this.#showAll();
    };
    group.addEventListener('toggle', () => group.open && fill());
    if (names.length <= mostOpen) {
      group.open = true;
      fill();
    }
    return group;
  }

  #rowsOf(names: readonly string[], prefix: string): HTMLElement[] {
    const own = names.flatMap((name, at) => name.startsWith(prefix) ? [{ name, at }] : []);
    return own.map(({ name, at }) => this.#row(name, at, name.slice(prefix.length)));
  }

  #row(name: string, at: number, shown: string): HTMLElement {
    const { document } = globalThis;
    const slider = html(document, 'input', { type: 'range', min: -3, max: 3, step: 0.01, 'aria-label': name });
    const number = html(document, 'input', { type: 'number', step: 'any', 'aria-label': `${name}, number` });
    slider.addEventListener('input', () => {
      number.value = slider.valueAsNumber.toFixed(3);
      this.#tell(at, slider.valueAsNumber, false);
    });
    slider.addEventListener('change', () => this.#tell(at, slider.valueAsNumber, true));
    number.addEventListener('change', () => this.#set(at, number));
    this.#rows.push({ at, slider, number });
    const label = html(document, 'code', { title: name }, shown);
    return html(document, 'div', { class: 'lab-parameter' }, label, slider, number);
  }

  #set(at: number, number: HTMLInputElement): void {
    if (Number.isFinite(number.valueAsNumber)) this.#tell(at, number.valueAsNumber, true);
    else number.value = (this.#values[at] ?? 0).toFixed(3);
  }
}
