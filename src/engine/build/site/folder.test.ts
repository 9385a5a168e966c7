import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder, restoreFolder } from './folder.ts';

function folders(): { next: string; target: string; read: () => string } {
  const root = mkdtempSync(path.join(tmpdir(), 'folder-'));
  const [next, target] = ['next', 'dist'].map((name) => path.join(root, name)) as [string, string];
  for (const folder of [next, target]) mkdirSync(folder);
  writeFileSync(path.join(next, 'a'), 'new');
  writeFileSync(path.join(target, 'a'), 'old');
  writeFileSync(path.join(target, 'b'), 'old');
  return { next, target, read: () => readFileSync(path.join(target, 'a'), 'utf8') };
}

test('nothing of the old folder is left in the new one', () => {
  const { next, target, read } = folders();
  replaceFolder(next, target);
  expect(read()).toBe('new');
  expect([path.join(target, 'b'), next, `${target}.old`].filter(existsSync)).toEqual([]);
});

test('the old folder comes back when the replacing was cut short', () => {
  const { target, read } = folders();
  renameSync(target, `${target}.old`);
  restoreFolder(target);
  expect(read()).toBe('old');
});

test('a new folder is left alone', () => {
  const { next, target, read } = folders();
  replaceFolder(next, target);
  restoreFolder(target);
  expect(read()).toBe('new');
});
