import { describe, expect, it } from 'vitest';
import type { Stroke } from '../../deck/ink.ts';
import { LeaderInk } from './leader-ink.ts';

const stroke = (x: number): Stroke => ({ nib: 'pen', colour: 'ink', width: 40, step: 0, points: [x, 0, x, 10] });

function lead(): { ink: LeaderInk; asked: string[]; said: () => [string, number][] } {
  const asked: string[] = [];
  const ink = new LeaderInk((kind) => asked.push(kind));
  const said = (): [string, number][] => {
    const all: [string, number][] = [];
    for (let next = ink.next(); next; next = ink.next()) all.push([next.slide, next.strokes.length]);
    return all;
  };
  return { ink, asked, said };
}

describe('what a class is told of drawings', () => {
  it('says nothing of them where nobody draws', () => {
    const { ink, asked, said } = lead();
    ink.goTo('a');
    ink.again();
    expect([asked, said()]).toEqual([[], []]);
  });

  it('says what is on a slide once it is drawn on, and not again where nothing is new', () => {
    const { ink, asked, said } = lead();
    ink.goTo('a');
    ink.take({ slide: 'a', strokes: [stroke(1)] });
    expect([asked, said()]).toEqual([['ink'], [['a', 1]]]);
    ink.take({ slide: 'a', strokes: [stroke(1)] });
    expect(said()).toEqual([]);
  });

  it('says that a slide is empty when the lecturer goes there, and what is drawn when the lecturer is back', () => {
    const { ink, said } = lead();
    ink.goTo('a');
    ink.take({ slide: 'a', strokes: [stroke(1)] });
    said();
    ink.goTo('b');
    expect(said()).toEqual([['b', 0]]);
    ink.goTo('a');
    expect(said()).toEqual([['a', 1]]);
  });

  it('says the slide that is shown last, whatever else is new, so that a broker keeps that one', () => {
    const { ink, said } = lead();
    ink.goTo('b');
    for (const slide of ['a', 'b', 'c']) ink.take({ slide, strokes: [stroke(1)] });
    expect(said()).toEqual([['a', 1], ['c', 1], ['b', 1]]);
    ink.take({ slide: 'c', strokes: [] });
    expect(said()).toEqual([['c', 0], ['b', 1]]);
  });

  it('says the slide that is shown again for whoever comes late', () => {
    const { ink, said } = lead();
    ink.goTo('a');
    ink.take({ slide: 'a', strokes: [stroke(1)] });
    said();
    ink.again();
    expect(said()).toEqual([['a', 1]]);
  });

  it('has the newest stroke that the pen is at', () => {
    const { ink, asked } = lead();
    ink.takeStroke({ slide: 'a', stroke: stroke(1) });
    ink.takeStroke({ slide: 'a', stroke: null });
    expect([asked, ink.stroke]).toEqual([['stroke', 'stroke'], { slide: 'a', stroke: null }]);
  });
});
