/** All that MDX cannot read in a lecture: what was named is blanked, and the rest is read again. */
import { explain, type Fault } from './explain.ts';
import { offsetOf } from './edited.ts';
import type { Problem } from './problem.ts';

/** A lecture with more than this has other worries. */
const MOST = 100;

export interface Repaired {
  /** As long as the lecture, line by line; undefined where nothing can be read. */
  text: string | undefined;
  problems: readonly Problem[];
}

/** @param parse throws what the MDX parser says. */
export function repair(lecture: string, parse: (text: string) => unknown): Repaired {
  const problems: Problem[] = [];
  for (let text = lecture; problems.length < MOST;) {
    const error = failureOf(text, parse);
    if (error === undefined) return { text, problems };
    const fault = explain(error, text);
    if (!fault) throw new Error(error);
    problems.push(fault);
    const next = blanked(text, fault);
    if (next === text) return { text: undefined, problems };
    text = next;
  }
  return { text: undefined, problems };
}

function failureOf(text: string, parse: (text: string) => unknown): string | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function blanked(text: string, { blank, ...problem }: Fault): string {
  const spans = blank.length > 0 ? blank : [{ start: offsetOf(text, problem), end: offsetOf(text, problem) + 1 }];
  return spans.reduce((rest, { start, end }) =>
    rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end), text);
}
