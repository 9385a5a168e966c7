import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../../../mini-ml/core/random.ts';
import { hashOf, openLink, packLink, type SharedCell } from './code-link.ts';

/** The soak tries many more. */
const numRuns = Number(process.env['RANDOM_RUNS'] ?? 300);

const model: SharedCell = { cell: 'model-linear', from: 'aGVsbG8x', text: 'new Linear(1, 1, -0.9); // σ, 𝜃' };

const shared = fc.record({ cell: fc.string(), from: fc.string(), text: fc.string({ unit: 'grapheme' }) });

test('a link opens to the cells it was made of', async () => {
  const distinct = fc.uniqueArray(shared, { minLength: 1, maxLength: 5, selector: ({ cell }) => cell });
  await fc.assert(fc.asyncProperty(distinct, async (cells) => {
    expect(await openLink(`#linear.2&e=${await packLink(cells)}`)).toEqual({ kind: 'cells', cells });
  }), { numRuns: 50 });
});

test('a link of the lecture is short enough to be sent', async () => {
  expect((await packLink([model])).length).toBeLessThan(130);
});

test('an address without code brings none', async () => {
  expect(await openLink('#slide.3&view=overview')).toEqual({ kind: 'none' });
});

test('no mutation of a link opens to another text', async () => {
  const link = await packLink([model, { ...model, cell: 'other' }]);
  const opened = await openLink(`#&e=${link}`);
  const inserted = fc.string({ maxLength: 3 });
  const mutation = fc.record({ at: fc.nat(link.length - 1), removed: fc.nat(3), inserted });
  await fc.assert(fc.asyncProperty(mutation, async ({ at, removed, inserted }) => {
    const mutated = link.slice(0, at) + inserted + link.slice(at + removed);
    const result = await openLink(`#&e=${mutated}`);
    if (result.kind === 'cells') expect(result).toEqual(opened);
  }), { numRuns });
});

test.each([
  ['cut in the middle', 'damaged', async () => (await packLink([model])).slice(0, -20)],
  ['of a later version', 'version', async () => (await packLink([model])).replace(/^1/, '2')],
  ['that is something else', 'damaged', async () => 'hello'],
  ['that is longer than 32 KiB', 'tooLong', async () => `1.${'A'.repeat(33_000)}.AAAAAAAA`],
  ['whose JSON is no list of cells', 'damaged', () => forged('{"cell":"a"}')],
  ['with a cell twice', 'damaged', () => forged(JSON.stringify([['a', 'b', 'c'], ['a', 'b', 'd']]))],
  ['with 121 cells', 'damaged', () => forged(JSON.stringify(Array.from({ length: 121 }, (_, n) => [`${n}`, '', ''])))],
  ['that unpacks to more than 256 KiB', 'tooLarge', () => forged(JSON.stringify([['a', 'b', 'x'.repeat(300_000)]]))],
])('a link %s is refused as %s', async (_what, fault, make) => {
  expect(await openLink(`#&e=${await make()}`)).toEqual({ kind: 'fault', fault });
});

test('a text that is too long for a link is refused when it is packed', async () => {
  const random = seeded(1);
  const text = Array.from({ length: 50_000 }, () => String.fromCharCode(33 + Math.floor(90 * random()))).join('');
  await expect(packLink([{ ...model, text }])).rejects.toThrow(/^A link holds 32768 characters; this one needs \d+\.$/);
});

/** A link with any JSON in it, and the right checksum. */
async function forged(json: string): Promise<string> {
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url');
  return `1.${packed}.${await hashOf(packed)}`;
}
