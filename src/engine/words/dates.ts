/** Times as the language of the page writes them. */
import { locale } from './locale.ts';

/** `14:13`, where the reader is. */
export const timeOf = (at: number): string =>
  new Date(at).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });

/** `30 November 2026 at 14:13`, where the reader is. */
export const momentOf = (at: number): string =>
  new Date(at).toLocaleString(locale(), { dateStyle: 'long', timeStyle: 'short' });
