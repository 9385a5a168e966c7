/**
 * The language in which this process speaks, as `Intl` takes it. The build gives pages and workers a module of their
 * own in its place, which asks the page.
 */
let now = (): string => 'en-GB';

export const locale = (): string => now();

export function speakAs(language: () => string): void {
  now = language;
}
