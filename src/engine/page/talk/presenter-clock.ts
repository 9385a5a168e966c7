/** Clock, elapsed and remaining time of a talk. */
import { duration, elapsed, reduceTimer, remaining, type Timer, type TimerAction } from '../../deck/clock.ts';
import { html, say } from '../kit/dom.ts';
import { iconButton, rename } from '../kit/icon-button.ts';
import { talk as words } from '../../words/talk.ts';
import { timeOf } from '../../words/dates.ts';

/** How often the window looks at the clock. */
const glance = 500;

export class PresenterClock {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #now: () => number;
  readonly #onChange: () => void;
  readonly #time: HTMLElement;
  readonly #elapsed: HTMLElement;
  readonly #left: HTMLElement;
  readonly #target: HTMLInputElement;
  readonly #toggle: HTMLButtonElement;
  #timer: Timer;

  constructor(document: Document, timer: Timer, now: () => number, onChange: () => void) {
    this.#document = document;
    this.#timer = timer;
    this.#now = now;
    this.#onChange = onChange;
    const line = (name: string): HTMLElement => html(document, 'span', { class: `presenter-${name}` });
    this.#time = line('time');
    this.#elapsed = line('elapsed');
    this.#left = line('left');
    this.#target = html(document, 'input', {
      'type': 'number', 'min': 1, 'max': 600, 'aria-label': words.minutes, 'value': timer.target / 60_000,
    });
    this.#toggle = iconButton(document, words.start, 'm4 5 9 7-9 7zM16 5v14M20 5v14');
    this.#toggle.addEventListener('click', () => this.#startOrPause());
    const reset = iconButton(document, words.reset, 'M4 12a8 8 0 1 0 3-6.2M5 3v4h4');
    reset.addEventListener('click', () => this.#do({ type: 'reset' }));
    for (const one of [this.#toggle, reset]) one.className = 'button icon';
    const timed = html(document, 'span', { role: 'timer' }, this.#elapsed, ' ', this.#left);
    this.element = html(document, 'div', { class: 'presenter-clock' },
      this.#time, timed, this.#toggle, reset, html(document, 'label', {}, this.#target, ` ${words.min}`));
    this.#target.addEventListener('change', () => this.#do({ type: 'target', minutes: Number(this.#target.value) }));
    document.defaultView!.setInterval(() => this.#show(), glance);
    this.#show();
  }

  get timer(): Timer {
    return this.#timer;
  }

  /** Takes over a timer that was kept; without one, no time has passed. */
  set(timer: Timer | undefined): void {
    this.#timer = timer ?? reduceTimer(this.#timer, { type: 'reset' });
    this.#target.value = String(this.#timer.target / 60_000);
    this.#show();
  }

  /** The talk has begun: time runs, unless it was stopped on the way. */
  begin(): void {
    if (elapsed(this.#timer, this.#now()) === 0) this.#do({ type: 'start', now: this.#now() });
  }

  #startOrPause(): void {
    this.#do({ type: this.#timer.since === undefined ? 'start' : 'pause', now: this.#now() });
  }

  #do(action: TimerAction): void {
    const before = this.#timer;
    this.#timer = reduceTimer(before, action);
    if (this.#timer === before) return;
    this.#show();
    this.#onChange();
  }

  #show(): void {
    if (this.#document.hidden) return;
    const now = this.#now();
    const left = remaining(this.#timer, now);
    say(this.#time, timeOf(now));
    say(this.#elapsed, duration(elapsed(this.#timer, now)));
    say(this.#left, `${duration(Math.abs(left))} ${left < 0 ? words.over : words.left}`);
    this.#left.toggleAttribute('data-over', left < 0);
    rename(this.#toggle, this.#timer.since === undefined ? words.start : words.pause);
  }
}
