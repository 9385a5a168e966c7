/** A lecture's text as the Markdown processor can read it, and all that kept it from reading what its author wrote. */
import { mdxToJs, type Features } from 'satteri';
import { prepare, type Prepared } from '../read/prepare.ts';
import { repair } from '../read/repair.ts';

export const FEATURES: Features = { math: true, headingAttributes: true, definitionList: true };

export interface Readable extends Pick<Prepared, 'back' | 'problems'> {
  /** Undefined where nothing can be read. */
  text: string | undefined;
}

export function readable(content: string): Readable {
  const { text, back, problems } = prepare(content);
  const repaired = repair(text, (each) => mdxToJs(each, { features: FEATURES }));
  const found = repaired.problems.map((problem) => ({ ...problem, ...back(problem) }));
  return { text: repaired.text, back, problems: [...problems, ...found] };
}
