/** What readers say unasked, in the presenter's window: counted, listed, shown to the room, and kept over a crash. */
import { QuestionBox } from '../../class/question-box.ts';
import type { Heard } from '../../class/topics.ts';
import { asks as words } from '../../words/asks.ts';
import { fill } from '../../words/fill.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import type { Speaker } from '../talk/speaker.ts';
import type { DeskPart } from './desk-part.ts';
import type { Leader } from './leader.ts';
import { QuestionPanel } from './question-panel.ts';
import type { Recorder } from './recorder.ts';

export interface QuestionDeskSpec {
  deck: SlideDeck;
  speaker: Speaker;
  toolbar: HTMLElement;
}

/** Milliseconds between two drawings of what comes in. */
const drawing = 80;

export class QuestionDesk implements DeskPart {
  readonly setting: HTMLElement;
  readonly #spec: QuestionDeskSpec;
  readonly #allow: HTMLInputElement;
  readonly #button: HTMLButtonElement;
  readonly #panel: QuestionPanel;
  #box: QuestionBox;
  #leader: Leader | undefined;
  #recorder: Recorder | undefined;
  /** The newest question that the lecturer has had before their eyes. */
  #seen = 0;
  #isDue = false;

  constructor(spec: QuestionDeskSpec) {
    const { deck, toolbar } = spec;
    const { ownerDocument: document } = deck;
    this.#spec = spec;
    this.#box = this.#boxWith([]);
    this.#allow = html(document, 'input', { type: 'checkbox' });
    this.#allow.addEventListener('change', () => this.#tell({ isAsking: this.#allow.checked }));
    this.setting = html(document, 'label', {}, this.#allow, ' ', words.allow);
    this.#button = button(document, words.open, () => {
      this.#panel.turn(!this.#panel.isOpen);
      this.#refresh();
    });
    this.#panel = new QuestionPanel(document, {
      star: (at) => this.#mark(at, { isStarred: this.#box.question(at)?.isStarred !== true }),
      show: (at) => this.#tell({ shownQuestion: this.#recorder?.record.shownQuestion === at ? null : at }),
      hide: (at) => this.#hide(at),
      go: (slide) => deck.do({ type: 'go', slide: this.#indexOf(slide) }),
      titleOf: (slide) => this.#titleOf(slide),
    });
    this.#button.setAttribute('aria-controls', this.#panel.element.id);
    toolbar.append(this.#button);
    toolbar.parentElement!.append(this.#panel.element);
    this.#panel.turn(false);
    this.#refresh();
  }

  attach(leader: Leader, recorder: Recorder): void {
    [this.#leader, this.#recorder] = [leader, recorder];
    const { questions } = recorder.record;
    this.#box = this.#boxWith(questions);
    this.#seen = questions.at(-1)?.at ?? 0;
    this.#tell({});
  }

  detach(): void {
    [this.#leader, this.#recorder] = [undefined, undefined];
    this.#spec.speaker.showQuestion(undefined);
    this.#panel.turn(false);
    this.#refresh();
  }

  refresh(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    setTimeout(() => {
      this.#isDue = false;
      this.#refresh();
    }, drawing);
  }

  hear(kind: Heard, device: string, payload: Uint8Array): void {
    if (kind !== 'ask' || this.#recorder?.record.isAsking !== true) return;
    const heard = this.#box.hear(device, payload, Date.now());
    if (heard === 'known') return;
    if (heard === 'counted') this.#keep();
    this.refresh();
  }

  /** Devices say again by themselves what may be lost. */
  hearAgain(): void {
    this.refresh();
  }

  #boxWith(questions: ConstructorParameters<typeof QuestionBox>[2]): QuestionBox {
    const isPlace = (slide: string, cell?: string): boolean => {
      const section = this.#spec.deck.sections[this.#indexOf(slide)];
      if (section === undefined || cell === undefined) return section !== undefined;
      return [...section.querySelectorAll('live-cell')].some(({ id }) => id === cell);
    };
    return new QuestionBox({ isPlace }, Date.now(), questions);
  }

  #indexOf(slide: string): number {
    return this.#spec.deck.deck.findIndex(({ id }) => id === slide);
  }

  #titleOf(slide: string): string | undefined {
    const index = this.#indexOf(slide);
    const found = this.#spec.deck.deck[index];
    return found && fill(words.slideOf, { slide: index + 1, title: found.title });
  }

  #mark(at: number, marks: Parameters<QuestionBox['mark']>[1]): void {
    this.#box.mark(at, marks);
    this.#keep();
    this.#refresh();
  }

  /** What is hidden from the list is not shown to the room either. */
  #hide(at: number): void {
    const isHidden = this.#box.question(at)?.isHidden !== true;
    if (isHidden && this.#recorder?.record.shownQuestion === at) this.#tell({ shownQuestion: null });
    this.#mark(at, { isHidden });
  }

  #keep(): void {
    this.#recorder?.change({ questions: this.#box.questions });
  }

  /** Tells the class and the room whether readers may ask, and which question is shown. */
  #tell(change: { isAsking?: boolean; shownQuestion?: number | null }): void {
    this.#recorder?.change(change);
    const { isAsking = false, shownQuestion = null } = this.#recorder?.record ?? {};
    const question = shownQuestion === null ? undefined : this.#box.question(shownQuestion)?.text;
    this.#leader?.add({ asks: isAsking || undefined, question });
    this.#spec.speaker.showQuestion(question);
    this.#refresh();
  }

  #refresh(): void {
    const { isAsking = false, shownQuestion = null } = this.#recorder?.record ?? {};
    const { signals, questions, dropped } = this.#box;
    this.#allow.checked = isAsking;
    if (this.#panel.isOpen) this.#seen = questions.at(-1)?.at ?? 0;
    const fresh = questions.filter(({ at }) => at > this.#seen).length;
    this.#button.hidden = this.#leader === undefined || (!isAsking && questions.length === 0);
    say(this.#button, fresh === 0 ? words.open : fill(words.openNew, { count: fresh }));
    if (!this.#panel.isOpen) return;
    const now = Date.now();
    const full = dropped.get('full') ?? 0;
    this.#panel.show({
      fast: signals.fast(now),
      lost: signals.lost(now),
      questions,
      shown: shownQuestion,
      dropped: [...dropped.values()].reduce((sum, count) => sum + count, -full),
      full,
    });
  }
}
