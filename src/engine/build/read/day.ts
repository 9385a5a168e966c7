import { localeOf } from '../../words/matching.ts';

/** A day as people of a language write it: `2026-11-30` is `30. November 2026`, in plain English `30 November 2026`. */
export const inWords = (day: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`));
