/** The colours of a site's own, as a style of every page. High contrast and forced colours keep those of the engine. */
import type { Site } from '../build/settings.ts';

export function coloursOf(colours: Site['colours']): string {
  const { accent } = colours;
  const tint = accent === undefined ? {} : { 'accent-tint': 'color-mix(in oklab, var(--accent) 12%, var(--paper))' };
  const rules = Object.entries({ ...colours, ...tint }).map(([name, value]) => `--${name}:${value}`);
  return rules.length === 0 ? '' : `html:root{${rules.join(';')}}`;
}
