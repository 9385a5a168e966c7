import { expect, test } from 'vitest';
import { withoutProse } from './loader.ts';

type Store = Parameters<typeof withoutProse>[0];
type Entry = Parameters<Store['set']>[0];

const entry = (body: string, title = 'Waves'): Entry =>
  ({ id: 'waves', data: { title }, body, filePath: 'waves/index.mdx', digest: body, deferredRender: true });

/** What was stored after an entry was there, and the lectures that Astro is told to import. */
function after(...entries: readonly Entry[]): [stored: (string | undefined)[], imported: number] {
  const all = new Map<string, Entry>();
  const stored: (string | undefined)[] = [];
  let imported = 0;
  const store = withoutProse({
    get: (id: string) => all.get(id),
    set: (one: Entry) => {
      all.set(one.id, one);
      stored.push(one.body);
      return true;
    },
    addModuleImport: () => void (imported += 1),
  } as unknown as Store);
  for (const one of entries) store.set(one);
  return [stored, imported];
}

test('an edit of prose or code is not stored anew, as no list of lectures tells it', () => {
  expect(after(entry('# Waves\n\nUp.'), entry('# Waves\n\nUp and down.'))).toEqual([['# Waves\n\nUp.'], 1]);
});

test('an edit of the first lines, of a heading or of much is stored', () => {
  for (const next of [entry('# Waves', 'Tides'), entry('# Tides'), entry(`# Waves\n\n${'and so on '.repeat(40)}`)]) {
    expect(after(entry('# Waves'), next)[0]).toHaveLength(2);
  }
});
