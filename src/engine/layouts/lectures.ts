/** Every lecture, in the order of the list, as the paths of its pages. */
import { getCollection } from 'astro:content';

export async function lectures() {
  const entries = await getCollection('lectures');
  const ordered = entries.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
  return ordered.map((lecture) => ({ params: { slug: lecture.id }, props: { lecture } }));
}
