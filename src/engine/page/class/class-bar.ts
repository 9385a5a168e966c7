/** The one line at the edge of a reader's page: how the class stands, and the way back to the lecturer. */
import type { Follow } from '../../class/follow.ts';
import { classes as words } from '../../words/classes.ts';
import { fill } from '../../words/fill.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';

export interface BarWorld {
  back: () => void;
  leave: () => void;
}

/** Where the lecturer is: from 1, or nothing where this edition has no such slide. */
export type SlideNumber = number | undefined;

export class ClassBar {
  /** Holds the bar, and above it whatever else the class shows at the edge of the page. */
  readonly dock: HTMLElement;
  readonly element: HTMLElement;
  readonly #line: HTMLElement;
  readonly #news: HTMLElement;
  readonly #back: HTMLButtonElement;
  readonly #leave: HTMLButtonElement;

  constructor(document: Document, { back, leave }: BarWorld) {
    this.#line = html(document, 'p', { role: 'status' });
    this.#news = html(document, 'p', { class: 'unseen', role: 'status' });
    this.#back = button(document, '', back);
    this.#back.classList.add('first');
    this.#leave = button(document, words.leave, leave);
    this.element = html(document, 'aside', { 'class': 'class-bar', 'aria-label': words.label },
      this.#line, this.#back, this.#leave, this.#news);
    this.dock = html(document, 'div', { class: 'class-dock' }, this.element);
  }

  /** A further tool in the bar. */
  add(tool: HTMLElement): void {
    this.#leave.before(tool);
  }

  show(follow: Follow, slide: SlideNumber): void {
    say(this.#line, lineOf(follow, slide));
    this.#back.hidden = follow.phase !== 'away' || slide === undefined;
    if (slide !== undefined) say(this.#back, fill(words.back, { slide }));
    const isOver = follow.phase === 'ended';
    say(this.#leave, isOver ? words.stay : words.leave);
    this.#leave.ariaLabel = isOver ? null : words.leaveClass;
  }

  /** Says something once to those who do not see it. */
  tell(text: string): void {
    say(this.#news, text);
  }
}

/** A reader has no password: a broker that asks for one lets no readers in. */
const faults = { refused: words.refused, password: words.refused, mixed: words.mixed } as const;

/** What the line says: first what is wrong, then where the reader is. */
export function lineOf({ phase, link, state }: Follow, slide: SlideNumber): string {
  if (phase === 'ended') return words.ended;
  if (link === 'lost') return phase === 'waiting' ? words.unreachable : words.lost;
  if (link in faults) return faults[link as keyof typeof faults];
  if (phase === 'waiting') return link === 'open' ? words.waiting : words.joining;
  if (phase === 'away') return words.away;
  if (slide === undefined) return words.noSlide;
  const { screen = 'slide' } = state?.talk ?? {};
  return screen === 'slide' ? fill(words.following, { slide }) : words[screen];
}
