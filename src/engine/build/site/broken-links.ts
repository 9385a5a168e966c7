/** Broken links in the words of an author: at their place in the lecture where it can be told. */
import { nearest } from '../../cell/nearest.ts';
import { resolveLink } from '../read/address.ts';
import { NO_PAGE, type BrokenLink } from './links.ts';
import { LectureError, type Problem } from '../read/problem.ts';
import { isDraft } from '../read/source.ts';

/** The sources of lectures by file name: `content/lectures/waves/index.mdx`. */
type Sources = ReadonlyMap<string, string>;

const HINT = 'Correct the address, or give the place you mean this id.';

export function describeBroken(links: readonly BrokenLink[], sources: Sources, base: string): string {
  const told = new Set(links.map((link) => describe(link, sources, base)));
  return [...told].join('\n\n');
}

function describe(link: BrokenLink, sources: Sources, base: string): string {
  const { page, href } = link;
  const { why, hint } = reasonOf(link, sources, base);
  const message = `The link to \`${href}\` is broken: ${why}.`;
  for (const [file, source] of sources) {
    const slug = file.split('/').at(-2) ?? '';
    if (!page.startsWith(`lectures/${slug}/`)) continue;
    const problem = find(source, href, slug, base);
    if (problem) return new LectureError(file, source, [{ ...problem, message, hint }]).message;
  }
  return `${page} ${message}\n  Fix: ${hint}`;
}

type Reason = Pick<BrokenLink, 'why'> & { hint: string };

/** A link to a lecture that is not published, or not there, is told as such. */
function reasonOf({ href, why, page }: BrokenLink, sources: Sources, base: string): Reason {
  const url = new URL(href, `https://site.invalid${base}${page}`);
  const [, id] = /^\/lectures\/([^/]+)\//.exec(`${url.pathname.slice(base.replace(/\/$/, '').length)}/`) ?? [];
  if (why !== NO_PAGE || id === undefined) return { why, hint: HINT };
  const name = decodeURIComponent(id);
  const lectures = new Map([...sources].map(([file, source]) => [file.split('/').at(-2) ?? '', source]));
  if (lectures.has(`_${name}`) || isDraft(lectures.get(name) ?? '')) {
    return { why: `the lecture \`${name}\` is a draft, and drafts are not published`, hint: 'Publish it, or remove the link.' };
  }
  if (lectures.has(name)) return { why, hint: HINT };
  const near = nearest(name, [...lectures.keys()]);
  const hint = near ? `Did you mean \`${href.replace(id, near)}\`?` : 'Correct the address, or remove the link.';
  return { why: `there is no lecture \`${name}\``, hint };
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
