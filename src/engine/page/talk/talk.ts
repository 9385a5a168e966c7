/** The talk that this window gives: what it shows is said to the audience, kept, and brought back. */
import type { TalkState } from '../../deck/channel.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { namesOf } from '../kit/storage-names.ts';
import { uniqueName } from '../kit/unique.ts';
import type { Program } from '../live/program.ts';
import { PresentedFilms } from './films.ts';
import { setFolds } from './folds.ts';
import type { PresenterClock } from './presenter-clock.ts';
import { Speaker } from './speaker.ts';
import { openLine } from './talk-line.ts';
import { goTo, stateOf, takeEdits, type OpenProgram } from './talk-state.ts';
import { TalkStore, type TalkRecord } from './talk-store.ts';

/** Between two messages to the audience when nothing happens, and between two writes: milliseconds. */
const beat = 1000;
const pause = 50;

export interface TalkWorld {
  deck: SlideDeck;
  openProgram: OpenProgram;
  clock: PresenterClock;
  /** Who listens, who leads, or what is held back has changed. */
  onChange: () => void;
  /** The talk was on already. */
  onResume: (record: TalkRecord, talk: Talk) => void;
}

export class Talk {
  readonly speaker: Speaker;
  readonly #world: TalkWorld;
  readonly #store: TalkStore;
  #program: Program | undefined;
  #films: PresentedFilms | undefined;
  #isDue = false;
  #isResumed = false;

  constructor(world: TalkWorld) {
    const { deck, onChange } = world;
    const lecture = deck.routes.article;
    const names = namesOf(deck.ownerDocument.documentElement);
    this.#world = world;
    this.#store = new TalkStore({ storage: () => indexedDB, place: names.talk, lecture });
    this.speaker = new Speaker({
      line: openLine(names.talkChannel(lecture)), from: uniqueName(crypto), now: () => Date.now(), onChange,
    });
    const heard = { 'deck-pointed': 'point', 'deck-inked': 'draw', 'deck-stroked': 'stroke' } as const;
    for (const [type, says] of Object.entries(heard)) {
      deck.addEventListener(type, (event) => this.speaker[says]((event as CustomEvent).detail as never));
    }
  }

  /** True where this talk was on already. */
  get isResumed(): boolean {
    return this.#isResumed;
  }

  /** Brings back a talk that was on, and begins to speak. */
  async begin(): Promise<void> {
    const { deck, openProgram } = this.#world;
    const [live, record] = await Promise.all([openProgram(), this.#store.load(Date.now())]);
    await live.ready;
    if (record) this.#resume(record, live.program);
    this.#program = live.program;
    live.program.subscribe(() => this.tell());
    this.#films = new PresentedFilms(deck.main, () => Date.now(), () => this.tell());
    deck.main.addEventListener('toggle', () => this.tell(), { capture: true });
    deck.addEventListener('deck-change', () => this.tell());
    setInterval(() => this.speaker.tick(), beat);
    this.tell();
    await live.program.prepare();
  }

  /** Publishes what the presenter sees now, and keeps it. */
  tell(): void {
    const state = this.#state();
    if (state === undefined) return this.speaker.cover(this.#world.deck.state.screen);
    this.speaker.publish(state);
    this.keep();
  }

  /** Keeps the talk soon; what happens until then is kept with it. */
  keep(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      void this.#save();
    }, pause);
  }

  /** The talk begins anew: no time has passed, and the code is its author's. */
  startOver(): void {
    const author = this.#program?.edits.author ?? new Map<string, string>();
    this.#program?.dispatch({ kind: 'edit', gesture: 'reset', texts: author });
    this.#world.clock.set(undefined);
    this.#world.deck.dispatchEvent(new CustomEvent('deck-pen', { detail: 'forget' }));
    this.keep();
  }

  #resume(record: TalkRecord, program: Program): void {
    const { deck, clock, onResume } = this.#world;
    const { state, timer, isHeld } = record;
    this.#isResumed = true;
    clock.set(timer);
    takeEdits(program, state);
    if (Object.keys(state.runs).length > 0) void program.run(Object.keys(state.runs));
    setFolds(deck.main, state.open);
    if (location.hash === '') goTo(deck, state);
    this.speaker.hold(isHeld);
    onResume(record, this);
  }

  /** In the overview and in the article the presenter looks around. */
  #state(): TalkState | undefined {
    const { deck } = this.#world;
    if (!this.#program || deck.state.view !== deck.state.home) return undefined;
    const films = this.#films?.all ?? {};
    return { ...stateOf(deck, this.#program), ...(Object.keys(films).length > 0 && { films }) };
  }

  async #save(): Promise<void> {
    const state = this.#state();
    if (state === undefined) return;
    const { clock: { timer } } = this.#world;
    await this.#store.save({ state, timer, isHeld: this.speaker.isHeld, at: Date.now() });
  }
}
