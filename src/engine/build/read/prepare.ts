/** What is done to a lecture's text before Markdown reads it: many ways of writing become the one that it knows. */
import { optionSigns } from './slide-options.ts';
import { formulaSigns } from './dollars.ts';
import { edited, type Edit } from './edited.ts';
import { labelSigns } from './labels.ts';
import { detailsLines } from './one-line-details.ts';
import { liveExamples } from './examples.ts';
import { unclosedFences } from './fences.ts';
import type { Position, Problem } from './problem.ts';

export interface Prepared {
  text: string;
  /** The place in the author's text of one in `text`. */
  back(place: Position): Position;
  problems: readonly Problem[];
}

interface Found {
  edits: readonly Edit[];
  problems: readonly Problem[];
}

/** Each reads what the one before it has made. */
const STAGES: readonly ((text: string) => Found)[] =
  [liveExamples, unclosedFences, formulaSigns, optionSigns, labelSigns, detailsLines];

export function prepare(content: string): Prepared {
  const source = content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return STAGES.reduce<Prepared>((before, stage) => {
    const { edits, problems } = stage(before.text);
    const { text, back } = edited(before.text, edits);
    const found = problems.map((problem) => ({ ...problem, ...before.back(problem) }));
    return { text, back: (place) => before.back(back(place)), problems: [...before.problems, ...found] };
  }, { text: source, back: (place) => place, problems: [] });
}
