/** What pictures are, in the words that style sheets look for. */
import type { Picture } from './figure.ts';

/** `figure plane`, `figure row pixels`; nothing where there is no picture. */
export const looksOf = (pictures: readonly Picture[]): string => [...new Set(pictures.flatMap(words))].join(' ');

function words(picture: Picture): string[] {
  if (picture.kind === 'figure') return ['figure', picture.subject];
  if (picture.kind === 'chart') return ['figure', 'chart'];
  return ['figure', picture.kind, ...picture.pictures.flatMap(words)];
}
