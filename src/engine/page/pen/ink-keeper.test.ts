import { expect, test } from 'vitest';
import type { Ink, Stroke } from '../../deck/ink.ts';
import { InkKeeper } from './ink-keeper.ts';

const line: Stroke = { nib: 'pen', colour: 'red', width: 40, step: 0, points: [1, 2, 3, 4] };

function open(found: Ink = {}, isFull = false) {
  const saved: [string, number][] = [];
  const sent: unknown[] = [];
  const news: Ink[] = [];
  const told: string[] = [];
  let hear: (event: MessageEvent) => void = () => undefined;
  const keeper = new InkKeeper({
    owner: 'own',
    store: {
      load: () => Promise.resolve(found),
      save: (slide, strokes) => {
        saved.push([slide, strokes.length]);
        return isFull ? Promise.reject(new Error('full')) : Promise.resolve();
      },
    },
    channel: {
      postMessage: (message) => void sent.push(message),
      addEventListener: (_: string, listener: unknown) => void (hear = listener as typeof hear),
    },
    now: () => 1,
    onTrouble: () => void told.push('trouble'),
    onNews: (ink) => void news.push(ink),
  });
  return { keeper, saved, sent, news, told, hear: (data: unknown) => hear({ data } as MessageEvent) };
}

const settled = () => new Promise((done) => setTimeout(done));

test('only slides that changed are kept and told to other windows; a blank one is told as blank', async () => {
  const a = [line];
  const { keeper, saved, sent } = open({ a, b: [line] });
  await keeper.load();
  keeper.keep({ a, c: [line, line] });
  await settled();
  expect(saved).toEqual([['b', 0], ['c', 2]]);
  expect(sent).toHaveLength(2);
});

test('what another window of the same hand has drawn is shown and not kept again, and nothing else is heard', async () => {
  const { keeper, saved, news, hear } = open();
  hear({ version: 1, owner: 'own', slide: 'a', strokes: [line] });
  hear({ version: 1, owner: 'talk', slide: 'b', strokes: [line] });
  hear({ version: 2, owner: 'own', slide: 'b', strokes: [line] });
  hear({ version: 1, owner: 'own', slide: 'b', strokes: [{ ...line, points: ['x', 1] }] });
  expect(news).toEqual([{ a: [line] }]);
  keeper.keep(news[0]!);
  hear({ version: 1, owner: 'own', slide: 'a', strokes: [] });
  keeper.keep({});
  await settled();
  expect(saved).toEqual([]);
});

test('where storage is full, drawing goes on and it is said', async () => {
  const { keeper, told } = open({}, true);
  keeper.keep({ a: [line] });
  keeper.keep({ a: [line, line] });
  await settled();
  expect(told).toEqual(['trouble', 'trouble']);
});
