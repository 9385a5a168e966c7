import { expect, test } from 'vitest';
import { Session } from './session.ts';
import { dataNames, preset, type DataName } from './settings.ts';

function isSolved(data: DataName, seed: number): boolean {
  const session = new Session({ settings: { ...preset(data), seed, dataSeed: seed }, epoch: 0, values: [] });
  for (let epoch = 0; epoch < 1000; epoch += 1) {
    const { correct, count } = session.progress().train;
    if (correct === count) return true;
    session.advance(1);
  }
  return false;
}

const named = dataNames.filter((data) => data !== 'mine');

test.each(named)('the preset gets all 50 points of %s right with at least 9 of 10 seeds', (data) => {
  const solved = Array.from({ length: 10 }, (_, i) => isSolved(data, i + 1));
  expect(solved.filter(Boolean).length).toBeGreaterThanOrEqual(9);
});
