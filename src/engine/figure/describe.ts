/** Figures in words, computed from the data that is drawn. */

import type { BoundaryMark, Figure, GuideMark, Mark, Path, Picture, PointsMark, RegionMark, XY } from './figure.ts';
import { extent } from './frame.ts';
import { lineInWords, sideInWords } from './linear.ts';
import { counted, numberInWords } from './number.ts';

/** A picture as sentences, figure by figure: `Before: Line x1 + x2 = 1. After: Line x1 + x2 = 1.5.` */
export function describe(picture: Picture): string {
  if (picture.kind === 'figure') return describeFigure(picture);
  const names = picture.kind === 'row' && picture.between === 'arrow' ? ['Before: ', 'After: '] : [];
  return picture.pictures.map((part, index) => `${names[index] ?? ''}${describe(part)}`).join(' ');
}

/** What a figure shows, without its title: `Line x1 + x2 = 1, crosses above right. 9 of 10 points right.` */
export function describeFigure({ subject, marks, leftOut }: Figure): string {
  const say = { plane, curve, map, tree, pixels }[subject];
  const left = leftOut === 0 ? [] : [`${counted(leftOut, 'point')} without a finite place left out.`];
  return [...say(marks), ...left].join(' ') || 'Nothing is drawn yet.';
}

function plane(marks: readonly Mark[]): string[] {
  return [...model(marks), ...points(withRole(marks, 'points')), ...distances(withRole(marks, 'guide'))];
}

function model(marks: readonly Mark[]): string[] {
  const regions = withRole(marks, 'region');
  const boundary = withRole(marks, 'boundary')[0];
  if (boundary?.line !== undefined) return [`Line ${lineInWords(boundary.line)}, crosses ${sideInWords(boundary.line)}.`];
  if (regions.length === 0) return [];
  const crosses = regions.filter(({ of }) => of === 'cross');
  if (crosses.length === 0) return ['The model says circle everywhere.'];
  return boundary === undefined ? ['The model says cross everywhere.'] : [share(regions), pieces(boundary)];
}

function share(regions: readonly RegionMark[]): string {
  const area = (of: string) =>
    Math.abs(regions.filter((region) => region.of === of).flatMap(({ rings }) => rings).reduce(addArea, 0));
  const percent = Math.round((100 * area('cross')) / (area('circle') || 1));
  return `The model says cross on ${percent} % of the square.`;
}

/** Half the sum of x·dy - y·dx around the ring; holes run the other way and count against it. */
function addArea(sum: number, ring: Path): number {
  return sum + ring.reduce((part, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return part + (x * nextY - nextX * y) / 2;
  }, 0);
}

function pieces({ paths }: BoundaryMark): string {
  return `Its boundary has ${counted(paths.length, 'piece')}.`;
}

function points(marks: readonly PointsMark[]): string[] {
  const count = marks.reduce((sum, { at }) => sum + at.length, 0);
  const judged = marks.flatMap(({ of, scores = [] }) => scores.map((score) => score > 0 === (of === 'cross')));
  const verdict = judged.length === 0
    ? []
    : [`${judged.filter(Boolean).length} of ${counted(judged.length, 'point')} right.`];
  if (count > 3 && judged.length > 0) return verdict;
  return [...marks.map((mark) => (count > 3 ? numbered(mark) : placed(mark))), ...verdict];
}

function numbered({ of, at }: PointsMark): string {
  return `${counted(at.length, of, plural(of))}.`;
}

function placed({ of, at }: PointsMark): string {
  const name = at.length === 1 ? of : plural(of);
  return `${name[0]!.toUpperCase()}${name.slice(1)} at ${joined(at.map(xyInWords))}.`;
}

function plural(of: string): string {
  return of === 'cross' ? 'crosses' : 'circles';
}

function distances(marks: readonly GuideMark[]): string[] {
  const lengths = marks.flatMap(({ paths }) => paths).map(([from, to]) =>
    from === undefined || to === undefined ? 0 : Math.hypot(to[0] - from[0], to[1] - from[1]));
  if (lengths.length === 0) return [];
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)].map(numberInWords);
  return [lengths.length === 1 ? `Distance to the line ${most}.` : `Distances to the line from ${least} to ${most}.`];
}

function curve(marks: readonly Mark[]): string[] {
  const places = withRole(marks, 'curve').flatMap(({ paths }) => paths).flat();
  if (places.length === 0) return points(withRole(marks, 'points'));
  const by = (axis: 0 | 1) => [...places].sort((one, other) => one[axis] - other[axis]);
  const [first, last] = [by(0)[0]!, by(0).at(-1)!];
  const [lowest, highest] = [by(1)[0]!, by(1).at(-1)!];
  return [
    `Curve from ${xyInWords(first)} to ${xyInWords(last)},`,
    `lowest ${numberInWords(lowest[1])}, highest ${numberInWords(highest[1])}.`,
    ...withRole(marks, 'guide').flatMap(({ paths }) => paths).filter(({ length }) => length > 2).map(dashed),
    ...withRole(marks, 'points').map(placed),
    ...withRole(marks, 'dots').map(({ at }) => `Marked are ${joined(at.map(xyInWords))}.`),
    ...cursor(marks),
    ...withRole(marks, 'panel').map(({ figure }) => `${figure.title}: ${describeFigure(figure)}`),
  ];
}

function dashed(path: Path): string {
  return `Dashed beside it another, from ${xyInWords(path[0]!)} to ${xyInWords(path.at(-1)!)}.`;
}

function map(marks: readonly Mark[]): string[] {
  const levels = withRole(marks, 'levels').flatMap((mark) => mark.levels);
  const lowest = levels.filter(({ rings }) => rings.length > 0).at(-1);
  if (lowest === undefined) return cursor(marks);
  const [x, y] = extent(lowest.rings);
  return [
    `${counted(levels.length, 'level')}, the highest below ${numberInWords(levels[0]!.below)}.`,
    `Below ${numberInWords(lowest.below)} lies what is between ${xyInWords([x[0], y[0]])} and ${xyInWords([x[1], y[1]])}.`,
    ...cursor(marks),
  ];
}

/** The label of a cursor says how much there is: `L = 0.42`. */
function cursor(marks: readonly Mark[]): string[] {
  return withRole(marks, 'cursor').map(({ at }) => {
    const label = withRole(marks, 'labels').find((one) => one.at[0]?.[0] === at[0] && one.at[0][1] === at[1]);
    return `Cursor at ${[xyInWords(at), ...(label?.text ?? [])].join(', ')}.`;
  });
}

function tree(marks: readonly Mark[]): string[] {
  const nodes = withRole(marks, 'nodes');
  const words = (of: string) => nodes.filter((mark) => mark.of === of).flatMap(({ text }) => text);
  const [root = '', ...below] = words('module');
  const parameters = words('parameter');
  return [
    below.length === 0 ? `Module ${root}.` : `Module ${root} with ${joined(below)} below it.`,
    parameters.length === 0 ? 'No parameters.' : `Parameters ${joined(parameters)}.`,
  ];
}

function pixels(marks: readonly Mark[]): string[] {
  const images = withRole(marks, 'pixels');
  const first = images[0];
  if (first === undefined) return [];
  const size = `${first.columns} by ${Math.ceil(first.ink.length / first.columns)} pixels`;
  if (images.length > 1) return [`${images.length} grey images of ${size}.`];
  return [`A grey image of ${size}, ${first.ink.filter((grey) => grey > 7).length} of them dark.`];
}

function withRole<R extends Mark['role']>(marks: readonly Mark[], role: R): Extract<Mark, { role: R }>[] {
  return marks.filter((mark): mark is Extract<Mark, { role: R }> => mark.role === role);
}

function xyInWords([x, y]: XY): string {
  return `(${numberInWords(x)}, ${numberInWords(y)})`;
}

/** `a, b and c` */
function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`;
}
