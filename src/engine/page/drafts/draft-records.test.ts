import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDraft, sortDrafts, type Draft } from './draft-records.ts';

/** The soak tries many more. */
const numRuns = Number(process.env['RANDOM_RUNS'] ?? 500);

const draft: Draft = {
  lecture: '/lectures/mini-ml/', cell: 'model', text: 'const m = 2;', base: 'const m = 1;', revision: 'r1',
};

test('a draft is read as it was written', () => {
  expect(readDraft(structuredClone(draft))).toEqual(draft);
});

test('a record with a field too many, too few or of another kind is none', () => {
  const { base: _, ...cut } = draft;
  for (const wrong of [cut, { ...draft, more: 1 }, { ...draft, text: 1 }, { ...draft, text: 'x'.repeat(70_000) }]) {
    expect(readDraft(wrong)).toBeUndefined();
  }
});

test('whatever stands in storage, it is a draft or nothing', () => {
  const field = fc.constantFrom('lecture', 'cell', 'text', 'base', 'revision', '__proto__', 'more');
  const mutation = fc.dictionary(field, fc.anything({ withDate: true, withMap: true, withNullPrototype: true }));
  fc.assert(fc.property(fc.oneof(fc.anything(), mutation.map((changed) => ({ ...draft, ...changed }))), (found) => {
    const read = readDraft(found);
    if (read === undefined) return;
    expect(Object.keys(read).sort()).toEqual(['base', 'cell', 'lecture', 'revision', 'text']);
    expect(Object.values(read).every((value) => typeof value === 'string')).toBe(true);
  }), { numRuns });
});

test('drafts are sorted by what the lecture says today, and none is lost', () => {
  const author = new Map([['model', 'const m = 1;'], ['data', 'new text']]);
  const outdated = { ...draft, cell: 'data' };
  const orphaned = { ...draft, cell: 'gone' };
  expect(sortDrafts([draft, outdated, orphaned, 'nonsense', null], author)).toEqual({
    current: [draft], outdated: [outdated], orphaned: [orphaned], damaged: ['nonsense', null],
  });
});
