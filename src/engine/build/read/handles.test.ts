import { expect, test, vi } from 'vitest';
import { createBuilder } from '../../../../tests/build/builder.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { build, fail } = createBuilder();

const chart = `import * as Plot from "@observablehq/plot";
const marks = [Plot.dot([[1, 2]]), Plot.dot([[2, 2]]), Plot.ruleY([0])];
Plot.plot({ marks });
`;
const lecture = (handles: string, code = chart): string =>
  `# One\n\n\`\`\`ts live id=boats ${handles}\n${code}\`\`\`\n`;

const tree = `import { drawModule, Module } from "mini-ml";
class Sea extends Module {}
drawModule(new Sea());
`;

test('a name that the picture does not have is told with those that it has', async () => {
  expect(await fail(lecture('handles="dor line"'))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 The cell \`boats\` has no \`dor\` that can be dragged.
      3 | \`\`\`ts live id=boats handles="dor line"
        | ^
      Fix: Did you mean \`dot\`? There is \`dot\`, \`dot1\`, \`dot2\`, \`rule\`.

    content/lectures/sample/index.mdx:3:1 The cell \`boats\` has no \`line\` that can be dragged.
      3 | \`\`\`ts live id=boats handles="dor line"
        | ^
      Fix: There is \`dot\`, \`dot1\`, \`dot2\`, \`rule\`; \`false\` means nothing."
  `);
  expect(await fail(lecture('handles={false}'))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 \`handles={false}\` has braces, which mean nothing after the backticks.
      3 | \`\`\`ts live id=boats handles={false}
        | ^
      Fix: Write \`handles=false\`."
  `);
  expect(await fail(lecture('handles=dot', '1 + 1;\n'))).toMatchInlineSnapshot(`
    "content/lectures/sample/index.mdx:3:1 The cell \`boats\` has no \`dot\` that can be dragged.
      3 | \`\`\`ts live id=boats handles=dot
        | ^
      Fix: Nothing that it shows can be dragged: remove \`handles\`."
  `);
});

test('the page is told, and a chart of which nothing is left does not invite', async () => {
  const built = await Promise.all(['', 'handles="dot2 rule"', 'handles=false'].map(async (handles) => {
    const [cell] = (await build(lecture(handles))).cells;
    return [cell?.handles, cell?.outputs.includes('data-invite'), cell?.outputs.includes('chart-held')];
  }));
  expect(built).toEqual([[undefined, true, true], ['dot2 rule', true, true], ['', false, false]]);
});

test('where nothing may be held, a figure that can be changed by clicks does not invite either', async () => {
  const built = await Promise.all(['', 'handles=false'].map(async (handles) => {
    const [cell] = (await build(lecture(handles, tree))).cells;
    return cell?.outputs.includes('data-invite');
  }));
  expect(built).toEqual([true, false]);
});
