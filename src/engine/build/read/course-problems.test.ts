import { expect, test } from 'vitest';
import { partProblems, sameAddress } from './course-problems.ts';
import { LectureError } from './problem.ts';

function told(part: string, titles: readonly string[]): string {
  const source = `---\ntitle: a\npart: ${part}\n---\n`;
  const problems = partProblems(source, part, titles);
  return problems.length === 0 ? '' : new LectureError('content/lectures/a/index.mdx', source, problems).message;
}

test('a part that the site does not list is told at its line', () => {
  expect(told('Tides', [])).toBe('');
  expect(told('Tides', ['Calm', 'Tides'])).toBe('');
  expect([told('Tide', ['Calm', 'Tides']), told('Ice', ['Calm water', 'Tides'])]).toMatchInlineSnapshot(`
    [
      "content/lectures/a/index.mdx:3:1 This course has no part \`Tide\`.
      3 | part: Tide
        | ^
      Fix: Did you mean \`Tides\`?",
      "content/lectures/a/index.mdx:3:1 This course has no part \`Ice\`.
      3 | part: Ice
        | ^
      Fix: Write one of \`Calm water\`, \`Tides\`, or add it to \`parts\` in \`astro.config.mjs\`.",
    ]
  `);
});

test('two lectures are not at one address where capitals do not count', () => {
  expect(sameAddress(['waves', 'tides', 'waves-2', 'waves'], 'content/lectures')).toEqual([]);
  expect(sameAddress(['waves', 'Waves', 'Gro\u0308\u00dfe', 'gr\u00f6\u00dfe'], 'content/lectures')).toMatchInlineSnapshot(`
    [
      "content/lectures/Waves and content/lectures/waves would be at one address.
      Fix: Rename one of the two folders.",
      "content/lectures/Größe and content/lectures/größe would be at one address.
      Fix: Rename one of the two folders.",
    ]
  `);
});
