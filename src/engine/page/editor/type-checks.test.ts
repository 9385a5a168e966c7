import { expect, test } from 'vitest';
import { createHarness } from './type-harness.ts';

const finding = { cell: 'data', from: 6, to: 7, message: 'no' };

test('types are asked about after a pause and when nothing runs, one question at a time', () => {
  const { checks, pass, orders, program } = createHarness();
  program.status = 'running';
  checks.askSoon();
  pass();
  expect(orders).toEqual([]);
  program.status = 'ok';
  pass();
  checks.askSoon();
  pass();
  expect(orders.map(({ cells }) => cells.map(({ source }) => source))).toEqual([['const n = 1;']]);
});

test('a change during a check is checked next, and only then is told', () => {
  const { checks, pass, orders, answer, told, program } = createHarness();
  checks.askSoon();
  pass();
  program.text = 'const n = 2;';
  checks.askSoon();
  pass();
  answer([finding]);
  expect(told).toEqual([]);
  pass();
  expect(orders).toHaveLength(2);
  answer([finding]);
  expect(told).toEqual([{ data: [finding] }]);
});

test('while a text cannot be read its last good one counts, and nothing is said of it', () => {
  const { checks, pass, orders, answer, told, program } = createHarness();
  checks.askSoon();
  pass();
  answer([]);
  program.text = 'const n = ;';
  program.isReadable = false;
  checks.askSoon();
  pass();
  expect(orders[1]?.cells[0]?.source).toBe('const n = 1;');
  answer([finding]);
  expect(told).toEqual([{}, {}]);
});

test('a checker that does not answer is replaced', () => {
  const { checks, pass, orders, ended } = createHarness();
  checks.askSoon();
  pass();
  pass(60_000);
  expect(ended()).toBe(1);
  checks.askSoon();
  pass();
  expect(orders).toHaveLength(2);
});
