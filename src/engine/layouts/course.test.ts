import { expect, test } from 'vitest';
import { neighboursOf, partsOf, tagId, tagsOf } from './course.ts';

const lecture = (id: string, order: number, part?: string) => ({ id, data: { part, order } });

const lectures = [
  lecture('waves', 2, 'Water'), lecture('opening', 9), lecture('wind', 1, 'Air'), lecture('tides', 1, 'Water'),
  lecture('foam', 2, 'Water'),
];

const shape = (listed: readonly string[]) =>
  partsOf(lectures, listed.map((title) => ({ title, description: `${title}.` })))
    .map(({ title, lectures: inside }) => [title, ...inside.map(({ id }) => id)]);

test('lectures stand in their parts, by number and then by name, and those without a part come first', () => {
  expect(shape(['Water', 'Fire', 'Air'])).toEqual([
    [undefined, 'opening'], ['Water', 'tides', 'foam', 'waves'], ['Air', 'wind'],
  ]);
});

test('parts that no site lists come as their first lectures do', () => {
  expect(shape([])).toEqual([[undefined, 'opening'], ['Water', 'tides', 'foam', 'waves'], ['Air', 'wind']]);
  expect(shape(['Air'])).toEqual([[undefined, 'opening'], ['Air', 'wind'], ['Water', 'tides', 'foam', 'waves']]);
});

test('the way through a course leads from part to part', () => {
  const parts = partsOf(lectures, [{ title: 'Water', description: '' }, { title: 'Air', description: '' }]);
  const ids = ({ previous, next }: ReturnType<typeof neighboursOf>) => [previous?.id, next?.id];
  expect(ids(neighboursOf(parts, 'waves'))).toEqual(['foam', 'wind']);
  expect(ids(neighboursOf(parts, 'opening'))).toEqual([undefined, 'tides']);
  expect(ids(neighboursOf(parts, 'wind'))).toEqual(['waves', undefined]);
});

test('a tag is one tag however it is written, and has an address in any language', () => {
  expect(['Loss functions', 'loss-functions', ' C++ ', 'Größe', 'C#'].map(tagId))
    .toEqual(['loss-functions', 'loss-functions', 'cpp', 'größe', 'csharp']);
  const tagged = (id: string, ...tags: string[]) => ({ id, data: { tags } });
  const found = tagsOf([tagged('a', 'Deep water', 'tide'), tagged('b', 'deep-water', 'Deep water')]);
  expect(found.map(({ id, tag, lectures: of }) => [id, tag, of.map((one) => one.id)])).toEqual([
    ['deep-water', 'Deep water', ['a', 'b']], ['tide', 'tide', ['a']],
  ]);
});
