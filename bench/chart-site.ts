/** A site of charts to measure, and beside it a bare page that draws the same with Plot and nothing else. */
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, measureBuild } from './build.ts';

export interface Chart {
  id: string;
  /** An expression with `n`. */
  code: string;
}

const setup = `const noise = (i: number) => (Math.abs(Math.sin(i * 12.9898)) * 43758.5453) % 1;
const points = Array.from({ length: 10_000 }, (_, i) => ({ a: noise(i), b: noise(i + 0.5), c: "abcd"[i % 4] }));`;

const x = 'x: (d) => d.a ** (n / 10)';
const dots = (count: number): string => `Plot.dot(points.slice(0, ${count}), { ${x}, y: "b" }).plot()`;

/** At most a thousand marks each. */
export const charts: readonly Chart[] = [
  { id: 'bars', code: 'Plot.barY("abcdefghijkl", { x: (d) => d, y: (_, i) => i + n }).plot()' },
  { id: 'dots-100', code: dots(100) },
  { id: 'dots-1000', code: dots(1000) },
  { id: 'line-1000', code: `Plot.lineY(points.slice(0, 1000), { ${x.replace('x', 'y')} }).plot()` },
  { id: 'histogram', code: `Plot.rectY(points, Plot.binX({ y: "count" }, { ${x} })).plot()` },
  {
    id: 'facets',
    code: `Plot.dot(points.slice(0, 1000), { ${x}, y: "b", fx: "c", stroke: "c" }).plot({ color: { legend: true } })`,
  },
];

/** One that a hand holds, and one that answers the pointer. */
const held = Array.from({ length: 60 }, (_, at) => `[${at}, ${(at * 7) % 31}]`);
const heldCode = `Plot.dot(spots, { r: 6 }).plot()`;
const tipCode = `Plot.dot(points.slice(0, 1000), { x: "a", y: "b", tip: true }).plot()`;

const knob = 'knobs="n(1..60 step 1)"';

const cell = (id: string, code: string, more = ''): string => `\n\`\`\`ts live id=${id}${more}\n${code};\n\`\`\`\n`;

/** Lines of code may be longer than a slide is wide. */
const lectureOf = (title: string, order: number, cells: readonly string[]): string => [
  `---\ntitle: ${title}\ndescription: Charts to measure.\norder: ${order}\ndate: 2026-01-01\n---\n`,
  `# ${title} {#top}\n\nTo measure\n\n<ArticleOnly>\n`, ...cells, `\n</ArticleOnly>\n`,
].join('\n');

const lecture = lectureOf('Charts', 1, [
  cell('setup', `import * as Plot from "@observablehq/plot";\n${setup}`),
  ...charts.map(({ id, code }) => cell(id, `const n = 5;\n${code}`, ` ${knob}`)),
  cell('held', `const spots = [\n  ${held.join(', ')},\n];\n${heldCode}`), cell('tips', tipCode),
]);

const small = (at: number): string =>
  `Plot.dot(points.slice(0, 20), { x: (d) => d.a * n, y: "b" }).plot({ height: ${100 + at} })`;

/** Two hundred charts that follow one number, two in each cell: a lecture has no more than 120. */
const many = lectureOf('Many', 2, [
  cell('setup', `import * as Plot from "@observablehq/plot";\n${setup}\nconst n = 5`, ` ${knob}`),
  ...Array.from({ length: 100 }, (_, at) => cell(`charts-${at}`, `${small(at)};\n${small(at + 100)}`)),
]);

const config = `import { defineConfig } from 'astro/config';
import { lectures } from './src/engine/index.ts';
export default defineConfig({ integrations: [lectures({ site: { title: 'Charts', description: 'To measure.' } })] });
`;

/** Each chart in a box of its own, drawn anew when its number changes, its spot is dragged, or its page is asked to. */
const bare = `import * as Plot from "@observablehq/plot";
${setup}
const spots = [${held.join(', ')}];
const draw = {
  ${charts.map(({ id, code }) => `"${id}": (n) => ${code},`).join('\n  ')}
  held: () => ${heldCode},
  tips: () => ${tipCode},
};
const show = (id, n) => document.getElementById(id).querySelector("[data-output]").replaceChildren(draw[id](n));
for (const id of Object.keys(draw)) {
  const box = document.createElement("div");
  box.id = id;
  box.innerHTML = '<input type="range" min="1" max="60" value="5"><div data-output></div>';
  document.body.append(box);
  box.querySelector("input").addEventListener("input", ({ target }) => show(id, Number(target.value)));
  show(id, 5);
}
document.getElementById("held").addEventListener("pointermove", ({ buttons, offsetX, offsetY }) => {
  if (buttons === 0) return;
  spots[30] = [offsetX / 10, 31 - offsetY / 12];
  show("held");
});
`;

/** The folder in which it is built; `dist` in it is to be served. */
export async function chartSite(): Promise<string> {
  const folder = copyProject();
  for (const part of ['content', 'src/pages']) rmSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'astro.config.mjs'), config);
  for (const [name, text] of Object.entries({ charts: lecture, many })) {
    mkdirSync(join(folder, 'content/lectures', name), { recursive: true });
    writeFileSync(join(folder, 'content/lectures', name, 'index.mdx'), text);
  }
  await measureBuild(folder);
  mkdirSync(join(folder, 'dist/bare'));
  const script = await build({
    stdin: { contents: bare, resolveDir: folder, loader: 'ts' },
    bundle: true, minify: true, write: false, format: 'iife',
  });
  writeFileSync(join(folder, 'dist/bare/bare.js'), script.outputFiles[0]!.text);
  const page = '<!doctype html><meta charset="utf-8"><title>Bare</title><body><script src="bare.js"></script>';
  writeFileSync(join(folder, 'dist/bare/index.html'), page);
  return folder;
}
