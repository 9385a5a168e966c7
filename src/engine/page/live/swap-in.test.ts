import { expect, test } from 'vitest';
import { settled, start } from './program-harness.ts';
import { SwapIn } from './swap-in.ts';

/** A page with the cells `data` and `loss` in view, whose drafts have not come yet. */
function page() {
  const { program, edit, pause, answer } = start();
  const marks = new Set<string>();
  let told: string[] = [];
  let loaded = (): void => undefined;
  const swapIn = new SwapIn({
    program,
    seen: ['data', 'loss'],
    loaded: new Promise((resolve) => {
      loaded = resolve;
    }),
    mark: (cell, waits) => void (waits ? marks.add(cell) : marks.delete(cell)),
  });
  swapIn.subscribe((ids) => {
    const isNew = (id: string): boolean => program.cell(id).isEdited || program.cell(id).status !== 'static';
    told.push(...[...ids].filter(isNew));
  });
  /** The cells that were brought to something new since this was asked last. */
  const news = (): string => {
    const all = [...new Set(told)].sort().join(' ');
    told = [];
    return all;
  };
  const bring = async (cell: string, text: string): Promise<void> => {
    await edit(cell, text, 'draft');
    loaded();
    await settled();
    await answer();
  };
  return { program, swapIn, marks, news, edit, pause, answer, bring, loaded: () => (loaded(), settled()) };
}

test('what a draft changes out of view is shown, what it changes in view waits and is marked', async () => {
  const { marks, news, bring } = page();
  await bring('data', 'const n = 5;');
  expect(news()).toBe('model');
  expect([...marks]).toEqual(['data', 'loss']);
});

test('cells whose turn has come are told, and the mark goes', async () => {
  const { swapIn, marks, news, bring } = page();
  await bring('data', 'const n = 5;');
  news();
  swapIn.swap('loss');
  expect([news(), [...marks]]).toEqual(['loss', ['data']]);
  swapIn.swap('loss');
  expect(news()).toBe('');
});

test('whatever the reader does to the program ends the waiting of all cells', async () => {
  const edited = page();
  await edited.bring('data', 'const n = 5;');
  edited.news();
  await edited.edit('apart', 'const other = 9;');
  expect([edited.news(), edited.marks.size]).toEqual(['apart data loss', 0]);
  const run = page();
  await run.bring('data', 'const n = 5;');
  void run.program.run(['apart']);
  await settled();
  expect(run.marks.size).toBe(0);
});

test('what another window changes later is shown at once', async () => {
  const { marks, news, edit, bring } = page();
  await bring('data', 'const n = 5;');
  news();
  await edit('data', 'const n = 6;', 'remote');
  expect([news().split(' ').includes('data'), marks.size]).toEqual([true, 0]);
});

test('a reader without drafts waits for nothing', async () => {
  const { marks, news, edit, loaded } = page();
  await loaded();
  await edit('data', 'const n = 5;', 'remote');
  expect([news(), marks.size]).toEqual(['data', 0]);
});
