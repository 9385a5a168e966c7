import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlight, highlightCell, pieces } from './highlight.ts';

test('keywords, types, strings, numbers, comments and names have a class each', () => {
  expect(highlight('// a line\nconst line: Linear = new Linear(1, "b");\nshow(line.b, this);')).toMatchInlineSnapshot(`
    "<span class="tok-comment">// a line</span>
    <span class="tok-keyword">const</span> <span class="tok-name">line</span>: <span class="tok-type">Linear</span> = <span class="tok-keyword">new</span> <span class="tok-type">Linear</span>(<span class="tok-number">1</span>, <span class="tok-string">"b"</span>);
    <span class="tok-name">show</span>(line.b, <span class="tok-keyword">this</span>);"
  `);
});

test('what would be HTML is text', () => {
  expect(highlight('a < b && "<img>"')).toMatchInlineSnapshot(`"a &lt; b &amp;&amp; <span class="tok-string">"&lt;img&gt;"</span>"`);
});

test('the pieces are the source, whatever it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (source) => {
    const lines = source.replace(/\r\n?/g, '\n');
    expect(pieces(lines).map(({ text }) => text).join('')).toBe(lines);
  }));
});

test('in a cell a number that cannot be taken hold of is fixed', () => {
  const source = 'w[0] = -1.5;\n2';
  expect(highlightCell(source, new Set([11, 14]))).toBe(
    'w[<span class="tok-number tok-fixed">0</span>] = -<span class="tok-number">1.5</span>;\n<span class="tok-number">2</span>',
  );
});

test('words that are read from the right stand for themselves, and draw no sign to their other side', () => {
  expect(highlight('const سعر = 5; f(سعر, 2); "مرحبا يا عالم" + 1; // שלום a עולם')).toMatchInlineSnapshot(`"<span class="tok-keyword">const</span> <span class="tok-name"><bdi>سعر</bdi></span> = <span class="tok-number">5</span>; <span class="tok-name">f</span>(<bdi>سعر</bdi>, <span class="tok-number">2</span>); <span class="tok-string">"<bdi>مرحبا يا عالم</bdi>"</span> + <span class="tok-number">1</span>; <span class="tok-comment">// <bdi>שלום a עולם</bdi></span>"`);
});
