/** An exercise on the page: silent until it is asked, it runs what the reader wrote, and says whether it passes. */
import { missingNames } from '../../quiz/missing.ts';
import { afterRun, isDone, unrun, type Runs } from '../../quiz/runs.ts';
import { exercises as says } from '../../words/exercises.ts';
import { fill } from '../../words/fill.ts';
import { allOf } from '../../words/list.ts';
import type { LiveCell } from '../live/live-cell.ts';

/** A verdict is about one text, and stands as long as that text does. */
interface Told {
  source: string;
  words: string;
  passes: boolean;
}

export class ExerciseView {
  readonly #root: HTMLElement;
  readonly #start: LiveCell;
  readonly #check: HTMLElement;
  readonly #onRun: (runs: Runs, passed: string) => void;
  #runs = unrun;
  #told: Told | undefined;
  /** The reader asks, the check runs, and when all runs are over its answer is due as soon as it is drawn. */
  #stage: 'silent' | 'running' | 'due' = 'silent';

  /** `onRun` is told how far the reader is, and the text that has passed, if it has. */
  constructor(root: HTMLElement, onRun: (runs: Runs, passed: string) => void) {
    this.#root = root;
    this.#onRun = onRun;
    const [start, check] = root.querySelectorAll<LiveCell>('live-cell');
    this.#start = start!;
    this.#check = check!;
    const watch = new MutationObserver(() => {
      this.#show();
      this.#answer();
    });
    for (const cell of [this.#start, this.#check]) {
      watch.observe(cell, { attributeFilter: ['data-source', 'data-status', 'data-pending'] });
    }
  }

  get runs(): Runs {
    return this.#runs;
  }

  /** How far the reader came in an earlier visit; `passed` is the text that passed then. */
  resume(runs: Runs, passed: string): void {
    this.#runs = runs;
    if (runs.hasPassed && passed !== '') this.#told = { source: passed, words: says.passedBefore, passes: true };
    this.#show();
  }

  forget(): void {
    this.#runs = unrun;
    this.#told = undefined;
    this.#show();
  }

  /** On a slide its solution has come or gone. */
  step(): void {
    const solution = this.#root.querySelector<HTMLDetailsElement>('[data-solution]')!;
    solution.open = solution.hasAttribute('data-shown');
  }

  async check(): Promise<void> {
    if (this.#stage !== 'silent') return;
    this.#stage = 'running';
    // The same words once more are read aloud again.
    this.#told = undefined;
    this.#show();
    await this.#start.do('run');
    this.#stage = 'due';
    this.#answer();
  }

  get #source(): string {
    return this.#start.dataset['source'] ?? '';
  }

  /**
   * The verdict of the check stands in its output; it is said once for each time that it was asked for. What the
   * reader's code shows may still be refused while it is drawn: it is too much, say.
   */
  #answer(): void {
    const cells = [this.#start, this.#check];
    if (this.#stage !== 'due' || cells.some((cell) => cell.matches('[data-pending], [data-status="running"]'))) return;
    this.#stage = 'silent';
    const { status } = this.#check.dataset;
    if (status !== 'static') this.#tell(this.#words(status === 'ok'));
  }

  /** What the code no longer defines comes first, then its own error, then what the check found. */
  #words(isOk: boolean): string {
    const { dataset } = this.#start;
    const missing = missingNames(dataset['author'] ?? this.#source, this.#source);
    if (missing.length > 0) return missingWords(missing);
    if (dataset['status'] === 'error' || dataset['status'] === 'stopped') return says.brokenCode;
    return isOk ? verdictOf(this.#check) : fill(says.failsWith, { error: errorOf(this.#check) }).trim();
  }

  #tell(words: string): void {
    const passes = words.startsWith('Passed');
    const wasDone = isDone(this.#runs);
    this.#runs = afterRun(this.#runs, passes);
    // On a slide the solution comes with a step.
    const hasFold = this.#root.closest('[data-view="article"]') !== null;
    const isTold = hasFold && !passes && !wasDone && isDone(this.#runs);
    this.#told = { source: this.#source, words: isTold ? `${words} ${says.afterTries}` : words, passes };
    this.#show();
    this.#onRun(this.#runs, passes ? this.#source : '');
  }

  /** A verdict about another text is not shown: it may no longer be true. */
  #show(): void {
    const told = this.#told?.source === this.#source ? this.#told : undefined;
    this.#root.toggleAttribute('data-done', isDone(this.#runs));
    this.#root.toggleAttribute('data-checked', told !== undefined);
    if (told) this.#root.dataset['state'] = told.passes ? 'right' : 'wrong';
    else delete this.#root.dataset['state'];
    const place = this.#root.querySelector('[data-verdict]')!;
    // What is put there is read aloud.
    if (told === undefined) return place.replaceChildren();
    if (place.textContent === told.words) return;
    const line = this.#root.ownerDocument.createElement('p');
    line.append(told.words);
    place.replaceChildren(line);
  }
}

const missingWords = (names: readonly string[]): string =>
  fill(says.missingCode, { names: allOf(names.map((name) => `\`${name}\``)) });

function verdictOf(cell: Element): string {
  const texts = [...cell.querySelectorAll('[data-output] pre')].map(({ textContent }) => textContent);
  return texts.find((text) => /^(Passed|Not yet):/.test(text)) ?? says.brokenCode;
}

/** What went wrong, without its place in code that the reader does not see. */
const errorOf = (cell: Element): string =>
  (cell.querySelector('[data-error]')?.textContent ?? '').replace(/^Line \d+, column \d+: /, '');
