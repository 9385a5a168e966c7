import { expect, test, vi } from 'vitest';
import { createBuilder } from '../../../../tests/build/builder.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const builder = createBuilder();

const lecture = (...predictions: string[]): string => `# A line {#start}

\`\`\`ts live id=line
import { drawGraph } from "mini-ml";
const model = { forward: (x1: number, x2: number) => x1 + x2 - 1 };
drawGraph(model);
\`\`\`

${predictions.join('\n\n')}
`;

const key = (code: string): string => `\`\`\`ts key\n${code}\n\`\`\``;

const predict = (attributes: string, ...blocks: string[]): string =>
  ['<Predict %>'.replace('%', attributes), 'Where?', ...blocks, '</Predict>'].join('\n\n');

const choice = (above: string, below: string, code = '"above";'): string => [
  `- [${above}] above`, '  There the score is above 0.', `- [${below}] below`, '  There it is below 0.', key(code),
].join('\n\n');

test('what is covered comes a step after the question, and the numbers of the key stand next to it', async () => {
  const { code } = await builder.build(lecture(predict('id="own" of="line" kind="line"', key('[1, 1, -1];'), 'There.')));
  expect(code).toMatch(/Cell, \{[^}]*covered: "line",\s+step: 2/);
  expect(code).toMatch(/Predict, \{\s+id: "own",\s+kind: "line",\s+of: "line",\s+right: "1 1 -1",\s+step: 1/);
});

test('points of a key may be a table, and a choice needs no key', async () => {
  const points = lecture(predict('id="own" of="line" kind="points"', key('[[0, 1], [0.5, 0.25]];')));
  expect((await builder.build(points)).code).toContain('right: "0 1 0.5 0.25"');
  const { code } = await builder.build(lecture(predict('id="own" of="line"', choice('x', ' '))));
  expect(code).toMatch(/Predict, \{\s+id: "own",\s+kind: "choose",\s+of: "line",\s+step: 1/);
  expect(code).toContain('slot: "options"');
});

test('a choice whose key and run differ, or without feedback, is an error as in a question', async () => {
  expect(await builder.fail(lecture(predict('id="own" of="line"', choice(' ', 'x'))))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:21:1 The code gives \`above\`, but the answer marked as right is \`below\`.
      21 | \`\`\`ts key
         | ^
      Fix: Correct the marks \`[x]\`, or the code of the key."
  `);
  const silent = predict('id="own" of="line"', '- [x] above\n- [ ] below');
  expect(await builder.fail(lecture(silent))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:13:1 This answer has no feedback.
      13 | - [x] above
         | ^
      Fix: Below it, after a blank line and indented, explain it to those who choose it.

    content/lectures/sample/index.mdx:14:1 This answer has no feedback.
      14 | - [ ] below
         | ^
      Fix: Below it, after a blank line and indented, explain it to those who choose it."
  `);
});

test('a cell that is not there, stands elsewhere, or is covered already', async () => {
  const line = (of: string, id: string): string => predict(`id="${id}" of="${of}" kind="line"`, key('[1, 1, -1];'));
  expect(await builder.fail(lecture(line('lime', 'a')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:9:1 No live cell of this slide has the id \`lime\`.
      9 | <Predict id="a" of="lime" kind="line">
        | ^
      Fix: Did you mean \`of="line"\`?"
  `);
  expect(await builder.fail(lecture(line('figure', 'a')))).toContain('Write `id=name` after the backticks');
  expect(await builder.fail(lecture('---', '## Next', line('line', 'a')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:13:1 The cell \`line\` is on another slide.
      13 | <Predict id="a" of="line" kind="line">
         | ^
      Fix: Ask on the slide that shows the result."
  `);
  expect(await builder.fail(lecture(line('line', 'a'), line('line', 'b')))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:19:1 The cell \`line\` is already hidden by another prediction.
      19 | <Predict id="b" of="line" kind="line">
         | ^
      Fix: Ask only once for each cell."
  `);
});

test('an unknown kind, a missing id, a missing figure, a missing key', async () => {
  expect(await builder.fail(lecture(
    predict('id="a" of="line" kind="draw"'), predict('of="line" kind="line"', key('[1, 1, -1];')),
    predict('id="b" kind="points"', key('[[0, 1], [1, 0]];')), predict('id="c" of="line" kind="line"'),
  ))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:9:1 There is no prediction of kind \`draw\`.
      9 | <Predict id="a" of="line" kind="draw">
        | ^
      Fix: Write one of choose, line, points.

    content/lectures/sample/index.mdx:15:1 This prediction has no id.
      15 | <Predict of="line" kind="line">
         | ^
      Fix: Write \`<Predict id="…">\`: predictions are saved under it.

    content/lectures/sample/index.mdx:15:1 The cell \`line\` is already hidden by another prediction.
      15 | <Predict of="line" kind="line">
         | ^
      Fix: Ask only once for each cell.

    content/lectures/sample/index.mdx:25:1 This prediction does not say over which figure points are marked.
      25 | <Predict id="b" kind="points">
         | ^
      Fix: Write \`of="name"\` with the id of a live cell of this slide.

    content/lectures/sample/index.mdx:35:1 This prediction has no key.
      35 | <Predict id="c" of="line" kind="line">
         | ^
      Fix: Below the question, put a code block marked \`key\` that ends with the numbers of the line, \`[w1, w2, b]\`.

    content/lectures/sample/index.mdx:35:1 The cell \`line\` is already hidden by another prediction.
      35 | <Predict id="c" of="line" kind="line">
         | ^
      Fix: Ask only once for each cell."
  `);
  expect(await builder.fail(lecture(predict('of="line"', choice('x', ' '))))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:9:1 This question has no id.
      9 | <Predict of="line">
        | ^
      Fix: Write \`<Predict id="…">\`: answers are saved under it."
  `);
});

test('a key that gives no line, no points, or more than anybody marks', async () => {
  const asked = (kind: string, code: string): Promise<string> =>
    builder.fail(lecture(predict(`id="a" of="line" kind="${kind}"`, key(code))));
  expect(await asked('line', '[1, 1];')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:13:1 This key has 2 numbers: a line has three.
      13 | \`\`\`ts key
         | ^
      Fix: End it with the numbers of the line, \`[w1, w2, b]\`, alone on a line."
  `);
  expect(await asked('points', '1;')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:13:1 This key has 1 number: a point has two.
      13 | \`\`\`ts key
         | ^
      Fix: End it with a list of points, \`[[x1, x2], …]\`, alone on a line."
  `);
  expect(await asked('points', 'Array.from({ length: 20 }, (_, at) => [at, at]);')).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:13:1 This key has more points than can be marked.
      13 | \`\`\`ts key
         | ^
      Fix: Ask for at most twelve points."
  `);
});

test('two predictions of one name clash, and only one that is there can be remembered', async () => {
  const twice = [predict('id="own"', choice('x', ' ')), predict('id="own"', choice('x', ' '))];
  expect(await builder.fail(lecture(...twice))).toContain('The id `own` of this element is already used by the element');
  expect(await builder.fail(lecture(twice[0]!, '<Predicted of="owm">What?</Predicted> It is above.')))
    .toMatchInlineSnapshot(`
      "content/lectures/sample/index.mdx:27:1 No prediction of this lecture has the id \`owm\`.
        27 | <Predicted of="owm">What?</Predicted> It is above.
           | ^
        Fix: Did you mean \`of="own"\`?"
    `);
});
