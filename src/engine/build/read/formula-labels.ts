/** Numbers of formulas, and what refers to them: counted through the lecture, filled in at build. */
import { nearest } from '../../cell/nearest.ts';
import type { Edit } from './edited.ts';
import { spell } from './formula-styles.ts';
import { FormulaError } from './formulas.ts';

/** `\label{eq:loss}` is the place `eq-loss` of the page. */
export const placeOf = (label: string): string =>
  `eq-${label.trim().replace(/^eq[:.-]/, '').replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** Temml keeps only some signs of a label: what it is given has no others. */
const TEMML = /\\(label|ref|eqref)\{([^}]*)\}/g;
const encode = (label: string): string => `eq-${Buffer.from(label.trim()).toString('hex')}`;
const decode = (place: string): string => Buffer.from(place.slice(3), 'hex').toString();

export const placeEdits = (tex: string): Edit[] =>
  [...tex.matchAll(TEMML)].map(({ index, 0: whole, 1: command = '', 2: label = '' }) =>
    ({ offset: index, remove: whole.length, insert: `\\${command}{${encode(label)}}` }));

const UNNUMBERED = '<mtext><span class="tml-eqn"></span></mtext>';

/** Counts numbered rows and fills in their numbers. A formula broken over several lines has one, at its last. */
export function numberRows(mathml: string, count: number): { mathml: string; count: number } {
  const parts = mathml.split(UNNUMBERED);
  const isBroken = mathml.includes(spell('width:7.5%'));
  const last = isBroken ? Math.min(count + 1, count + parts.length - 1) : count + parts.length - 1;
  const number = (at: number): string => {
    if (isBroken && at < parts.length - 1) return '';
    return `<mtext class="tml-tag">(${isBroken ? last : count + at})</mtext>`;
  };
  return { mathml: parts.reduce((whole, part, at) => whole + number(at) + part), count: last };
}

const ROW = /<(mtr|mlabeledtr|mtable)\b[^>]*\sid="(eq-[\da-f]+)"[\s\S]*?(?=<mtr\b[^>]*\sid="|$)/g;

/** The labels of a numbered formula, each with its number as it is shown, without brackets. */
export function labelsOf(mathml: string): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const [row, , place = ''] of mathml.matchAll(ROW)) {
    const tag = /<mtext class="tml-tag">([\s\S]*?)<\/mtext>/.exec(row)?.[1];
    if (tag !== undefined) labels.set(decode(place), tag.replace(/<[^>]*>/g, '').replace(/^\(|\)$/g, ''));
  }
  return labels;
}

const REF = /<a href='#(eq-[\da-f]+)' class="tml-ref( tml-eqref)?"><\/a>/g;

/** @throws FormulaError for a label that no formula has. */
export function fillReferences(mathml: string, labels: ReadonlyMap<string, string>, tex: string): string {
  const link = (place: string, inBrackets: boolean): string => {
    const label = decode(place);
    const number = labels.get(label);
    if (number === undefined) throw missing(label, [...labels.keys()], tex);
    return `<a href="#${placeOf(label)}">${inBrackets ? `(${number})` : number}</a>`;
  };
  const alone = /^<a href='#(eq-[\da-f]+)' class="tml-ref( tml-eqref)?"><\/a>$/.exec(mathml);
  if (alone) return link(alone[1]!, alone[2] !== undefined);
  const filled = mathml.replace(REF, (_, place: string, brackets?: string) => `<mtext>${link(place, brackets !== undefined)}</mtext>`);
  return filled.replace(/\sid="(eq-[\da-f]+)"/g, (_, place: string) => ` id="${placeOf(decode(place))}"`);
}

function missing(label: string, known: readonly string[], tex: string): FormulaError {
  const near = nearest(label, known);
  const hint = near
    ? `Did you mean \`${near}\`?`
    : `Write \`\\label{${label}}\` in a numbered formula: \`\\begin{equation} … \\end{equation}\`, or one with a \`\\tag{1}\`.`;
  return new FormulaError(`No numbered formula has the label \`${label}\`.`, Math.max(0, tex.search(/\\(eq)?ref\{/)), hint);
}
