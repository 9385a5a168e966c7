/** One question on the page: what is in it, and what its reader has answered. */
import type { Attempt } from '../../quiz/attempt.ts';
import { isTyped, judge, type Answer, type Question, type QuestionKind, type Verdict } from '../../quiz/question.ts';
import { questions as words } from '../../words/questions.ts';

export class QuestionView {
  readonly root: HTMLElement;
  readonly question: Question;
  #judged: string | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    this.question = {
      kind: root.dataset['quiz'] as QuestionKind,
      within: Number(root.dataset['within'] ?? 0),
      options: this.#reasons.map(({ dataset }) => ({ text: dataset['text'] ?? '', right: 'right' in dataset })),
    };
  }

  /** The answer as it stands was judged already. */
  get isJudged(): boolean {
    return this.#judged === JSON.stringify(this.answer);
  }

  set isJudged(isSo: boolean) {
    this.#judged = isSo ? JSON.stringify(this.answer) : undefined;
  }

  get id(): string {
    return this.root.id;
  }

  get answer(): Answer {
    const chosen = this.inputs.filter(({ checked }) => checked).map(({ value }) => Number(value));
    return { chosen, typed: this.#typed?.value ?? '' };
  }

  set answer({ chosen, typed }: Answer) {
    for (const input of this.inputs) input.checked = chosen.includes(Number(input.value));
    if (this.#typed) this.#typed.value = typed;
  }

  /** The options' inputs, in the order in which they stand. */
  get inputs(): HTMLInputElement[] {
    return [...this.root.querySelectorAll<HTMLInputElement>('[data-options] label input')];
  }

  get key(): HTMLDetailsElement {
    return this.root.querySelector('[data-key]')!;
  }

  /** How it stands, without words: of a question that was answered earlier. */
  show({ state }: Attempt): void {
    const isDone = state !== 'open';
    this.root.toggleAttribute('data-done', isDone);
    this.key.open = state === 'told';
    this.root.querySelector('[data-check] button')!.textContent = isDone ? words.again : words.check;
    const { chosen } = this.answer;
    for (const input of this.inputs) {
      const isRight = this.question.options[Number(input.value)]!.right;
      const isWrong = chosen.includes(Number(input.value)) && !isRight;
      mark(input.closest('li')!, !isDone ? undefined : isRight ? 'right' : isWrong ? 'wrong' : undefined);
    }
  }

  /** Says what was right and what was not: once, as one message. */
  tell(verdict: Verdict, attempt: Attempt): void {
    this.#say(wordsFor(verdict, attempt, isTyped(this.question)), verdict.kind === 'judged' ? verdict.about : []);
    this.root.dataset['state'] = verdict.kind === 'unread' ? 'unread' : verdict.right ? 'right' : 'wrong';
  }

  /** What was said in an earlier visit. */
  tellAgain(attempt: Attempt): void {
    const verdict = judge(this.question, this.answer);
    if (verdict.kind === 'unread') return;
    this.isJudged = true;
    this.tell(verdict, attempt);
  }

  hush(): void {
    this.isJudged = false;
    this.#say('', []);
    delete this.root.dataset['state'];
  }

  #say(words: string, about: readonly number[]): void {
    const line = this.root.ownerDocument.createElement('p');
    line.append(words);
    const feedback = about.flatMap((at) => [...this.#reasons[at]!.lastElementChild!.cloneNode(true).childNodes]);
    this.root.querySelector('[data-verdict]')!.replaceChildren(...(words === '' ? [] : [line]), ...feedback);
  }

  get #typed(): HTMLInputElement | null {
    return this.root.querySelector('[data-answer] input');
  }

  /** What is said of each option, in the order of its author. */
  get #reasons(): HTMLElement[] {
    const place = ({ dataset }: HTMLElement): number => Number(dataset['of']);
    return [...this.root.querySelectorAll<HTMLElement>('[data-of]')].sort((a, b) => place(a) - place(b));
  }
}

/** Styles write it behind the answer: in the article behind its item, on slides behind its words. */
function mark(item: HTMLElement, as: keyof typeof words.marks | undefined): void {
  if (as === undefined) delete item.dataset['mark'];
  else item.dataset['mark'] = as;
  for (const { dataset } of [item, ...item.querySelectorAll<HTMLElement>('label > span')]) {
    if (as === undefined) delete dataset['says'];
    else dataset['says'] = words.marks[as];
  }
}

function wordsFor(verdict: Verdict, { state }: Attempt, typed: boolean): string {
  if (verdict.kind === 'unread') return verdict.words;
  if (verdict.right) return words.right;
  const reason = verdict.off ? ` ${words.offBy[verdict.off]}` : '';
  if (state === 'told') return `${words.wrong}${reason}`;
  return verdict.about.length === 0 && !typed ? words.missing : `${words.wrongOnce}${reason}`;
}
