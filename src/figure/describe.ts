/** Figures in words and in numbers, computed from the data that is drawn. */

import {
  figuresOf, type BoundaryMark, type Figure, type Line, type Mark, type Picture, type PointsMark,
} from './figure.ts';
import { numberInWords } from './number.ts';

/** A picture as sentences, figure by figure. */
export function describe(picture: Picture): string {
  return figuresOf(picture).map(describeFigure).join(' ');
}

/** What a figure shows, without its title: `Line x1 + x2 = 1. 9 of 10 points right.` */
export function describeFigure(figure: Figure): string {
  const sentences = figure.subject === 'plane' ? plane(figure.marks) : [];
  return sentences.join(' ');
}

function plane(marks: readonly Mark[]): string[] {
  const points = marks.filter((mark) => mark.role === 'points');
  const boundary = marks.find((mark) => mark.role === 'boundary');
  return [...(boundary === undefined ? [] : [boundaryInWords(boundary)]), ...pointsInWords(points)];
}

function boundaryInWords({ line, paths }: BoundaryMark): string {
  if (line === undefined) return `Boundary in ${counted(paths.length, 'piece')}.`;
  return `Line ${lineInWords(line)}.`;
}

/** `x1 − 2 x2 = 0.5` */
export function lineInWords({ w1, w2, b }: Line): string {
  const terms = [term(w1, 'x1'), term(w2, 'x2')].filter((part) => part !== '').join(' + ').replace('+ −', '− ');
  return `${terms} = ${numberInWords(-b)}`;
}

function term(weight: number, name: string): string {
  if (weight === 0) return '';
  const factor = Math.abs(weight) === 1 ? '' : `${numberInWords(Math.abs(weight))} `;
  return `${weight < 0 ? '−' : ''}${factor}${name}`;
}

function pointsInWords(marks: readonly PointsMark[]): string[] {
  const all = marks.flatMap(({ at }) => at);
  if (all.length === 0) return [];
  const judged = marks.flatMap(({ of, scores = [] }) => scores.map((score) => score > 0 === (of === 'cross')));
  const classes = marks.map(({ of, at }) => counted(at.length, of, of === 'cross' ? 'crosses' : 'circles'));
  if (judged.length === 0) return [`${classes.join(' and ')}.`];
  return [`${judged.filter(Boolean).length} of ${counted(judged.length, 'point')} right.`];
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
