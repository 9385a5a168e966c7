/** The step of a slide at which all that was looked for is there. */
import type { Entry } from './entry.ts';
import { fits, type Care } from './query.ts';
import { termsOf, tokensOf } from './terms.ts';

/** `terms`: the words of the entry that fit. Its title and its code are there from the start. */
export function foundStep(entry: Entry, words: readonly string[], terms: readonly string[], care: Care): number {
  const { step, steps = [], name, text, code } = entry;
  if (steps.length === 0 || entry.kind === 'cell') return step;
  const first = stepsOf(text, steps);
  for (const { word } of [...tokensOf(name), ...tokensOf(code)]) termsOf(word).forEach((term) => first.set(term, step));
  const each = words.map((word) => {
    const known = terms.filter((term) => fits(term, word, care)).flatMap((term) => first.get(term) ?? []);
    return Math.min(...known);
  });
  return Math.max(step, ...each.filter(Number.isFinite));
}

/** The first step at which each word is there. */
function stepsOf(text: string, steps: NonNullable<Entry['steps']>): Map<string, number> {
  const first = new Map<string, number>();
  for (const { word, from } of tokensOf(text)) {
    const [, step = 0] = steps.findLast(([start]) => start <= from) ?? [];
    for (const term of termsOf(word)) first.set(term, Math.min(first.get(term) ?? Infinity, step));
  }
  return first;
}
