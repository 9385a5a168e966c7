/** Numbers that run through their range: one at a time, only when asked, and for as long as somebody can see it. */
import { isPaper, type View } from '../../deck/deck.ts';
import { fill } from '../../words/fill.ts';
import { lecture as words } from '../../words/lecture.ts';
import type { Gesture } from '../live/edits.ts';
import type { Program } from '../live/program.ts';
import { frameOf, framesOf, placeAfter, valueAt, type Frames } from './frames.ts';
import { cellOf, type KnobCode } from './knob-code.ts';

export interface PlayerWorld {
  document: Document;
  program: Program;
  code: KnobCode;
  /** Asks for the next frame, with its time in milliseconds. */
  frame: (next: (time: number) => void) => void;
}

/** What is running. */
interface Run {
  knob: HTMLElement;
  frames: Frames;
  /** The frame, and how far it is on its way to the next. */
  place: number;
  /** When the last frame was. */
  time: number | undefined;
  /** What it has written last. */
  text: string;
  /** What was done last before it began. */
  before: Gesture | undefined;
}

/** After a pause of the page, a run goes on where it was. */
const longest = 100;

export class Player {
  readonly #world: PlayerWorld;
  readonly #seen: IntersectionObserver;
  #run: Run | undefined;

  constructor(world: PlayerWorld) {
    this.#world = world;
    const { document } = world;
    this.#seen = new IntersectionObserver((entries) => {
      if (entries.some(({ target, isIntersecting }) => target === this.#run?.knob && !isIntersecting)) this.#pause();
    });
    document.addEventListener('click', (event) => this.#press(event));
    document.defaultView!.addEventListener('beforeprint', () => this.#pause());
    document.addEventListener('deck-change', () => {
      const view = document.documentElement.dataset['view'] as View;
      if (isPaper(view) || view === 'overview') this.#pause();
    }, true);
  }

  #press(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLElement>('[data-play] [data-do]');
    const knob = button?.closest<HTMLElement>('[data-knob]');
    if (!button || !knob) return;
    // The first press of a visit is done again, unless it was heard.
    event.preventDefault();
    if (button.dataset['do'] === 'loop') button.ariaPressed = String(!isLooped(knob));
    else if (this.#run?.knob === knob) this.#pause();
    else if (button.dataset['do'] === 'step' || this.#isStill) void this.#step(knob);
    else void this.#begin(knob);
  }

  /** Readers who want no motion go from step to step. */
  get #isStill(): boolean {
    return this.#world.document.defaultView!.matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  async #step(knob: HTMLElement): Promise<void> {
    this.#pause();
    const run = await this.#runOf(knob);
    if (!run) return;
    const isAtEnd = run.place >= run.frames.count - 1;
    this.#write({ ...run, place: isAtEnd ? 0 : run.place + 1 });
    this.#world.program.dispatch({ kind: 'close' });
  }

  /** From where the number is; at the end, from the beginning. */
  async #begin(knob: HTMLElement): Promise<void> {
    this.#pause();
    const run = await this.#runOf(knob);
    if (!run || this.#run) return;
    this.#run = run.place >= run.frames.count - 1 ? { ...run, place: 0 } : run;
    this.#seen.observe(knob);
    this.#tell(knob, true);
    this.#ask();
  }

  async #runOf(knob: HTMLElement): Promise<Run | undefined> {
    const { program, code } = this.#world;
    program.dispatch({ kind: 'close' });
    if (code.valueOf(knob) === undefined) await program.prepare();
    const value = code.valueOf(knob);
    if (typeof value !== 'number') return undefined;
    const { min, max, step } = knob.querySelector<HTMLInputElement>('[type="range"]')!;
    const seconds = Number(knob.querySelector<HTMLElement>('[data-play]')!.dataset['play']);
    const frames = framesOf({ min: Number(min), max: Number(max), step: Number(step) }, seconds);
    const { text } = program.cell(cellOf(knob));
    return { knob, frames, place: frameOf(value, frames), time: undefined, text, before: program.edits.done.at(-1) };
  }

  #ask(): void {
    this.#world.frame((time) => this.#go(time));
  }

  #go(time: number): void {
    const run = this.#run;
    if (!run) return;
    if (this.#isTaken(run)) return this.#end();
    const passed = Math.min(longest, time - (run.time ?? time)) * speedOf(run.knob);
    const { place, isOver } = placeAfter(run.place, passed, run.frames, isLooped(run.knob));
    const next = this.#write({ ...run, place, time });
    this.#run = next ?? run;
    if (isOver || !next) this.#pause();
    else this.#ask();
  }

  /** The reader has taken hold of something, or changed this code by another hand. */
  #isTaken({ knob, text, before }: Run): boolean {
    const { program } = this.#world;
    const cell = cellOf(knob);
    const last = program.edits.done.at(-1);
    const isOther = last !== before && !last?.changes.some((change) => change.cell === cell && change.after === text);
    return isOther || program.cell(cell).text !== text;
  }

  #write(run: Run): Run | undefined {
    const { program, code } = this.#world;
    const text = code.textWith(run.knob, valueAt(run.place, run.frames));
    if (text === undefined) return undefined;
    if (text !== run.text) {
      program.dispatch({ kind: 'edit', gesture: 'scrub', texts: new Map([[cellOf(run.knob), text]]), open: true });
    }
    return { ...run, text };
  }

  /** What has run is one gesture: one step to undo. */
  #pause(): void {
    if (!this.#run) return;
    this.#end();
    this.#world.program.dispatch({ kind: 'close' });
  }

  #end(): void {
    const { knob } = this.#run!;
    this.#run = undefined;
    this.#seen.disconnect();
    this.#tell(knob, false);
  }

  #tell(knob: HTMLElement, isRunning: boolean): void {
    const button = knob.querySelector<HTMLElement>('[data-do="run"]')!;
    const label = knob.querySelector(':scope > span')?.textContent ?? '';
    button.textContent = isRunning ? words.pause : words.play;
    button.ariaLabel = fill(isRunning ? words.pauseOf : words.playOf, { label });
  }
}

const isLooped = (knob: HTMLElement): boolean => knob.querySelector('[data-do="loop"]')?.ariaPressed === 'true';

const speedOf = (knob: HTMLElement): number =>
  Number(knob.querySelector<HTMLSelectElement>('[data-play] select')?.value ?? 1);
