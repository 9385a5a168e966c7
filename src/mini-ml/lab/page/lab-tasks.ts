/** The tasks beside the lab: one is under way at a time, and watched. */
import type { LabState } from '../address.ts';
import type { Progress } from '../session.ts';
import type { Settings } from '../settings.ts';
import { nothingSeen, tasks, withSeen, type Seen, type Task } from '../tasks.ts';
import { say } from '../../../engine/page/kit/dom.ts';

export class TaskList {
  readonly #root: HTMLElement;
  #task: Task | undefined;
  #seen: Seen = nothingSeen;

  constructor(root: HTMLElement, load: (state: LabState) => void) {
    this.#root = root;
    for (const button of root.querySelectorAll<HTMLElement>('[data-begin]')) {
      button.addEventListener('click', () => {
        this.#task = tasks.find(({ id }) => id === button.dataset['begin']);
        this.#seen = nothingSeen;
        for (const item of root.querySelectorAll<HTMLElement>('[data-task]')) delete item.dataset['state'];
        if (this.#task !== undefined) load(this.#task.begin);
      });
    }
  }

  /** What is done stays done. While training runs, only success is told. */
  watch(settings: Settings, progress: Progress, atRest: boolean): void {
    const task = this.#task;
    if (task === undefined) return;
    this.#seen = withSeen(this.#seen, settings, progress);
    const item = this.#root.querySelector<HTMLElement>(`[data-task="${task.id}"]`);
    const word = item?.querySelector('[role="status"]');
    if (!item || !word || item.dataset['state'] === 'done') return;
    const { done, word: text } = task.judge(settings, progress, this.#seen);
    if (!done && !atRest) return;
    item.dataset['state'] = done ? 'done' : 'open';
    say(word, done ? `Done. ${text}` : text);
  }
}
