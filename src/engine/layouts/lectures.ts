/** Every lecture of the site, in the order of the course, and the paths of its pages. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { settings } from 'virtual:lectures/settings';
import { partsOf, tagsOf, type Part, type Tagged } from './course.ts';

type Lecture = CollectionEntry<'lectures'>;

export const course = async (): Promise<Part<Lecture>[]> =>
  partsOf(await getCollection('lectures'), settings.site.parts);

export async function lectures() {
  const all = (await course()).flatMap((part) => part.lectures);
  return all.map((lecture) => ({ params: { slug: lecture.id }, props: { lecture } }));
}

/** A page for each tag. */
export async function tagged(): Promise<{ params: { tag: string }; props: { tagged: Tagged<Lecture> } }[]> {
  const all = (await lectures()).map(({ props }) => props.lecture);
  return tagsOf(all).map((one) => ({ params: { tag: one.id }, props: { tagged: one } }));
}
