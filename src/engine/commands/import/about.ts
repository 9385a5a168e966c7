/** What a lecture says of itself at its top, taken from what a deck says. */
import type { ImportedDeck, ImportedSlide } from './deck.ts';
import { textIn } from './front-matter.ts';

export function aboutOf(
  values: Readonly<Record<string, unknown>>, slides: readonly ImportedSlide[],
): Omit<ImportedDeck, 'slides'> {
  const title = textIn(values['title']) || plain(slides.find((slide) => slide.title !== '')?.title ?? '') || 'Untitled';
  const words = [values['description'], values['info']].map(textIn).find((text) => text !== '') ?? '';
  const lang = textIn(values['lang']);
  const author = textIn(values['author']);
  const date = values['date'] instanceof Date ? values['date'].toISOString().slice(0, 10) : textIn(values['date']);
  return {
    title,
    description: sentenceOf(plain(words)) || sentenceOf(firstWords(slides)) || title,
    about: [
      ...(author === '' ? [] : [`authors: ${JSON.stringify(author)}`]),
      ...(/^\d{4}-\d\d-\d\d$/.test(date) ? [`date: ${date}`] : []),
      ...(/^[a-z]{2,3}(?:-[A-Za-z\d]+)*$/.test(lang) ? [`lang: ${lang}`] : []),
    ],
  };
}

/** MDX without its signs. */
export const plain = (mdx: string): string => mdx
  .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
  .replace(/\\([^\w\s])/g, '$1')
  .replace(/<[^>]*>|[*`_#]/g, '')
  .replace(/\s+/g, ' ').trim();

/** The first paragraph of a deck. */
function firstWords(slides: readonly ImportedSlide[]): string {
  const blocks = slides.flatMap(({ body }) => body.split(/\n{2,}/));
  return plain(blocks.find((block) => /^[\p{L}"“*_[]/u.test(block) && !/^[*_]{3}/.test(block)) ?? '');
}

/** The first sentence, or as much of it as the home page has room for. */
function sentenceOf(words: string): string {
  const [first = ''] = /^.*?[.!?](?=\s|$)/.exec(words) ?? [words];
  return first.length <= 160 ? first : `${first.slice(0, 159).replace(/\s+\S*$/, '')}…`;
}
