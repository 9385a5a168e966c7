/** The files of a site for those who list it: search engines, feed readers. They need its full address. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../settings.ts';
import { feedOf, sharedPages, sitemapOf } from './shared-pages.ts';

export const FEED = 'feed.xml';
export const SITEMAP = 'sitemap.xml';

/** @param home the full address of the site; without it there is neither a list nor a feed. */
export function writeShared(built: string, { title, description }: Site, base: string, home?: URL): void {
  // A site that has its own keeps it. Robots look for it at the root of a host alone.
  const robots = path.join(built, 'robots.txt');
  const list = home === undefined ? '' : `\nSitemap: ${new URL(SITEMAP, home).href}\n`;
  if (base === '/' && !existsSync(robots)) writeFileSync(robots, `User-agent: *\nAllow: /\n${list}`);
  if (home === undefined) return;
  const files = globSync('**/*.html', { cwd: built }).sort();
  const pages = sharedPages(files.map((file) => readFileSync(path.join(built, file), 'utf8')));
  writeFileSync(path.join(built, SITEMAP), sitemapOf(pages));
  const feed = feedOf(pages, { title, description, home: home.href, self: new URL(FEED, home).href });
  if (feed !== undefined) writeFileSync(path.join(built, FEED), feed);
}
