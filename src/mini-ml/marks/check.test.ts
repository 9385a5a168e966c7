import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPicture } from '../../engine/figure/check.ts';
import { FigureError } from '../../engine/figure/figure.ts';
import { expectHarmless, spoil } from '../../../tests/figures/harmless.ts';
import { markKinds } from '../../engine/figure/marks/marks.ts';
import { Linear, Part } from '../core/index.ts';
import { drawGraph, drawModule, drawSum, show, withPoints } from '../figures/index.ts';
import { marks } from './marks.ts';

/** The soak tries many more. */
const numRuns = Number(process.env['RANDOM_RUNS'] ?? 600);

const kinds = markKinds(marks);
const good = show(new Linear(1, 1, -1), [[0.1, 0.2]], [[0.9, 0.7]]);

function problem(value: unknown): string {
  try {
    checkPicture(value, kinds);
  } catch (error) {
    if (error instanceof FigureError) return error.message;
    throw error;
  }
  return 'no problem';
}

test.each([
  [{ role: 'points', of: 'square', at: [[0, 1]] }, 'marks[0].of is "square"; it must be "circle" or "cross".'],
  [{ role: 'points', of: 'circle', at: [[0, 1]], href: 'javascript:alert(1)' },
    'marks[0].href is not an option here. Known are role, of, at, scores.'],
  [{ role: 'points', of: 'circle', at: [[0, 1]], scores: [1, 2] }, 'marks[0].scores has 2 entries for 1 points.'],
  [{ role: 'boundary', paths: [], line: { w1: 1, w2: 1 } },
    'marks[0].line.b is missing; it must be a number from −1000000000000 to 1000000000000.'],
  [{ role: 'nodes', of: 'layer', at: [], text: [] }, 'marks[0].of is "layer"; it must be "module" or "parameter".'],
  [{ role: 'nodes', of: 'module', at: [[0, 0]], text: [] }, 'marks[0].text has 0 entries for 1 points.'],
  [{ role: 'region', of: 'circle', rings: [[[0]]] }, 'marks[0].rings[0][0] is a list of 1; it must be a list of two.'],
  [{ role: 'distances', paths: 'url(//x)' }, 'marks[0].paths is "url(//x)"; it must be a list.'],
])('%j is refused by name', (mark, message) => {
  expect(problem({ ...good, marks: [mark] })).toBe(message);
});

const samples = [good, withPoints([[0, 1]], [[1, 1]], new Linear(1, 0, -0.5)), drawGraph(new Part()),
  drawModule(new Linear(1, 2, 3)), drawSum([1], [2])];
const junk = fc.oneof(fc.anything(), fc.constantFrom<unknown>('url(//x)', -1, 1e308, NaN, '', [], {}, null, 'points'));

/** One of our figures with a value put, replaced or taken away somewhere inside its marks. */
const mutated = fc.tuple(fc.constantFrom(...samples), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), junk)
  .map(([sample, way, value]) => {
    const copy = structuredClone(sample);
    spoil(copy.marks, way, value);
    return copy;
  });

test('spoilt marks are refused by a FigureError or drawn without harm', () => {
  fc.assert(fc.property(mutated, (value) => expectHarmless(value, kinds)), { numRuns });
});
