import { expect, test } from 'vitest';
import { feedOf, sharedPages, sitemapOf } from './shared-pages.ts';

const page = (path: string, described?: object): string =>
  `<head><link rel="canonical" href="https://a.example/${path}">`
  + `${described ? `<script type="application/ld+json">${JSON.stringify(described)}</script>` : ''}</head>`;

const lecture = (name: string, more: object): object =>
  ({ '@type': 'LearningResource', name, 'description': `About ${name}`, ...more });

const pages = sharedPages([
  page('lectures/tides/', lecture('Tides', { datePublished: '2026-10-01', author: [{ name: 'Ada Example' }] })),
  page('lectures/waves/', lecture('Waves & walls', { datePublished: '2026-11-02', dateModified: '2026-11-20' })),
  page('lectures/waves/', lecture('Waves & walls', { datePublished: '2026-11-02', dateModified: '2026-11-20' })),
  page('lectures/undated/', lecture('Undated', {})),
  page(''), '<head><title>Not found</title></head>', '<link rel="canonical" href="/relative/">',
]);

test('a sitemap lists each address once, with its last change', () => {
  expect(sitemapOf(pages)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://a.example/</loc></url>
<url><loc>https://a.example/lectures/tides/</loc><lastmod>2026-10-01</lastmod></url>
<url><loc>https://a.example/lectures/undated/</loc></url>
<url><loc>https://a.example/lectures/waves/</loc><lastmod>2026-11-20</lastmod></url>
</urlset>
`);
});

test('a feed has the lectures with a date, the newest first', () => {
  const spec = { title: 'Coast', description: 'All of it', home: 'https://a.example/', self: 'https://a.example/feed.xml' };
  const feed = feedOf(pages, spec)!;
  expect([...feed.matchAll(/<entry><title>([^<]*)/g)].map(([, title]) => title)).toEqual(['Waves &amp; walls', 'Tides']);
  expect(feed).toContain('<updated>2026-11-20T00:00:00Z</updated>\n<entry>');
  expect(feed).toContain('<author><name>Ada Example</name></author><summary>About Tides</summary>');
  expect(feedOf(sharedPages([page('')]), spec)).toBeUndefined();
});
