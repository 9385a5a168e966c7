/** One line in the footer: the whole course is kept when the reader asks for it, and removed again. */
import type { Report } from '../../offline/messages.ts';
import { fill } from '../../words/fill.ts';
import { offline } from '../../words/offline.ts';
import { html, say } from '../kit/dom.ts';
import { button } from '../kit/notice.ts';
import type { Ask } from './ask.ts';

export interface CourseLineWorld {
  document: Document;
  ask: Ask;
  /** Where this page is, from the base. */
  path: () => string;
  /** Hears what the worker reports, beside the line. */
  onReport: (report: Report) => void;
}

export class CourseLine {
  readonly #world: CourseLineWorld;
  readonly #words: HTMLElement;
  readonly #tools: HTMLElement;

  constructor(world: CourseLineWorld) {
    const { document } = world;
    this.#world = world;
    this.#words = html(document, 'span', { role: 'status' });
    this.#tools = html(document, 'span', {});
    const line = html(document, 'p', { 'data-offline': '' }, this.#words, ' ', this.#tools);
    document.querySelector('.site-footer')?.append(line);
  }

  show(report: Report): void {
    this.#world.onReport(report);
    switch (report.kind) {
      case 'progress': return this.#progress(report.sent, report.of);
      case 'failed': return this.#say(offline.failed, this.#keep(offline.tryAgain));
      case 'unknown': return this.#say(offline.otherVersion);
      case 'state': return report.isCourseKept ? this.#kept() : this.#offer(report.left);
      default: return this.#say('');
    }
  }

  #progress(sent: number, of: number): void {
    this.#say(fill(offline.keeping, { done: this.#size(sent), size: this.#size(of) }));
  }

  #kept(): void {
    this.#say(offline.courseKept, this.#button(offline.remove, 'drop-course'));
  }

  #offer(left: number): void {
    this.#say('', this.#keep(fill(offline.keepCourse, { size: this.#size(left) })));
  }

  #keep(label: string): HTMLElement {
    return this.#button(label, 'keep-course');
  }

  #button(label: string, wish: 'keep-course' | 'drop-course'): HTMLElement {
    const { document, ask, path } = this.#world;
    return button(document, label, () => ask({ wish, path: path() }, (report) => this.show(report)));
  }

  #say(words: string, ...tools: readonly HTMLElement[]): void {
    say(this.#words, words);
    const hadFocus = this.#tools.contains(this.#world.document.activeElement);
    this.#tools.replaceChildren(...tools);
    if (hadFocus) tools[0]?.focus();
  }

  #size(bytes: number): string {
    return sizeText(bytes, this.#world.document.documentElement.lang);
  }
}

/** As people read it: `4.2 MB`, `320 kB`. */
export function sizeText(bytes: number, language: string): string {
  const [unit, one] = bytes < 1e6 ? ['kilobyte', 1e3] as const : ['megabyte', 1e6] as const;
  const digits = bytes < 1e6 ? 0 : 1;
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits }).format(bytes / one);
}
