/** Questions to the class in the presenter's window: opened, counted, shown to the room, and kept over a crash. */
import { BallotBox, tallyOfAsking } from '../../class/ballot-box.ts';
import type { Poll } from '../../class/messages.ts';
import type { ClassRecord } from '../../class/record.ts';
import type { Tally } from '../../class/tally.ts';
import type { Heard } from '../../class/topics.ts';
import { polls as words } from '../../words/polls.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { button } from '../kit/notice.ts';
import type { Speaker } from '../talk/speaker.ts';
import { askedOf, questionsIn, rootOf } from './asked.ts';
import type { DeskPart } from './desk-part.ts';
import type { Leader } from './leader.ts';
import { PollPanel } from './poll-panel.ts';
import type { Recorder } from './recorder.ts';

export interface PollDeskSpec {
  deck: SlideDeck;
  speaker: Speaker;
  toolbar: HTMLElement;
}

/** Milliseconds between two drawings of votes that come in, and between two messages to the room about them. */
const drawing = 80;
const telling = 500;

export class PollDesk implements DeskPart {
  readonly #spec: PollDeskSpec;
  readonly #document: Document;
  readonly #ask: HTMLButtonElement;
  readonly #panel: PollPanel;
  #box = new BallotBox(0);
  #leader: Leader | undefined;
  #recorder: Recorder | undefined;
  #isDue = false;
  #isToldSoon = false;

  constructor(spec: PollDeskSpec) {
    const { deck, toolbar } = spec;
    this.#spec = spec;
    this.#document = deck.ownerDocument;
    this.#ask = button(this.#document, words.ask, () => this.#press());
    this.#ask.hidden = true;
    toolbar.append(this.#ask);
    this.#panel = new PollPanel(this.#document, {
      open: (question) => this.#open(question),
      turn: () => this.#turn(),
      show: () => this.#show(this.#recorder?.record.isShown !== true),
      again: () => this.#open(this.#box.poll?.question ?? ''),
      done: () => this.#done(),
    });
    this.#ask.setAttribute('aria-controls', this.#panel.element.id);
    toolbar.parentElement!.append(this.#panel.element);
    this.#panel.close();
    deck.addEventListener('deck-change', () => this.#refresh());
  }

  attach(leader: Leader, recorder: Recorder): void {
    const { askings, poll } = recorder.record;
    [this.#leader, this.#recorder] = [leader, recorder];
    this.#box = new BallotBox(Date.now(), askings, poll);
    this.#say();
    if (poll) this.#panel.open();
    this.#refresh();
  }

  detach(): void {
    [this.#leader, this.#recorder] = [undefined, undefined];
    this.#spec.speaker.showTally(undefined);
    this.#panel.close();
    this.#refresh();
  }

  /** Everybody says it again. */
  hearAgain(): void {
    if (!this.#box.poll) return;
    this.#box.call();
    this.#leader?.add({ poll: this.#box.poll });
  }

  hear(kind: Heard, device: string, payload: Uint8Array): void {
    if (kind !== 'vote') return;
    const heard = this.#box.hear(device, payload, Date.now());
    if (heard === 'known') return;
    if (heard === 'counted') this.#keep({});
    this.#drawSoon();
  }

  #press(): void {
    const roots = this.#roots();
    if (this.#panel.isOpen) return this.#panel.close();
    this.#panel.open();
    if (this.#box.poll === undefined && roots.length === 1) this.#open(roots[0]!.id);
    this.#refresh();
  }

  #roots(): HTMLElement[] {
    const { sections, state } = this.#spec.deck;
    const slide = sections[state.slide];
    return slide ? questionsIn(slide) : [];
  }

  #open(question: string): void {
    const root = rootOf(this.#document, question);
    const asked = root && askedOf(root);
    if (asked === undefined) return;
    this.#box.open(asked, Date.now());
    // Whoever has not voted yet is not to see how the others do.
    this.#keep({ isShown: false });
    this.#say();
  }

  #turn(): void {
    if (this.#box.poll?.phase === 'open') this.#box.close(Date.now());
    else this.#box.reopen();
    this.#keep({});
    this.#say();
  }

  #done(): void {
    this.#box.dismiss(Date.now());
    this.#keep({ isShown: false });
    this.#panel.close();
    this.#say();
  }

  #show(isShown: boolean): void {
    this.#keep({ isShown });
    this.#say();
  }

  #keep(change: Partial<ClassRecord>): void {
    this.#recorder?.change({ askings: this.#box.askings, poll: this.#box.poll, ...change });
  }

  /** Tells the class and the room how it stands. */
  #say(): void {
    this.#leader?.add({ poll: this.#box.poll });
    this.#tellTally();
    this.#refresh();
  }

  get #shown(): Tally | undefined {
    return this.#recorder?.record.isShown === true ? this.#box.tally : undefined;
  }

  #tellTally(): void {
    this.#leader?.showTally(this.#shown ?? null);
    this.#spec.speaker.showTally(this.#shown);
  }

  #drawSoon(): void {
    if (!this.#isDue) {
      this.#isDue = true;
      setTimeout(() => {
        this.#isDue = false;
        this.#refresh();
      }, drawing);
    }
    if (this.#isToldSoon || this.#shown === undefined) return;
    this.#isToldSoon = true;
    setTimeout(() => {
      this.#isToldSoon = false;
      this.#tellTally();
    }, telling);
  }

  refresh(): void {
    this.#drawSoon();
  }

  #refresh(): void {
    const { asking, poll } = this.#box;
    const roots = this.#leader ? this.#roots() : [];
    this.#ask.hidden = this.#leader === undefined || (roots.length === 0 && poll === undefined);
    this.#panel.show({
      poll: poll as Poll | undefined,
      root: poll && rootOf(this.#document, poll.question),
      tally: asking && tallyOfAsking(asking),
      joined: this.#leader?.joined ?? 0,
      isShown: this.#recorder?.record.isShown === true,
      others: roots.filter(({ id }) => id !== poll?.question),
      dropped: [...this.#box.dropped].reduce((sum, [kind, count]) => (kind === 'late' ? sum : sum + count), 0),
    });
  }
}
