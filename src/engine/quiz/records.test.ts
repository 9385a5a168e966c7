import { expect, test } from 'vitest';
import { readPrediction, readRecord, sortRecords, type AnswerRecord, type PredictionRecord } from './records.ts';

const record: AnswerRecord = {
  version: 1, lecture: '/lectures/mini-ml/', question: 'which-names', chosen: [0, 2], typed: '', tries: 1, state: 'right',
};
const prediction: PredictionRecord = {
  version: 1, lecture: '/lectures/mini-ml/', question: 'turned', chosen: [], places: [[0, 0.5], [1, 0.25]], state: 'said',
};

test('a record is read back as it was kept', () => expect(readRecord(structuredClone(record))).toEqual(record));

test('a prediction is read back as it was kept, and is no answer', () => {
  expect(readPrediction(structuredClone(prediction))).toEqual(prediction);
  expect(sortRecords([record, prediction])).toEqual({ answers: [record], predictions: [prediction], damaged: [] });
});

test.each([
  undefined, null, 'text', [], {}, { ...record, version: 2 }, { ...record, more: 1 }, { ...record, chosen: [-1] },
  { ...record, chosen: '0' }, { ...record, tries: 1e9 }, { ...record, state: 'won' }, { ...record, typed: 'x'.repeat(1e5) },
  { ...prediction, version: 2 }, { ...prediction, tries: 1 }, { ...prediction, state: 'right' },
  { ...prediction, places: [[0, NaN]] }, { ...prediction, places: [[0, 1, 2]] }, { ...prediction, places: '0,1' },
  { ...prediction, chosen: [1e9] },
])('%j is no record', (damaged) => {
  expect(sortRecords([damaged, record])).toEqual({ answers: [record], predictions: [], damaged: [damaged] });
});
