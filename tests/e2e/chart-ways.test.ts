/** Plot and d3 in a cell open no way from text to code, to a server or out of their chart. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCounter, type Counter } from '../sandbox/counter.ts';
import { open } from './browser.ts';
import { allLaidOut, cell, error, hasTools, output, rewrite } from './live.ts';
import { onDeck } from './sites.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await startCounter();
});
afterAll(() => counter.close());

/** What is tried, and what is said then. */
const ways = (address: string): readonly (readonly [code: string, said: RegExp])[] => [
  ['d3.csvParse.constructor("return 1")();', /EvalError/],
  ['Plot.dot.constructor("return 1")();', /EvalError/],
  ['d3.create("svg").node().constructor.constructor("return 1")();', /EvalError/],
  [`await d3.json("${address}/a");`, /`fetch`/],
  [`await d3.image("${address}/a");`, /`Image`/],
  [`Plot.image([1], { src: "${address}/a", x: 0, y: 0 }).plot();`, /an image from elsewhere/],
  [`Plot.dot([[1, 2]]).plot({ style: "background: url(${address}/a)" });`, /url\(.*cannot be shown in a chart/],
  [`d3.create("div").html('<img src="${address}/a" onerror="alert(1)">').node();`, /<img> cannot be shown in a chart/],
  [`JSON.stringify = () => '{"kinds":["html:iframe src"],"root":[0,["${address}/a"]]}';\nPlot.dot([[1, 2]]).plot();`,
    /<iframe> cannot be shown in a chart/],
];

test('what Plot and d3 are made of leads to no code, no server and no other element', async () => {
  const page = await open(onDeck('charted').lecture);
  await allLaidOut(page);
  await hasTools(page, 'sized');
  await cell(page, 'sized').evaluate((host) => host.scrollIntoView({ block: 'center' }));
  for (const [code, said] of ways(`http://${counter.host}`)) {
    await rewrite(page, 'sized', () => code);
    await expect.poll(() => error(page, 'sized').textContent()).toMatch(said);
    expect(await output(page, 'sized').locator('script, img, iframe, style, image, [onerror]').count()).toBe(0);
  }
  expect(counter.count()).toBe(0);
});
