/**
 * Where the arrow keys lead a pointer: in plots from datum to datum, in other drawings from one element that waits for
 * the pointer to the next.
 */
import { datumOf } from './datum.ts';
import type { ChartElement } from './element.ts';
import { ChartEvent } from './events.ts';
import { middleOf, type DrawnMark } from './grips.ts';
import { seenOf } from './seen.ts';
import type { Datum, Pointed, Step } from './tree.ts';

interface Stop {
  target: ChartElement;
  /** In pixels of the svg. */
  at: readonly [x: number, y: number];
  values: readonly (readonly [label: string, value: Datum])[];
}

const entering = ['pointerover', 'pointerenter', 'pointermove', 'mouseover', 'mouseenter', 'mousemove'];
const pressing = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
const leaving = ['pointerout', 'pointerleave', 'mouseout', 'mouseleave'];

/** Leads the pointer on, and gives where it is then; `tell` is handed each event. */
export function stepThrough(
  root: ChartElement, { from = -1, to = -1, isPressed = false }: Step, tell: (work: () => void) => void,
): Pointed['stop'] {
  const stops = stopsOf(root);
  const at = Math.min(to, stops.length - 1);
  const [old, next] = [stops[from], stops[at]];
  const send = ({ target, at: [x, y] }: Stop, types: readonly string[]): void => {
    for (const type of types) tell(() => void target.dispatchEvent(pointerEvent(type, x, y)));
  };
  if (old && old.target !== next?.target) send(old, leaving);
  if (next) send(next, isPressed ? pressing : entering);
  return next && { at, count: stops.length, values: next.values };
}

function pointerEvent(type: string, x: number, y: number): ChartEvent {
  const place = { clientX: x, clientY: y, pageX: x, pageY: y, offsetX: x, offsetY: y };
  const bubbles = !/(?:enter|leave)$/.test(type);
  return new ChartEvent(type, { ...place, pointerType: 'mouse', pointerId: 1, isPrimary: true, buttons: 0, bubbles });
}

export function stopsOf(root: ChartElement): Stop[] {
  const drawings = [root, ...root.querySelectorAll('svg')].filter(({ localName }) => localName === 'svg');
  const data = drawings.flatMap((svg) => dataOf(svg, seenOf(svg)?.drawn ?? []));
  return data.length > 0 ? data : [root, ...root.querySelectorAll('*')].filter(isPointedAt).map(stopAt);
}

/** What lies in one direction only, as a rule across the plot does, is left out where something else has a place. */
function dataOf(svg: ChartElement, drawn: readonly DrawnMark[]): Stop[] {
  const whole = drawn.filter(({ values }) => isPlaced(values, 'x') && isPlaced(values, 'y'));
  const known = new Set<string>();
  return (whole.length > 0 ? whole : drawn).flatMap((mark) => Array.from(mark.index).flatMap((datum): Stop[] => {
    const [x, y] = middleOf(mark, datum);
    const at = [x + mark.shift[0], y + mark.shift[1]] as const;
    const place = at.map(Math.round).join(' ');
    if (!Number.isFinite(x + y) || known.has(place)) return [];
    known.add(place);
    return [{ target: svg, at, values: valuesOf(mark, datum) }];
  }));
}

const isPlaced = (values: DrawnMark['values'], side: 'x' | 'y'): boolean =>
  values[side] !== undefined || values[`${side}1`] !== undefined;

const most = 12;

function valuesOf({ values: { channels = {} } }: DrawnMark, datum: number): Stop['values'] {
  return Object.entries(channels).flatMap(([name, channel]) => {
    const { value, scale, label } = { label: undefined, ...channel } as { label?: unknown } & typeof channel & object;
    if (!value || !(scale || name === 'title')) return [];
    return [[typeof label === 'string' ? label : name, datumOf(value[datum])] as const];
  }).slice(0, most);
}

const pointing = new Set([...entering, 'click', 'pointerdown', 'mousedown']);

const isPointedAt = (element: ChartElement): boolean =>
  element.localName !== 'svg' && element.heardHere().some((type) => pointing.has(type));

function stopAt(target: ChartElement): Stop {
  const { x, y, width, height } = target.getBBox();
  const words = target.querySelector('title')?.textContent ?? target.textContent;
  return { target, at: [x + width / 2, y + height / 2], values: [[target.localName, words]] };
}
