import { expect, test } from 'vitest';
import { Telling } from './telling.ts';

function listen() {
  const heard: string[][] = [];
  const waiting = new Set<() => void>();
  const telling = new Telling((_, callback) => {
    waiting.add(callback);
    return () => waiting.delete(callback);
  });
  telling.subscribe((ids) => heard.push([...ids]));
  const pause = (): void => [...waiting].forEach((callback) => waiting.delete(callback) && callback());
  return { telling, heard, pause, waiting };
}

test('what is told soon is heard just before what it leads to', () => {
  const { telling, heard } = listen();
  telling.tellSoon(['data']);
  telling.tellSoon(['data', 'model']);
  expect(heard).toEqual([]);
  telling.tell(['loss']);
  expect(heard).toEqual([['data', 'model'], ['loss']]);
});

test('where nothing comes of it, it is heard after a while, however much is told meanwhile', () => {
  const { telling, heard, pause, waiting } = listen();
  telling.tellSoon(['data']);
  telling.tellSoon(['model']);
  expect(waiting.size).toBe(1);
  pause();
  expect(heard).toEqual([['data', 'model']]);
});

test('what was told is not told again', () => {
  const { telling, heard, pause } = listen();
  telling.tellSoon(['data']);
  telling.tell([]);
  pause();
  telling.tell(['loss']);
  expect(heard).toEqual([['data'], [], ['loss']]);
});
