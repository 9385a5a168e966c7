/** What predictions say to their readers. Nothing that was expected is called wrong. */
import type { LineFacts, PointFacts } from './compare.ts';
import type { PredictionKind } from './prediction.ts';

/** Where the figure would stand. */
export const covered = 'Covered: what do you expect?';

/** Below the question, as long as the figure waits. */
export const waits: Readonly<Record<PredictionKind, string>> = {
  choose: 'The answer is covered until you have said what you expect, or want to see it.',
  line: 'The line is covered. Draw yours over the figure: drag, or click at its two ends.',
  points: 'The answer is covered. Mark what you expect: click on the figure.',
};

export const say = 'Predict';
export const show = 'Show it';
export const again = 'Predict again';

/** Brings up what the arrow keys move. */
export const begin: Readonly<Record<PredictionKind, string>> = {
  choose: '',
  line: 'Draw by keys',
  points: 'Mark by keys',
};

export const nothingSaid: Readonly<Record<PredictionKind, string>> = {
  choose: 'Choose one first, or press “Show it”.',
  line: 'Draw a line first, or press “Show it”.',
  points: 'Mark something first, or press “Show it”.',
};

/** What the answer says is true of the author's code alone. */
export const codeChanged =
  'You changed the code, so the answer no longer fits: it is about the author’s code. Reset to compare.';

export const otherEnd = 'Now click where the line ends.';
export const lineEnd = (end: number): string => `Your line, ${end === 0 ? 'one end' : 'the other end'}`;
export const heightOf = (mark: number): string => `Your mark ${mark + 1}`;
export const pointOf = (number: number, shape: string): string => `Point ${number + 1}, ${shape}`;
export const arrowsMove = 'Arrow keys move it.';

export const youSaid = (texts: readonly string[]): string => `You said ${quoted(texts)}.`;

export function chosenWords(said: readonly string[], right: readonly string[]): string {
  if (said.length === 0) return `The code says ${quoted(right)}.`;
  const isSame = said.length === right.length && said.every((text) => right.includes(text));
  return isSame ? `You said ${quoted(said)}, and so does the code.` : `${youSaid(said)} The code says ${quoted(right)}.`;
}

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(' and ');

const turns: Readonly<Record<LineFacts['turn'], string>> = {
  same: 'slopes as the line of the code does',
  steeper: 'is steeper than the line of the code',
  flatter: 'is flatter than the line of the code',
  other: 'slopes the other way than the line of the code',
};

/** The task comes first: on which side things are. `what`: points of the figure, or places all over it. */
export function lineWords({ turn, same, of }: LineFacts, what: 'points' | 'places'): string {
  const wrong = of - same;
  const side = wrong === 0 ? `has all ${of} ${what} on the right side` : `has ${wrong} of ${of} ${what} on the wrong side`;
  return `Your line ${side}. It ${turns[turn]}.`;
}

export function pointWords({ marked, right, both }: PointFacts): string {
  if (both === marked && both === right) return `You marked ${count(marked)}, and so does the code.`;
  return `You marked ${count(marked)}, the code ${count(right)}: ${both} ${both === 1 ? 'is' : 'are'} the same.`;
}

const count = (points: number): string => `${points} ${points === 1 ? 'point' : 'points'}`;

export const heightWords = (same: number, of: number): string =>
  `${same} of your ${of} marks ${same === 1 ? 'stands' : 'stand'} where the code puts ${same === 1 ? 'it' : 'them'}.`;
