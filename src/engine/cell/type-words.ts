/** What readers are told about the types of their code. */
import type { Place } from './cell.ts';

/** How much the checker weighs on its way, in MB. */
export const checkerMegabytes = 1.1;

export const checkTypesLabel = `Check types (${checkerMegabytes} MB)`;

export const typesDisagree = 'The types do not match here:';

export function typeLine({ line, column }: Pick<Place, 'line' | 'column'>, message: string): string {
  return `Line ${line}, column ${column}: ${message}`;
}
