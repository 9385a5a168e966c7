import { expect, test } from 'vitest';
import { compileCell } from '../../cell/compile.ts';
import { mayDefine, soundCells } from './sound.ts';

const sourcesOf = (texts: readonly string[]) => texts.map((source, at) => ({ id: 'abcdef'[at]!, source, defines: true }));

test('cells are sound that no fault touches, however far above', () => {
  const sources = sourcesOf(['const x = 1;', 'const y = x;', 'y + 1;', 'const z = 2;', '[z].map((x) => x);']);
  const compiled = sources.map((source) => compileCell(source, new Set()));
  const ids = (...faulty: string[]): string => soundCells(sources, compiled, new Set(faulty)).map(({ id }) => id).join('');
  expect(ids()).toBe('abcde');
  expect(ids('a')).toBe('de');
  expect(ids('b')).toBe('ade');
  const typed = sourcesOf(['type Point = number;\nconst n = 1;', 'const p: Point = 2;', '3;']);
  const read = typed.map((source) => compileCell(source, new Set()));
  expect(soundCells(typed, read, new Set('a')).map(({ id }) => id)).toEqual(['c']);
});

test('what a cell that cannot be read might define is lost to those that name it', () => {
  const sources = sourcesOf(['const { x, y: why } = ;', 'x;', 'why;', '1;']);
  const compiled = sources.slice(1).map((source) => compileCell(source, new Set()));
  expect(soundCells(sources, compiled, new Set('a')).map(({ id }) => id)).toEqual(['d']);
  expect(mayDefine('let a = 1, b = 2\nfunction* c( {}\nclass Déjà {')).toEqual(['a', 'c', 'Déjà', 'b']);
});
