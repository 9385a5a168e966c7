/** What is wrong with the lectures of a course beside each other: each alone may be right. */
import { nearest } from '../../cell/nearest.ts';
import { placeOf } from './frontmatter.ts';
import type { Problem } from './problem.ts';

/** @param titles the parts that the site lists; where it lists none, lectures name what they like. */
export function partProblems(source: string, part: string | undefined, titles: readonly string[]): Problem[] {
  if (part === undefined || titles.length === 0 || titles.includes(part)) return [];
  const near = nearest(part, titles);
  const all = titles.map((title) => `\`${title}\``).join(', ');
  return [{
    ...placeOf('part', source.split('\n')),
    message: `This course has no part \`${part}\`.`,
    hint: near ? `Did you mean \`${near}\`?` : `Write one of ${all}, or add it to \`parts\` in \`astro.config.mjs\`.`,
  }];
}

/** Folders whose names some computers and servers take for one: their lectures would have one address. */
export function sameAddress(ids: readonly string[], folder: string): string[] {
  const alike = Map.groupBy([...new Set(ids)], (id) => id.normalize('NFC').toLowerCase());
  return [...alike.values()].filter((some) => some.length > 1).map((some) => {
    const names = some.map((id) => `${folder}/${id}`).sort().join(' and ');
    return `${names} would be at one address.\n  Fix: Rename one of the two folders.`;
  });
}
