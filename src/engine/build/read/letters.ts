/** The letters that a lecture writes, and those that no typeface of its site has. */
import { entityText } from '../../chart/entities.ts';
import type { Problem } from './problem.ts';
import type { Deck } from './slides.ts';
import { textOf, walk } from './tree.ts';

/** By the typeface that they are set in. */
export function writtenIn(deck: Deck, mathml: string): { text: string; code: string; formulas: string } {
  const text: string[] = [];
  const code: string[] = [];
  for (const { blocks } of deck.slides) {
    for (const block of blocks) {
      walk(block, (node) => {
        if (node.type === 'text') text.push(node.value);
        if (node.type === 'code' || node.type === 'inlineCode') code.push(textOf(node));
      });
    }
  }
  return { text: text.join(''), code: code.join(''), formulas: entityText(mathml.replace(/<[^>]*>/g, '')) };
}

const SHOWN = 12;

/** What is said of them: their first place, and how to have them look alike for every reader. */
export function lettersMissing(missing: readonly string[], source: string): Problem | undefined {
  const lines = source.split('\n');
  const line = lines.findIndex((each) => missing.some((letter) => each.includes(letter)));
  if (missing.length === 0 || line < 0) return undefined;
  const column = Math.min(...missing.map((letter) => lines[line]!.indexOf(letter)).filter((at) => at >= 0)) + 1;
  const some = missing.slice(0, SHOWN).join(' ');
  const more = missing.length > SHOWN ? ` and ${missing.length - SHOWN} more` : '';
  return {
    line: line + 1,
    column,
    message: `No typeface of this site has ${some}${more}: readers see them in a typeface of their own system.`,
    hint: 'If that is not good enough, name a font file that has them: `lectures({ site: { fonts: [new URL(…)] } })`.',
  };
}
