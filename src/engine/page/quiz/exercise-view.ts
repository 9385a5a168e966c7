/** An exercise on the page: it runs what the reader wrote, and says whether it passes. */
import { afterRun, isDone, unrun, type Runs } from '../../quiz/runs.ts';
import { afterTries, brokenCode } from '../../quiz/words.ts';
import type { LiveCell } from '../live/live-cell.ts';

export class ExerciseView {
  readonly #root: HTMLElement;
  readonly #start: LiveCell;
  readonly #check: HTMLElement;
  readonly #onRun: (runs: Runs) => void;
  #runs = unrun;
  /** The reader has asked, and has no answer yet. */
  #isAsked = false;

  constructor(root: HTMLElement, onRun: (runs: Runs) => void) {
    this.#root = root;
    this.#onRun = onRun;
    const [start, check] = root.querySelectorAll<LiveCell>('live-cell');
    this.#start = start!;
    this.#check = check!;
    const watch = new MutationObserver(() => this.#follow());
    watch.observe(this.#check, { attributes: true, subtree: true, childList: true });
  }

  get runs(): Runs {
    return this.#runs;
  }

  /** How far the reader is. */
  show(runs: Runs): void {
    this.#runs = runs;
    this.#root.toggleAttribute('data-done', isDone(runs));
    if (runs.hasPassed) this.#root.dataset['state'] = 'right';
    else delete this.#root.dataset['state'];
    if (runs === unrun) this.#root.querySelector('[data-verdict]')!.replaceChildren();
  }

  /** On a slide its solution has come or gone. */
  step(): void {
    const solution = this.#root.querySelector<HTMLDetailsElement>('[data-solution]')!;
    solution.open = solution.hasAttribute('data-shown');
  }

  async check(): Promise<void> {
    this.#isAsked = true;
    await this.#start.do('run');
  }

  /** The verdict of the check stands in its output; it is said once for each time that it was asked for. */
  #follow(): void {
    const status = this.#check.dataset['status'];
    const isDue = this.#check.hasAttribute('data-due');
    if (!this.#isAsked || status === 'running' || status === 'static' || isDue) return;
    this.#isAsked = false;
    this.#tell(status === 'ok');
  }

  #tell(isOk: boolean): void {
    const words = isOk ? verdictOf(this.#check) : brokenCode;
    const passes = words.startsWith('Passed');
    const wasDone = isDone(this.#runs);
    this.show(afterRun(this.#runs, passes));
    this.#root.dataset['state'] = passes ? 'right' : 'wrong';
    const line = this.#root.ownerDocument.createElement('p');
    // On a slide the solution comes with a step.
    const hasFold = this.#root.closest('[data-view="article"]') !== null;
    line.append(hasFold && !passes && !wasDone && isDone(this.#runs) ? `${words} ${afterTries}` : words);
    this.#root.querySelector('[data-verdict]')!.replaceChildren(line);
    this.#onRun(this.#runs);
  }
}

function verdictOf(cell: Element): string {
  const texts = [...cell.querySelectorAll('[data-output] > pre')].map(({ textContent }) => textContent);
  return texts.find((text) => /^(Passed|Not yet):/.test(text)) ?? brokenCode;
}
