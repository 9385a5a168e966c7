/** An exercise on the page: it runs what the reader wrote, and says whether it passes. */
import { afterTries, brokenCode, mostRuns } from '../../quiz/words.ts';
import type { LiveCell } from '../live/live-cell.ts';

export class ExerciseView {
  readonly #root: HTMLElement;
  readonly #start: LiveCell;
  readonly #check: HTMLElement;
  #runs = 0;
  /** The reader has asked, and has no answer yet. */
  #isAsked = false;

  constructor(root: HTMLElement) {
    this.#root = root;
    const [start, check] = root.querySelectorAll<LiveCell>('live-cell');
    this.#start = start!;
    this.#check = check!;
    const watch = new MutationObserver(() => this.#follow());
    watch.observe(this.#check, { attributes: true, subtree: true, childList: true });
  }

  async check(): Promise<void> {
    this.#isAsked = true;
    await this.#start.do('run');
  }

  /** The verdict of the check stands in its output; it is said once for each time that it was asked for. */
  #follow(): void {
    const status = this.#check.dataset['status'];
    if (!this.#isAsked || status === 'running' || status === 'static') return;
    this.#isAsked = false;
    // What the check shows is drawn a moment after its status has changed.
    requestAnimationFrame(() => this.#tell(status === 'ok'));
  }

  #tell(isOk: boolean): void {
    this.#runs += 1;
    const words = isOk ? verdictOf(this.#check) : brokenCode;
    const hasPassed = words.startsWith('Passed');
    if (hasPassed || this.#runs >= mostRuns) this.#root.dataset['done'] = '';
    this.#root.dataset['state'] = hasPassed ? 'right' : 'wrong';
    const line = this.#root.ownerDocument.createElement('p');
    line.append(hasPassed || this.#runs !== mostRuns ? words : `${words} ${afterTries}`);
    this.#root.querySelector('[data-verdict]')!.replaceChildren(line);
  }
}

function verdictOf(cell: Element): string {
  const texts = [...cell.querySelectorAll('[data-output] > pre')].map(({ textContent }) => textContent);
  return texts.find((text) => /^(Passed|Not yet):/.test(text)) ?? brokenCode;
}
