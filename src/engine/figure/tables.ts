/** The numbers behind a figure, as tables to be read in its place. */

import { figuresOf, type Figure, type LevelsMark, type Mark, type Picture } from './figure.ts';
import { extent } from './frame.ts';
import { numberInWords } from './number.ts';

export interface DataTable {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

const mostRows = 200;
const curveRows = 12;

/** Points, parameters and curves of a picture, at most 200 rows a table. A picture of pixels has none. */
export function dataTables(picture: Picture): readonly DataTable[] {
  return figuresOf(picture).flatMap(tablesOf);
}

function tablesOf({ title, marks, subject }: Figure): DataTable[] {
  const tables = [pointTable(marks, subject), ...marks.map(markTable)].filter((table) => table !== undefined);
  return tables.map((table) => ({
    ...table, caption: `${title}: ${table.caption}`, rows: table.rows.slice(0, mostRows),
  }));
}

function pointTable(marks: readonly Mark[], subject: Figure['subject']): DataTable | undefined {
  const points = marks.filter((mark) => mark.role === 'points');
  if (points.length === 0) return undefined;
  const names = subject === 'plane' ? ['x1', 'x2'] : ['x', 'y'];
  const scored = points.some(({ scores }) => scores !== undefined);
  const rows = points.flatMap(({ of, at, scores }) => at.map((place, index) => {
    const score = scores?.[index];
    const verdict = score === undefined ? [] : [numberInWords(score), score > 0 === (of === 'cross') ? 'yes' : 'no'];
    return [of, ...place.map(numberInWords), ...verdict];
  }));
  return { caption: 'points', columns: ['class', ...names, ...(scored ? ['m(x)', 'right'] : [])], rows };
}

function markTable(mark: Mark): DataTable | undefined {
  switch (mark.role) {
    case 'boundary': {
      if (mark.line === undefined) return undefined;
      const { w1, w2, b } = mark.line;
      return { caption: 'parameters', columns: ['w1', 'w2', 'b'], rows: [[w1, w2, b].map(numberInWords)] };
    }
    case 'curve': return { caption: 'curve', columns: ['x', 'y'], rows: picked(mark.paths.flat()) };
    case 'cursor': return { caption: 'cursor', columns: ['x', 'y'], rows: [mark.at.map(numberInWords)] };
    case 'levels': return levelTable(mark);
    case 'dots': return { caption: 'marks', columns: ['x', 'y'], rows: mark.at.map((at) => at.map(numberInWords)) };
    case 'nodes': return {
      caption: `${mark.of}s`,
      columns: mark.of === 'module' ? ['field'] : ['name', 'value'],
      rows: mark.text.map((text) => (mark.of === 'module' ? [text] : text.split(' = '))),
    };
    default: return undefined;
  }
}

/** How far each level reaches. */
function levelTable({ levels }: LevelsMark): DataTable {
  const reached = levels.filter(({ rings }) => rings.length > 0);
  return {
    caption: 'levels',
    columns: ['below', 'from x', 'to x', 'from y', 'to y'],
    rows: reached.map(({ below, rings }) => [below, ...extent(rings).flat()].map(numberInWords)),
  };
}

/** At most twelve places of a curve, its ends among them. */
function picked(places: readonly (readonly number[])[]): string[][] {
  const step = Math.max(1, (places.length - 1) / (curveRows - 1));
  const count = Math.min(places.length, curveRows);
  return Array.from({ length: count }, (_, index) => places[Math.round(index * step)]!.map(numberInWords));
}
