/** The presenter's window: this slide and what comes next, notes, time, and all slides. */
import { newTimer } from '../../deck/clock.ts';
import style from '../../styles/presenter.css?url';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html, say } from '../kit/dom.ts';
import { notify } from '../kit/notice.ts';
import { whenPainted } from '../kit/painted.ts';
import { loadStyle } from '../kit/style.ts';
import { NextStep } from './next-step.ts';
import { PresenterClock } from './presenter-clock.ts';
import { PresenterNotes } from './presenter-notes.ts';
import { createPanel } from './presenter-panel.ts';
import { PresenterTools } from './presenter-tools.ts';
import { SlideList } from './slide-list.ts';
import { Talk } from './talk.ts';
import type { OpenProgram } from './talk-state.ts';
import type { TalkRecord } from './talk-store.ts';
import { fill } from '../../words/fill.ts';
import { talk as words } from '../../words/talk.ts';
import { timeOf } from '../../words/dates.ts';
import { stayAwake } from './wake-lock.ts';

class Presenter {
  readonly #deck: SlideDeck;
  readonly #next: NextStep;
  readonly #clock: PresenterClock;
  readonly #notes: PresenterNotes;
  readonly #list: SlideList;
  readonly #place: HTMLElement;
  readonly #tools: PresenterTools;
  readonly #toolbar: HTMLElement;
  readonly #talk: Talk;
  #isDue = false;

  constructor(deck: SlideDeck, openProgram: OpenProgram) {
    const document = deck.ownerDocument;
    const panel = createPanel(document);
    this.#deck = deck;
    this.#next = new NextStep(deck, panel.next);
    this.#clock = new PresenterClock(document, newTimer, () => Date.now(), () => this.#talk.keep());
    this.#talk = new Talk({
      deck,
      openProgram,
      clock: this.#clock,
      onChange: () => this.#tools.show(),
      onResume: (record, talk) => this.#tellResumed(record, talk),
    });
    this.#notes = new PresenterNotes(document, panel.notes);
    this.#list = new SlideList(deck, panel.list);
    this.#place = html(document, 'p', { class: 'presenter-place' });
    panel.tools.append(html(document, 'div', { class: 'presenter-times' }, this.#clock.element, this.#place));
    this.#toolbar = panel.tools;
    this.#tools = new PresenterTools(deck, this.#talk, panel.tools);
    deck.append(panel.root);
    deck.addEventListener('deck-change', () => this.#move());
    deck.addEventListener('deck-pointed', () => this.#tools.show());
    deck.addEventListener('deck-pen-turned', () => this.#tools.show());
    this.#show();
  }

  get talk(): Talk {
    return this.#talk;
  }

  /** Where tools stand. */
  get toolbar(): HTMLElement {
    return this.#toolbar;
  }

  begin(): Promise<void> {
    return this.#talk.begin();
  }

  /** The first step begins the talk. The slide is painted first, and then what stands around it. */
  #move(): void {
    if (this.#deck.state.view === 'presenter') this.#clock.begin();
    if (this.#isDue) return;
    this.#isDue = true;
    whenPainted(() => {
      this.#isDue = false;
      this.#show();
    });
  }

  #show(): void {
    const { state, deck, sections } = this.#deck;
    if (state.view !== 'presenter') return this.#next.clear();
    const { steps } = deck[state.slide]!;
    this.#next.show(state);
    this.#notes.show(sections[state.slide]!);
    this.#list.show(state.slide);
    this.#tools.show();
    const place = { slide: state.slide + 1, slides: deck.length };
    say(this.#place, steps > 0
      ? fill(words.placeAtStep, { ...place, step: state.step, steps })
      : fill(words.place, place));
  }

  #tellResumed({ at }: TalkRecord, talk: Talk): void {
    const time = timeOf(at);
    notify(this.#deck.ownerDocument, 'resumed', {
      lines: [fill(words.resumed, { time })],
      actions: [
        { label: words.goOn, do: () => undefined },
        { label: words.startOver, do: () => talk.startOver() },
      ],
    });
  }
}

/** What a talk gives to whoever sends it further. */
export interface Presented {
  talk: Talk;
  toolbar: HTMLElement;
}

/** Turns the deck's window into the presenter's. */
export async function present(deck: SlideDeck, openProgram: OpenProgram): Promise<Presented> {
  const { ownerDocument } = deck;
  await loadStyle(ownerDocument, style);
  const presenter = new Presenter(deck, openProgram);
  ownerDocument.documentElement.dataset['presenter'] = '';
  stayAwake(ownerDocument);
  if (!isSecureContext) {
    notify(ownerDocument, 'may-dim', { lines: [words.mayDim], actions: [{ label: words.close, do: () => undefined }] });
  }
  await presenter.begin();
  return presenter;
}
