/** The numbers behind a figure, as tables to be read in its place. */
import { figuresOf, withRole, type Figure, type Picture } from './figure.ts';
import type { DataTable, MarkKinds } from './mark.ts';

const mostRows = 200;

/** The tables of all marks of a picture, at most 200 rows each. */
export function dataTables(picture: Picture, kinds: MarkKinds): readonly DataTable[] {
  return figuresOf(picture).flatMap((figure) => tablesOf(figure, kinds));
}

/** In the order in which they are drawn; what is data comes first. */
function tablesOf(figure: Figure, kinds: MarkKinds): DataTable[] {
  const drawn = [...new Set(figure.marks.map(({ role }) => role))].map((role) => kinds.get(role)!);
  const sorted = [...drawn.filter(({ isData }) => isData), ...drawn.filter(({ isData }) => !isData)];
  return sorted
    .flatMap((kind) => kind.tables?.(withRole(figure.marks, kind.role), figure) ?? [])
    .map((table) => ({ ...table, caption: `${figure.title}: ${table.caption}`, rows: table.rows.slice(0, mostRows) }));
}
