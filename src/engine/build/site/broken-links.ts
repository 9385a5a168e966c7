/** Broken links in the words of an author: at their place in the lecture where it can be told. */
import { resolveLink } from '../read/address.ts';
import type { BrokenLink } from './links.ts';
import { LectureError, type Problem } from '../read/problem.ts';

/** The sources of lectures by file name: `content/lectures/waves/index.mdx`. */
type Sources = ReadonlyMap<string, string>;

const HINT = 'Correct the address, or give the place that is meant this id.';

export function describeBroken(links: readonly BrokenLink[], sources: Sources, base: string): string {
  const told = new Set(links.map((link) => describe(link, sources, base)));
  return [...told].join('\n\n');
}

function describe({ page, href, why }: BrokenLink, sources: Sources, base: string): string {
  const message = `The link to \`${href}\` is broken: ${why}.`;
  for (const [file, source] of sources) {
    const slug = file.split('/').at(-2) ?? '';
    if (!page.startsWith(`lectures/${slug}/`)) continue;
    const problem = find(source, href, slug, base);
    if (problem) return new LectureError(file, source, [{ ...problem, message, hint: HINT }]).message;
  }
  return `${page} ${message}\n  Fix: ${HINT}`;
}

/** Where the lecture writes the address: in Markdown, or as `href` of an element. */
function find(source: string, href: string, slug: string, base: string): Pick<Problem, 'line' | 'column'> | undefined {
  for (const found of source.matchAll(/\]\(\s*<?([^\s)>]+)|href="([^"]*)"/g)) {
    const written = found[1] ?? found[2] ?? '';
    if (written !== href && resolveLink(written, base, slug) !== href) continue;
    const before = source.slice(0, found.index + found[0].indexOf(written));
    return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  }
  return undefined;
}
