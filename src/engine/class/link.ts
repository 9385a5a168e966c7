/** The address by which a device joins: `…/slides/#&class=<id>`. What stands behind the `#` is sent to no server. */
import { isId } from './keys.ts';

/** @param slides the full address of the deck */
export const joinLink = (slides: string, id: string): string => `${slides.replace(/[?#].*$/s, '')}#&class=${id}`;

/** The fragment of an address, so that it leads to a class; or, without one, to none. */
export function withClass(fragment: string, id: string | undefined): string {
  const place = fragment.replace(/&class=[^&]*/g, '');
  return id === undefined ? place : `${place || '#'}&class=${id}`;
}

/** The class that the fragment of an address names. */
export function classOf(fragment: string): string | undefined {
  const id = /[#&]class=([^&]*)/.exec(fragment)?.[1] ?? '';
  return isId(id) ? id : undefined;
}
