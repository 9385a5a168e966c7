import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { searchedPage } from './search-entries.ts';
import { partsOf } from './search-parts.ts';

const page = (...sections: string[]): string =>
  `<html><body><main><h1 class="deck-title">Waves</h1>${sections.join('')}</main></body></html>`;

const section = (content: string, id = 'one'): string =>
  `<section data-slide="1" id="${id}"><div data-canvas><h2>A wave</h2>${content}</div>`
  + '<a class="permalink" href="#one">link</a></section>';

const entriesOf = (content: string) => searchedPage(page(section(content))).entries;

test('a slide is found by its title, its words and its fences, each cell by its code', () => {
  const cell = '<live-cell id="sine" data-source="Math.sin(x);"><details data-fold><summary>Show code</summary>'
    + '<pre><code>Math.sin(x);</code></pre></details><p data-caption>A sine</p></live-cell>';
  const step = `<div data-step="2">${cell}</div>`;
  expect(searchedPage(page(section(`<p>It <em>mo</em>ves.</p><p>Up</p><pre><code>let a;</code></pre>${step}`)))).toEqual({
    title: 'Waves',
    entries: [
      { kind: 'slide', id: 'one', slide: 1, section: 'one', name: 'A wave', step: 0, text: 'It moves. Up', code: 'let a;' },
      { kind: 'cell', id: 'sine', slide: 1, section: 'one', name: 'A wave', step: 2, text: 'A sine', code: 'Math.sin(x);' },
    ],
  });
});

test('of a slide in steps it is told where in its text each step begins', () => {
  const [found] = entriesOf('<p>Now</p><ul><li data-step="1">la<em>t</em>er</li><li data-step="2">last</li></ul><p>always</p>');
  expect(found).toMatchObject({ step: 0, text: 'Now later last always', steps: [[4, 1], [10, 2], [15, 0]] });
});

test('what readers are to find out, and what only the presenter sees, is not found', () => {
  const hidden = [
    '<div data-notes>secret</div>', '<span data-notes>secret</span>', '<details data-key>secret</details>',
    '<details data-help>secret</details>', '<details data-solution><live-cell id="s" data-source="secret"></live-cell></details>',
    '<div data-options><ol><li>secret</li></ol></div>', '<div data-output><p>secret</p></div>',
    '<div data-verdict>secret</div>', '<div data-predict data-numbers="secret"></div>', '<template>secret</template>',
  ];
  const found = entriesOf(`<div data-quiz><div data-asked>What moves?</div>${hidden.join('')}</div>${hidden.join('')}`);
  expect(JSON.stringify(found)).not.toContain('secret');
  expect(found.map(({ text }) => text)).toEqual(['What moves?']);
});

test('formulas are read with their letters', () => {
  const formula = '<math><mrow><mi>y</mi><mo>\u2061</mo><mo>(</mo><mi>x</mi><mo>)</mo></mrow></math>';
  expect(entriesOf(`<p>The value ${formula}, so</p>`)[0]!.text).toBe('The value y(x), so');
});

test('a lecture that is too large for one file comes in several, which hold all of it', () => {
  const sections = Array.from({ length: 9 }, (_, at) => section(`<p>${Array.from({ length: 40 }, (_, n) => `w${at * 7919 + n * n * 104729}`).join(' ')}</p>`, `s${at}`));
  const searched = searchedPage(page(...sections));
  const parts = partsOf('waves', searched, 2000);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) {
    expect(part).toMatchObject({ slug: 'waves', title: 'Waves' });
    expect(gzipSync(JSON.stringify(part)).length).toBeLessThanOrEqual(2000);
  }
  const held = parts.map(({ index }) => (index as { documentCount: number }).documentCount);
  expect(held.reduce((sum, count) => sum + count, 0)).toBe(9);
});
