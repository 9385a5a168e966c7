import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { namesOf, storageNames, type StorageNames } from './storage-names.ts';

const early = readFileSync('src/engine/layouts/early.js', 'utf8');

/** Every name there is for a lecture of the site, a window and a setting. */
function all(names: StorageNames, base: string): string[] {
  const { drafts, answers, talk, draftChannel, talkChannel, windows, window, setting, reading } = names;
  const lecture = `${base}lectures/waves/`;
  const databases = [drafts, answers, talk].map(({ name }) => name);
  return [
    ...databases, draftChannel(lecture), talkChannel(lecture), windows, window('w'), setting('scheme'), reading(lecture),
  ];
}

/** The key under which a page looks for its colour scheme before the first paint. */
function earlyKey(dataset: Record<string, string>): string {
  const asked: string[] = [];
  const localStorage = { getItem: (key: string) => void asked.push(key) };
  const document = { documentElement: { dataset }, querySelector: () => null };
  const world = { localStorage, document, location: { hash: '', search: '' }, addEventListener: () => undefined };
  runInNewContext(early, { ...world, URLSearchParams });
  return asked.join();
}

test('at the root of an origin the names are what they always were, and nothing is looked for elsewhere', () => {
  const names = storageNames('mini-ml', '/');
  expect(all(names, '/')).toEqual([
    'mini-ml', 'mini-ml-answers', 'mini-ml-talk', 'mini-ml:/lectures/waves/', 'mini-ml-talk:/lectures/waves/',
    'mini-ml:windows', 'mini-ml:window:w', 'scheme', 'reading:/lectures/waves/',
  ]);
  expect(names.drafts).toEqual({ name: 'mini-ml' });
});

test('two sites on one origin share no name', () => {
  const bases = ['/', '/ws25/', '/ws26/', '/ws25/b/'];
  const found = bases.flatMap((base) => all(storageNames('waves', base), base));
  expect(new Set(found).size).toBe(found.length);
  expect(all(storageNames('waves', '/ws25/'), '/ws25/').filter((name) => !name.includes('/ws25/'))).toEqual([]);
});

test('below a path each database knows where an earlier build kept the same', () => {
  const { drafts, answers, talk } = storageNames('waves', '/ws25/');
  expect([drafts, answers, talk].map(({ earlier }) => earlier)).toEqual(
    ['waves', 'waves-answers', 'waves-talk'].map((name) => ({ name, base: '/ws25/' })),
  );
});

test.each(['/', '/ws25/'])('before the first paint the colour scheme has the same name (%s)', (base) => {
  const dataset = { store: 'waves', base };
  expect(earlyKey({ ...dataset })).toBe(namesOf({ dataset }).setting('scheme'));
});
