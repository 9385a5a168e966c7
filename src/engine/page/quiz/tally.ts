/** A show of hands: the lecturer counts, and the room sees how it stands. */
import { fill } from '../../words/fill.ts';
import { questions } from '../../words/questions.ts';
import { html } from '../kit/dom.ts';

/** Gives each option of a question a place for its hands. */
export function addTally(document: Document, options: readonly Element[]): void {
  const counts = options.map((option, at) => {
    const name = fill(questions.handsFor, { answer: at + 1 });
    const attributes = { 'type': 'number', 'min': 0, 'max': 999, 'aria-label': name, 'data-tally': at };
    const count = html(document, 'input', attributes);
    const bar = html(document, 'meter', { min: 0, value: 0, max: 1, 'aria-hidden': 'true' });
    const label = html(document, 'span', { 'aria-hidden': 'true' }, questions.hands);
    option.append(html(document, 'span', { 'data-hands': '' }, label, count, bar));
    return { count, bar };
  });
  const follow = (): void => {
    const all = counts.reduce((sum, { count }) => sum + numberIn(count), 0);
    for (const { count, bar } of counts) bar.value = all === 0 ? 0 : numberIn(count) / all;
  };
  for (const { count } of counts) {
    count.addEventListener('input', follow);
    // The keys belong to the deck again.
    count.addEventListener('keydown', ({ key }) => (key === 'Enter' || key === 'Escape') && count.blur());
  }
}

const numberIn = ({ value }: HTMLInputElement): number => Math.min(999, Math.max(0, Math.floor(Number(value)) || 0));
