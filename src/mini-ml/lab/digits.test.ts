import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';
import { withShortValues } from './digits.ts';
import { Session } from './session.ts';
import { shortNumber } from './words.ts';

function trained(address: string, epochs: number) {
  const session = new Session(readAddress(address));
  session.advance(epochs);
  const { epoch, values, train, test: held } = session.progress();
  const shown = [train, held].map(({ loss, correct }) => [shortNumber(loss), correct]);
  return { state: { ...readAddress(address), epoch, values }, shown };
}

test('a link to a trained network is short', () => {
  const { state } = trained('data=xor', 300);
  const digits = withShortValues(state).values.map((value) => String(Math.abs(value)).replace(/^0\.0*|\./g, '').length);
  expect(Math.max(...digits)).toBeLessThanOrEqual(6);
  expect(writeAddress(withShortValues(state)).length).toBeLessThan(0.55 * writeAddress(state).length);
});

test('whatever was learnt, a link with the digits that matter shows the same numbers', () => {
  const run = fc.record({
    data: fc.constantFrom('xor', 'circle', 'spiral', 'diag'), seed: fc.integer({ min: 1, max: 50 }),
    test: fc.constantFrom(0, 20), model: fc.constantFrom('mlp', 'linear', 'split'), epochs: fc.integer({ min: 1, max: 80 }),
  });
  fc.assert(fc.property(run, ({ epochs, ...settings }) => {
    const address = Object.entries(settings).map(([name, value]) => `${name}=${value}`).join('&');
    const { state, shown } = trained(address, epochs);
    const again = new Session(readAddress(writeAddress(withShortValues(state)))).progress();
    expect([again.train, again.test].map(({ loss, correct }) => [shortNumber(loss), correct])).toEqual(shown);
  }), { numRuns: 40 });
});

test('values without a number stay as they are, and so do few and short ones', () => {
  const line = readAddress('data=diag&model=linear&epoch=3&values=1.5,-2,0.25');
  expect(withShortValues(line)).toEqual(line);
  const broken = { ...line, values: [Number.NaN, 1, 2] };
  expect(withShortValues(broken)).toBe(broken);
});
