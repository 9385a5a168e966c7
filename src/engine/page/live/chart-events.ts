/** What a pointer does on a chart, as the events that a page would have: those that the chart waits for. */
import type { PageEvent } from '../../chart/tree.ts';
import type { Spot } from './chart-place.ts';

/** `leave` has no spot. */
export interface Deed {
  type: 'move' | 'leave' | 'down' | 'up' | 'click' | 'dblclick' | 'wheel';
  spot?: Spot;
  fields: PageEvent['fields'];
}

/** The same deeds with the newest of moves that follow each other. */
export function withDeed(deeds: readonly Deed[], deed: Deed): readonly Deed[] {
  const isNewer = deed.type === 'move' && deeds.at(-1)?.type === 'move';
  return [...(isNewer ? deeds.slice(0, -1) : deeds), deed];
}

/** The events of these deeds, for a pointer that was there before. */
export function eventsOf(deeds: readonly Deed[], from: Spot | undefined, hears: ReadonlySet<string>): PageEvent[] {
  const all: PageEvent[] = [];
  let at = from;
  for (const { type, spot, fields } of deeds) {
    const place = spot ?? at;
    if (!place) continue;
    const { x, y } = place;
    const told = { clientX: x, clientY: y, pageX: x, pageY: y, offsetX: x, offsetY: y, ...fields };
    const tell = (name: string, path: readonly number[]): void => {
      if (hears.has(name)) all.push({ type: name, path, fields: told });
    };
    cross(at?.path, spot?.path, tell);
    if (spot) for (const name of names[type]) tell(name, spot.path);
    at = spot;
  }
  return all;
}

const names: Readonly<Record<Deed['type'], readonly string[]>> = {
  move: ['pointermove', 'mousemove'], leave: [], down: ['pointerdown', 'mousedown'], up: ['pointerup', 'mouseup'],
  click: ['click'], dblclick: ['dblclick'], wheel: ['wheel'],
};

/** Out of one element and into another: what holds both is neither left nor entered. */
function cross(
  from: readonly number[] | undefined, to: readonly number[] | undefined,
  tell: (name: string, path: readonly number[]) => void,
): void {
  const common = from && to ? shared(from, to) : -1;
  if (from && to && from.length === common && to.length === common) return;
  if (from) for (const name of ['pointerout', 'mouseout']) tell(name, from);
  for (let depth = from?.length ?? -1; depth > common; depth -= 1) {
    for (const name of ['pointerleave', 'mouseleave']) tell(name, from!.slice(0, depth));
  }
  if (to) for (const name of ['pointerover', 'mouseover']) tell(name, to);
  for (let depth = common + 1; to && depth <= to.length; depth += 1) {
    for (const name of ['pointerenter', 'mouseenter']) tell(name, to.slice(0, depth));
  }
}

/** How many steps from the root two ways have in common. */
function shared(one: readonly number[], other: readonly number[]): number {
  const fork = one.findIndex((at, depth) => at !== other[depth]);
  return fork < 0 ? one.length : fork;
}
