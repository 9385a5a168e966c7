/** What a page says of itself to those who list and share it: JSON-LD in the words of schema.org. */
import type { LectureData } from '../read/schema.ts';
import type { Licence, Person, Site } from '../settings.ts';

const context = { '@context': 'https://schema.org' };

const peopleOf = (authors: readonly Person[]) => authors.map(({ name, url, affiliation }) => ({
  '@type': 'Person', name,
  ...(url !== undefined && { url }),
  ...(affiliation !== undefined && { affiliation: { '@type': 'Organization', 'name': affiliation } }),
}));

/** Nothing where the list is empty, or of an earlier build that knew of none. */
const some = <K extends string, T>(key: K, list: readonly T[] = []): Partial<Record<K, readonly T[]>> =>
  (list.length > 0 ? { [key]: list } as Record<K, readonly T[]> : {});

const licensed = (licence?: Licence): { license?: string } =>
  (licence === undefined ? {} : { license: licence.url ?? licence.name });

/** The full address of a path from the site's root; nothing where nobody knows the host. */
export type AddressOf = (path: string) => string | undefined;

const located = (url?: string): { url?: string } => (url === undefined ? {} : { url });

const courseOf = ({ title, description }: Site, addressOf: AddressOf) =>
  ({ '@type': 'Course', 'name': title, description, ...located(addressOf('')) });

/** A lecture, as a part of its course. */
export function lectureDescribed(path: string, data: LectureData, site: Site, addressOf: AddressOf): object {
  const { title, description, lang, date, updated, duration, tags } = data;
  return {
    ...context,
    '@type': 'LearningResource',
    'name': title,
    description,
    ...located(addressOf(path)),
    'inLanguage': lang ?? site.language,
    'learningResourceType': 'Lecture',
    ...some('author', peopleOf(data.authors ?? site.authors)),
    ...(date !== undefined && { datePublished: date }),
    ...(updated !== undefined && { dateModified: updated }),
    ...(duration !== undefined && { timeRequired: `PT${duration}M` }),
    ...some('keywords', tags),
    ...licensed(site.licence),
    'isPartOf': courseOf(site, addressOf),
  };
}

/** The course, with its lectures by path. */
export function courseDescribed(
  lectures: readonly { path: string; title: string }[], site: Site, addressOf: AddressOf,
): object {
  return {
    ...context,
    ...courseOf(site, addressOf),
    'inLanguage': site.language,
    ...some('author', peopleOf(site.authors)),
    ...licensed(site.licence),
    ...some('hasPart', lectures.map(({ path, title }) =>
      ({ '@type': 'LearningResource', 'name': title, ...located(addressOf(path)) }))),
  };
}

/** As the text of a script that is data: nothing in it ends the script. */
export const asData = (described: object): string => JSON.stringify(described).replace(/</g, '\\u003c');
