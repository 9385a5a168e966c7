/** The one public door: `lectures({ site, subjects })` makes a site of a folder of lectures. */
export { lectures } from './build/astro/integration.ts';
export type { LecturesOptions, SiteOptions } from './build/astro/options.ts';
export type { Subject } from './subject.ts';
export type { GivenWords } from './words/words.ts';
