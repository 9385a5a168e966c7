/** What built pages say of themselves to those who list and share them. */

/** An entry of JSON-LD, as far as it is read again. */
export interface Described {
  '@type': string;
  name: string;
  description: string;
  url?: string;
  inLanguage?: string;
  datePublished?: string;
  dateModified?: string;
  author?: readonly { name: string }[];
}

export interface SharedPage {
  /** Its full address, the one that search engines are to keep. */
  address: string;
  described?: Described;
}

/** The pages that have a full address, each once: slides have that of their article. */
export function sharedPages(pages: readonly string[]): SharedPage[] {
  const all = pages.flatMap((html) => sharedPage(html) ?? []);
  const byAddress = new Map(all.map((page) => [page.address, page]));
  return [...byAddress.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

function sharedPage(html: string): SharedPage | undefined {
  const address = /<link rel="canonical" href="(https?:[^"]*)"/.exec(html)?.[1];
  const described = describedIn(html);
  return address === undefined ? undefined : { address, ...(described && { described }) };
}

export function describedIn(html: string): Described | undefined {
  const data = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1];
  return data === undefined ? undefined : JSON.parse(data) as Described;
}

const changed = ({ described }: SharedPage): string | undefined => described?.dateModified ?? described?.datePublished;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

const element = (name: string, text: string | undefined): string =>
  (text === undefined ? '' : `<${name}>${escaped(text)}</${name}>`);

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** `sitemap.xml`, as sitemaps.org describes it. */
export function sitemapOf(pages: readonly SharedPage[]): string {
  const urls = pages.map((page) => `<url>${element('loc', page.address)}${element('lastmod', changed(page))}</url>`);
  return `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

export interface FeedSpec {
  title: string;
  description: string;
  /** The address of the site, and that of the feed. */
  home: string;
  self: string;
}

/** A feed in the format Atom: the lectures that have a date, the newest first; nothing where none has one. */
export function feedOf(pages: readonly SharedPage[], { title, description, home, self }: FeedSpec): string | undefined {
  const dated = pages.filter(({ described }) => described?.datePublished !== undefined);
  const newest = dated.sort((a, b) => (a.described!.datePublished! < b.described!.datePublished! ? 1 : -1));
  if (newest.length === 0) return undefined;
  const updated = newest.map(changed).sort().at(-1)!;
  return [
    `${head}<feed xmlns="http://www.w3.org/2005/Atom">`,
    `${element('title', title)}${element('subtitle', description)}${element('id', home)}`,
    `<link href="${escaped(home)}"/><link rel="self" href="${escaped(self)}"/>${element('updated', atMidnight(updated))}`,
    ...newest.map(entryOf),
    '</feed>\n',
  ].join('\n');
}

function entryOf(page: SharedPage): string {
  const { name, description, datePublished, author = [] } = page.described!;
  const authors = (author.length > 0 ? author : [{ name: '–' }]).map((one) => `<author>${element('name', one.name)}</author>`);
  return `<entry>${element('title', name)}${element('id', page.address)}<link href="${escaped(page.address)}"/>`
    + `${element('published', atMidnight(datePublished!))}${element('updated', atMidnight(changed(page)!))}`
    + `${authors.join('')}${element('summary', description)}</entry>`;
}

const atMidnight = (day: string): string => `${day}T00:00:00Z`;
