/** Arrow keys lead the pointer of a chart from datum to datum. What a tip says there is read aloud. */
import type { Pointed, Pointing } from '../../cell/charts.ts';
import { inWords } from '../../chart/read-facts.ts';
import type { Datum } from '../../chart/tree.ts';
import { charts as words } from '../../words/charts.ts';
import { fill } from '../../words/fill.ts';
import { nextStop } from './chart-stops.ts';

export interface KeysWorld {
  document: Document;
  /** Selects the charts that wait for something. */
  hearing: string;
  tell: (frame: HTMLElement, done: Pick<Pointing, 'events' | 'step'>) => Promise<Pointed | undefined>;
  /** The pointer comes to an element over a chart, or leaves. */
  point: (over: Element | undefined) => void;
  say: (words: string) => void;
}

interface Reader {
  figure: HTMLElement;
  frame: HTMLElement;
  at: number;
  count: number;
}

const ways: Readonly<Record<string, number>> = {
  ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity,
};

export class ChartKeys {
  readonly #world: KeysWorld;
  /** Where the keys have led to. */
  #reader: Reader | undefined;
  #isBusy = false;

  constructor(world: KeysWorld) {
    this.#world = world;
    const { document } = world;
    document.addEventListener('keydown', (event) => this.#key(event), { capture: true });
    document.addEventListener('focusin', (event) => this.#visit(event.target as Element));
    document.addEventListener('focusout', () => this.#visit(undefined));
    for (const figure of document.querySelectorAll<HTMLElement>('figure[tabindex]')) this.#describe(figure);
  }

  #key(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const figure = event.target as HTMLElement;
    const isPlain = !(event.defaultPrevented || ctrlKey || metaKey || altKey || shiftKey);
    if (!isPlain || !figure.matches('figure[tabindex]')) return;
    const frames = [...figure.querySelectorAll<HTMLElement>(this.#world.hearing)];
    if (figure.matches(this.#world.hearing)) frames.unshift(figure);
    if (frames.length === 0 || !this.#does(key, figure, frames)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #does(key: string, figure: HTMLElement, frames: readonly HTMLElement[]): boolean {
    const way = ways[key];
    if (way !== undefined) void this.#go(way, figure, frames);
    else if (!this.#reader) return false;
    else if (key === 'Escape') void this.#leave();
    else if (key === ' ') void this.#press(this.#reader);
    else return false;
    return true;
  }

  /** While a step is under way, others are dropped: whoever holds a key sees each that is drawn. */
  async #go(way: number, figure: HTMLElement, frames: readonly HTMLElement[]): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const old = this.#reader?.figure === figure ? this.#reader : undefined;
    const { chart, to } = nextStop(old && { ...old, chart: frames.indexOf(old.frame) }, way, frames.length);
    const frame = frames[chart]!;
    if (this.#reader && old?.frame !== frame) await this.#leave();
    const step = { to, ...(old?.frame === frame ? { from: old.at } : {}) };
    const pointed = await this.#world.tell(frame, { events: [], step }).finally(() => (this.#isBusy = false));
    if (!pointed?.stop) return;
    const { at, count } = pointed.stop;
    this.#reader = { figure, frame, at, count };
    this.#world.say(saidIn(frame) || saidOf(pointed.stop));
  }

  #describe(figure: HTMLElement): void {
    if (!figure.matches(`${this.#world.hearing}, :has(${this.#world.hearing})`)) return;
    figure.ariaDescription = figure.querySelector('[data-invite]') ? words.keysAndHandles : words.keys;
  }

  async #leave(): Promise<void> {
    const reader = this.#reader;
    this.#reader = undefined;
    if (reader) await this.#world.tell(reader.frame, { events: [], step: { from: reader.at } });
  }

  async #press({ frame, at }: Reader): Promise<void> {
    await this.#world.tell(frame, { events: [], step: { from: at, to: at, isPressed: true } });
    this.#world.say(saidIn(frame));
  }

  /** What is dragged by keys is pointed at, too. */
  #visit(target: Element | undefined): void {
    if (target instanceof HTMLElement && target.matches('figure[tabindex]')) this.#describe(target);
    if (this.#reader && this.#reader.figure !== target) void this.#leave();
    const handle = target?.matches('[data-handle]:focus-visible') ? target : undefined;
    if (handle || !target) this.#world.point(handle);
  }
}

/** The lines of its tips, and the words of its crosshair. */
function saidIn(frame: Element): string {
  const texts = [...frame.querySelectorAll('[data-mark="tip"] text, [data-mark^="crosshair"] text')];
  const lines = texts.flatMap((text) => (text.children.length > 0 ? [...text.children] : [text]));
  return lines.map(({ textContent }) => textContent.replace(/[\s\u200b]+/g, ' ').trim()).filter(Boolean).join(', ');
}

function saidOf({ at, count, values }: Pointed['stop'] & object): string {
  const known = values.map(([label, value]) => `${label} ${inWords(value as Datum)}`).join(', ');
  return fill(words.stop, { number: at + 1, count, values: known });
}
