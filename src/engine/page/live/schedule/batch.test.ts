import { expect, test } from 'vitest';
import { Batch } from './batch.ts';

function listen() {
  const heard: string[][] = [];
  const waiting = new Set<() => void>();
  const batch = new Batch((_, callback) => {
    waiting.add(callback);
    return () => waiting.delete(callback);
  });
  batch.subscribe((ids) => heard.push([...ids]));
  const pause = (): void => [...waiting].forEach((callback) => waiting.delete(callback) && callback());
  return { batch, heard, pause, waiting };
}

test('what is told soon is heard just before what it leads to', () => {
  const { batch, heard } = listen();
  batch.add(['data']);
  batch.add(['data', 'model']);
  expect(heard).toEqual([]);
  batch.tell(['loss']);
  expect(heard).toEqual([['data', 'model'], ['loss']]);
});

test('where nothing comes of it, it is heard after a while, however much is told meanwhile', () => {
  const { batch, heard, pause, waiting } = listen();
  batch.add(['data']);
  batch.add(['model']);
  expect(waiting.size).toBe(1);
  pause();
  expect(heard).toEqual([['data', 'model']]);
});

test('what was told is not told again', () => {
  const { batch, heard, pause } = listen();
  batch.add(['data']);
  batch.tell([]);
  pause();
  batch.tell(['loss']);
  expect(heard).toEqual([['data'], [], ['loss']]);
});
