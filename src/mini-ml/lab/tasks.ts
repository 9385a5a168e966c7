/** Challenges in the lab, each with a start, and with a judge that sees when it is done. */

import { readAddress, type LabState } from './address.ts';
import { classes, labPoints } from './data.ts';
import { separable } from './separable.ts';
import type { Progress } from './session.ts';
import type { Settings } from './settings.ts';
import { featureTitles, score } from './words.ts';

/** What a task remembers of what the reader did since it began. */
export interface Seen {
  /** A line was trained for a while and still got points wrong. */
  readonly lineFailed: boolean;
}

export interface Verdict {
  readonly done: boolean;
  readonly word: string;
}

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly begin: LabState;
  judge(settings: Settings, progress: Progress, seen: Seen): Verdict;
}

/** The ten points of the lecture: a cross where x1 + x2 > 1. */
export const lecturePoints = 'points=o0.5781,0.2061;o0.6535,0.1602;o0.5207,0.3278;o0.3816,0.2836;'
  + 'x0.5714,0.4289;x0.8133,0.8236;x0.25,0.9528;x0.9966,0.0446;x0.8602,0.6032;x0.675,0.4568';

const line = (start: string) => `data=mine&model=linear&rate=0.1&${lecturePoints}&start=${start}`;

function verdict(done: boolean, yes: string, no: string): Verdict {
  return { done, word: done ? yes : no };
}

const rightOf = ({ train }: Progress) => `${train.correct} of ${train.count} right`;

const byHand: Task = {
  id: 'by-hand',
  title: 'Be the training yourself',
  text: 'Move the three sliders until the line has every circle on one side and every cross on the other. '
    + 'Do not press Play.',
  begin: readAddress(line('1,-1,0')),
  judge: (settings, progress) => {
    if (settings.model !== 'linear') return verdict(false, '', 'This challenge is about the linear model.');
    if (progress.epoch > 0) {
      return verdict(false, '', 'Training has moved the parameters. Press Reset and use the sliders.');
    }
    const all = progress.train.count > 1 && progress.train.correct === progress.train.count;
    return verdict(all, 'Every point is on the right side. By hand!', `${rightOf(progress)}.`);
  },
};

const noLine: Task = {
  id: 'no-line',
  title: 'Defeat every line',
  text: 'Place circles and crosses so that no straight line can separate them. Four points are enough.',
  begin: readAddress('data=mine&model=linear&rate=0.1'),
  judge: (settings) => {
    const points = labPoints(settings);
    const { circles, crosses } = classes(points);
    if (circles.length === 0 || crosses.length === 0) return verdict(false, '', 'Add both kinds of point.');
    const done = !separable(circles, crosses);
    const yes = `No line separates these ${points.length} points.`;
    return verdict(done, yes, 'There is still a line that separates them.');
  },
};

const lossBelow: Task = {
  id: 'loss-below',
  title: 'Get the loss below 1',
  text: 'Train the line, or move its sliders, until the loss of the ten points is below 1. '
    + 'Getting every point right is not enough.',
  begin: readAddress(line('1,1,-1.5')),
  judge: (_settings, { train }) => {
    const loss = train.loss.toFixed(2);
    const done = train.count >= 10 && train.loss < 1;
    return verdict(done, `The loss is ${loss}.`, `The loss is ${loss} for ${train.count} points.`);
  },
};

const scaling: Task = {
  id: 'scaling',
  title: 'Change the loss, not the picture',
  text: 'Multiply all three parameters by the same number, such as 2 or 3. The line stays where it is. '
    + 'What happens to the loss?',
  begin: readAddress(line('1,1,-0.95')),
  judge: (settings, { values, train }) => {
    const factor = settings.model === 'linear' ? commonFactor(values, [1, 1, -0.95]) : undefined;
    const done = factor !== undefined && (factor >= 1.5 || factor <= 0.67);
    const loss = train.loss.toFixed(2);
    const yes = `The same line, all parameters times ${factor?.toFixed(2) ?? ''}; the loss is now ${loss}.`;
    return verdict(done, yes, `The loss is ${loss}.`);
  },
};

const spiral: Task = {
  id: 'spiral',
  title: 'Why layers?',
  text: 'Train a line on the spiral for 200 epochs and see how far it gets. Then choose an MLP with hidden layers '
    + 'and get every point right.',
  begin: readAddress('data=spiral&model=linear&rate=0.1'),
  judge: (settings, progress, seen) => {
    const all = settings.data === 'spiral' && progress.train.correct === progress.train.count;
    const layers = settings.model === 'mlp' && settings.hidden.length > 0;
    if (all && layers) {
      return verdict(seen.lineFailed, 'Layers bend the boundary: every point is right.', 'First try the line.');
    }
    const next = seen.lineFailed ? 'The line failed. Now try an MLP' : 'First try the line';
    return verdict(false, '', `${next}: ${rightOf(progress)}.`);
  },
};

const features: Task = {
  id: 'features',
  title: 'A circle without layers',
  text: 'This model has no hidden layers, and its boundary is a straight line. Choose features that let it get every '
    + 'point of the circle right.',
  begin: readAddress('data=circle&hidden=&rate=0.1'),
  judge: (settings, { train }) => {
    if (settings.model !== 'mlp' || settings.hidden.length > 0) {
      return verdict(false, '', 'This challenge is about an MLP with 0 hidden layers.');
    }
    const done = settings.data === 'circle' && train.correct === train.count;
    const names = settings.features.map((name) => featureTitles[name]).join(', ');
    const yes = `Every point is right with ${names}: they bend the boundary for the model.`;
    return verdict(done, yes, `${score(train)}.`);
  },
};

export const tasks: readonly Task[] = [byHand, noLine, lossBelow, scaling, spiral, features];

export const nothingSeen: Seen = { lineFailed: false };

export function withSeen(seen: Seen, settings: Settings, { epoch, train }: Progress): Seen {
  const line = settings.model === 'linear' && settings.data === 'spiral';
  return line && epoch >= 200 && train.correct < train.count ? { lineFailed: true } : seen;
}

/** The number k > 0 with values = k · base, up to 2 percent of the longest; undefined where there is none. */
export function commonFactor(values: readonly number[], base: readonly number[]): number | undefined {
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
  const factor = dot(values, base) / dot(base, base);
  const off = Math.max(...values.map((value, i) => Math.abs(value - factor * (base[i] ?? 0))));
  return factor > 0 && values.length === base.length && off <= 0.02 * factor ? factor : undefined;
}
