import { expect, test } from 'vitest';
import { readAddress, type LabState } from './address.ts';
import { Session } from './session.ts';
import { nothingSeen, tasks, withSeen, type Seen } from './tasks.ts';

function task(id: string) {
  const found = tasks.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

function judged(id: string, state: LabState, { values, epochs = 0, seen = nothingSeen }: {
  values?: number[]; epochs?: number; seen?: Seen;
} = {}) {
  const session = new Session(state);
  if (values !== undefined) session.setValues(values);
  session.advance(epochs);
  return task(id).judge(state.settings, session.progress(), seen);
}

test('no task is done when it begins', () => {
  expect(tasks.filter(({ id, begin }) => judged(id, begin).done)).toEqual([]);
});

test('by hand: sliders do it, training does not count', () => {
  const { begin } = task('by-hand');
  expect(judged('by-hand', begin, { values: [1, 1, -1] })).toMatchInlineSnapshot(`
    {
      "done": true,
      "word": "Every point is on the right side. By hand!",
    }
  `);
  expect(judged('by-hand', begin, { epochs: 900 })).toMatchInlineSnapshot(`
    {
      "done": false,
      "word": "Training has moved the parameters. Press Reset and use the sliders.",
    }
  `);
});

test('no line: four corners do it', () => {
  const corners = readAddress('points=o0,0;o1,1;x0,1;x1,0&model=linear');
  expect(judged('no-line', corners)).toMatchInlineSnapshot(`
    {
      "done": true,
      "word": "No line separates these 4 points.",
    }
  `);
  expect(judged('no-line', readAddress('points=o0,0;x1,1;x0,1;x1,0&model=linear'))).toMatchInlineSnapshot(`
    {
      "done": false,
      "word": "There is still a line that separates them.",
    }
  `);
});

test('loss below 1: training gets there, and so do large parameters', () => {
  const { begin } = task('loss-below');
  expect(judged('loss-below', begin, { epochs: 1000 })).toMatchInlineSnapshot(`
    {
      "done": true,
      "word": "The loss is 0.43.",
    }
  `);
  expect(judged('loss-below', begin, { values: [50, 50, -50] }).done).toBe(true);
});

test('scaling: the same line with another loss', () => {
  const { begin } = task('scaling');
  expect(judged('scaling', begin, { values: [2, 2, -1.9] })).toMatchInlineSnapshot(`
    {
      "done": true,
      "word": "The same line, all parameters times 2.00; the loss is now 4.93.",
    }
  `);
  expect(judged('scaling', begin, { values: [2, 2, -1] }).done).toBe(false);
  expect(judged('scaling', begin, { values: [-2, -2, 1.9] }).done).toBe(false);
});

test('layers: first the line must fail', () => {
  const { begin } = task('spiral');
  const network = readAddress('data=spiral');
  const session = new Session(begin);
  session.advance(250);
  const seen = withSeen(nothingSeen, begin.settings, session.progress());
  expect(judged('spiral', network, { epochs: 1000 }).done).toBe(false);
  expect(judged('spiral', network, { epochs: 1000, seen })).toMatchInlineSnapshot(`
    {
      "done": true,
      "word": "Layers bend the boundary: every point is right.",
    }
  `);
});

test('a circle without layers: squares do it, more layers do not count', () => {
  const squares = readAddress('data=circle&hidden=&rate=0.1&features=x1x1-x2x2');
  expect(judged('features', squares, { epochs: 600 })).toMatchInlineSnapshot(`
    {
      "done": true,
      "word": "Every point is right with x1², x2²: they bend the boundary for the model.",
    }
  `);
  expect(judged('features', task('features').begin, { epochs: 600 }).word).toMatch(/^\d\d of 50 right\.$/);
  expect(judged('features', readAddress('data=circle'), { epochs: 600 })).toMatchInlineSnapshot(`
    {
      "done": false,
      "word": "This challenge is about an MLP with 0 hidden layers.",
    }
  `);
});
