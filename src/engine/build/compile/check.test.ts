import { expect, test, vi } from 'vitest';
import { compileCell } from '../../cell/compile.ts';
import { checkerWorld } from '../../../../tests/mini-ml.ts';
import { createChecker } from './check.ts';

// The first check reads the whole library: that takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const checker = createChecker(checkerWorld);
const compiled = (...sources: string[]) =>
  sources.map((source, index) => compileCell({ id: `cell-${index}`, source, defines: true }));
/** A lecture whose cells import these packages. */
const imported = (...froms: string[]) => ({ folder: '/content/lectures/gallery', froms, files: {} });

test('a name has the type of its nearest definition above', () => {
  expect(checker.check(compiled('let a = 1;', 'let a = "one";', 'a.length;'))).toEqual([]);
  expect(checker.check(compiled('let a = "one";', 'let a = 1;', 'a.length;'))).toMatchObject([{ cell: 2, offset: 2 }]);
});

test('types are read by the cells below too', () => {
  expect(checker.check(compiled('type Side = -1 | 1;', 'const side: Side = 1;'))).toEqual([]);
});

test('what is known of the cells of one lecture is forgotten with the next', () => {
  checker.check(compiled('const here = 1;', 'here;'));
  expect(checker.check(compiled('const other = 1;', 'here;'))).toMatchObject([{ cell: 1, code: 2304 }]);
});

test('the names of the library are told too', () => {
  checker.check(compiled('1;'));
  const library = checker.names().libraries['mini-ml']!;
  const one = (name: string) => library.find((known) => known.name === name);
  expect(one('relu')).toEqual({
    name: 'relu', kind: 'function', signature: 'relu(x: number): number', doc: expect.stringMatching(/./),
  });
  expect(one('Linear')).toMatchObject({ kind: 'class', signature: 'new Linear(w1: number, w2: number, b: number): Linear' });
  expect(one('Point')).toMatchObject({ kind: 'type', signature: 'type Point = readonly [x1: number, x2: number]' });
  expect(library.filter(({ doc }) => doc.includes('\n') || doc.length > 300)).toEqual([]);
});

test('the names of each cell are told with their types and docstrings', () => {
  const double = '/**\n * Twice the number. It\n * is even.\n */\nfunction double(n: number): number {\n  return 2 * n;\n}';
  const cells = compiled('import { Linear } from "mini-ml";\nconst line = new Linear(1, 1, 0);', double, 'type Count = number;');
  expect(checker.check(cells)).toEqual([]);
  const names = checker.names().cells;
  expect(names['cell-0']?.map(({ signature }) => signature)).toEqual([expect.stringMatching(/^new Linear\(/), 'line: Linear']);
  expect(names['cell-1']).toEqual([
    { name: 'double', kind: 'function', signature: 'double(n: number): number', doc: 'Twice the number.' },
  ]);
  expect(names['cell-2']).toEqual([{ name: 'Count', kind: 'type', signature: 'type Count = number', doc: '' }]);
});

test('charts as they stand in the documentation of Plot have no type errors', () => {
  const charts = [
    'Plot.rectY(data, Plot.binX({ y: "count" }, { x: "v", fill: "k" })).plot();',
    'Plot.plot({ marks: [Plot.rectX(data, Plot.binY({ x: "count" }, { y: "v", fill: "k" })), Plot.ruleX([0])] });',
    'Plot.plot({ color: { legend: true }, marks: [Plot.rect(data, Plot.bin({ fill: "count" }, { x: "v", y: "v", inset: 0 }))] });',
    'Plot.barY(data, Plot.groupX({ y: "count" }, { x: "k", fill: "k", sort: { x: "-y" } })).plot();',
    'Plot.plot({ marks: [Plot.dot(data, { x: "v", y: (d) => d.v, tip: true }), Plot.lineY(data, Plot.windowY(3, { x: "v", y: "v" }))] });',
    'Plot.boxX(data, { x: "v", y: "k" }).plot();',
    'Plot.plot({ color: { scheme: "PiYg" }, marks: [() => null as Node | null, Plot.axisY({ tickFormat: (d, i, all) => i + all.length })] });',
    'Plot.arrow(data, Plot.groupY({ x1: "first", x2: "last", stroke: ([x1, x2]) => x2 - x1 }, { x: "v", y: "k", stroke: "v" })).plot();',
    'Plot.contour({ x1: 0, x2: 1, y1: 0, y2: 1, fill: (x, y) => Math.atan2(y, x) }).plot();',
  ];
  const data = 'import * as Plot from "@observablehq/plot";\nconst data = [{ v: 1, k: "a" }, { v: 2, k: "b" }];';
  expect(checker.check(compiled(data, ...charts), imported('@observablehq/plot'))).toEqual([]);
});

test('what d3 makes and joins has the types that its axes and behaviours take', () => {
  const charts = [
    'const axes = d3.create("svg");\naxes.append("g").attr("transform", "translate(0,9)").call(d3.axisBottom(d3.scaleLinear())).call((g) => g.select(".domain").remove());',
    'const zoomed = d3.create("svg");\nzoomed.append("g").call(d3.brushX());\nzoomed.call(d3.zoom<SVGSVGElement, undefined>().on("zoom", ({ transform }) => transform));',
    'd3.create("svg").selectAll("circle").data([1]).join("circle").attr("r", (r) => r).call((all) => all.transition().attr("r", 2));',
    'd3.create("table").append("tr").selectAll("td").data(["a"]).join("td").text((d) => d);',
  ];
  expect(checker.check(compiled('import * as d3 from "d3";', ...charts), imported('d3'))).toEqual([]);
});

test('rows and columns of pictures take what Plot and d3 make', () => {
  const rows = 'import { hcat } from "mini-ml";\nhcat([Plot.dot([1]).plot(), d3.create("svg").node()!]);';
  const given = 'import * as Plot from "@observablehq/plot";\nimport * as d3 from "d3";';
  expect(checker.check(compiled(given, rows), imported('@observablehq/plot', 'd3'))).toEqual([]);
});

test('a parameter without a type is any, and what has a type is checked', () => {
  expect(checker.check(compiled('const half = (x) => x / 2;\nhalf(1);'))).toEqual([]);
  expect(checker.check(compiled('const half = (x: number) => x / 2;\nhalf("1");'))).toMatchObject([{ code: 2345 }]);
});
