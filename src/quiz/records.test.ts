import { expect, test } from 'vitest';
import { readRecord, sortRecords, type AnswerRecord } from './records.ts';

const record: AnswerRecord = {
  version: 1, lecture: '/lectures/mini-ml/', question: 'which-names', chosen: [0, 2], typed: '', tries: 1, state: 'right',
};

test('a record is read back as it was kept', () => expect(readRecord(structuredClone(record))).toEqual(record));

test.each([
  undefined, null, 'text', [], {}, { ...record, version: 2 }, { ...record, more: 1 }, { ...record, chosen: [-1] },
  { ...record, chosen: '0' }, { ...record, tries: 1e9 }, { ...record, state: 'won' }, { ...record, typed: 'x'.repeat(1e5) },
])('%j is no record', (damaged) => expect(sortRecords([damaged, record])).toEqual({ answers: [record], damaged: [damaged] }));
