import { expect, test } from 'vitest';
import { makeIndex } from '../../search/lecture-index.ts';
import { fetchIndexes, OtherEdition } from './lecture-indexes.ts';

const part = (slug: string, edition = 'a'): object => ({ edition, slug, title: slug, index: makeIndex([]) });

/** What is fetched of a site with these files. */
async function fetched(files: Readonly<Record<string, unknown>>) {
  const slugs: string[] = [];
  const fetch = (url: URL | RequestInfo): Promise<Response> => {
    const file = files[String(url).replace('https://a.example/course/search/', '')];
    return Promise.resolve(file === undefined ? new Response('', { status: 404 }) : Response.json(file));
  };
  const base = 'https://a.example/course/';
  const lost = await fetchIndexes({ base, edition: 'a', fetch, onPart: ({ slug }) => slugs.push(slug) });
  return { slugs, lost };
}

const index = (edition: string, ...files: string[]): object => ({ edition, files });

test('the parts of the page’s own edition are read', async () => {
  const files = { 'index.json': index('a', 'x.json', 'y.json'), 'x.json': part('x'), 'y.json': part('y') };
  expect(await fetched(files)).toEqual({ slugs: ['x', 'y'], lost: 0 });
});

test('an index or a part of another edition is refused', async () => {
  await expect(fetched({ 'index.json': index('b') })).rejects.toThrow(OtherEdition);
  await expect(fetched({ 'index.json': { files: [] } })).rejects.toThrow(OtherEdition);
  const mixed = { 'index.json': index('a', 'x.json', 'y.json'), 'x.json': part('x'), 'y.json': part('y', 'b') };
  await expect(fetched(mixed)).rejects.toThrow(OtherEdition);
});

test('a part that does not come is counted, an index that does not come is told', async () => {
  const files = { 'index.json': index('a', 'x.json', 'y.json'), 'x.json': part('x') };
  expect(await fetched(files)).toEqual({ slugs: ['x'], lost: 1 });
  await expect(fetched({})).rejects.toThrow('404');
  await expect(fetched({ 'index.json': index('a', 'x.json') })).rejects.toThrow('404');
});
