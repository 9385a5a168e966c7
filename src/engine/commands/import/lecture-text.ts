/** The text of a lecture from what was imported. */
import type { ImportedDeck, ImportedSlide, Trip } from './deck.ts';

export function lectureText({ title, description, about, slides }: ImportedDeck, order: number): string {
  const [named, said] = [title, description].map((text) => JSON.stringify(text));
  const top = [`title: ${named}`, `description: ${said}`, `order: ${order}`, ...about];
  return `---\n${top.join('\n')}\n---\n\n${slides.map(slideText).join('\n\n---\n\n')}\n`;
}

/** A lecture begins with a title: a deck that does not is headed by its name. */
export function headed(deck: ImportedDeck, trip: Trip): ImportedDeck {
  const [first, ...rest] = deck.slides;
  if (!first || first.title !== '') return deck;
  trip.leave(1, `The first slide has no title, so it is called "${deck.title}".`);
  const title = deck.title.replace(/[{}<*_`[\]\\$#]/g, '\\$&');
  const options = first.options.filter((option) => !option.startsWith('label='));
  return { ...deck, slides: [{ ...first, title, options }, ...rest] };
}

function slideText({ title, isPart, options, body, notes }: ImportedSlide): string {
  const parts = [headingOf(title, isPart, options), body, ...notes.map((note) => `<Notes>\n\n${note}\n\n</Notes>`)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function headingOf(title: string, isPart: boolean, options: readonly string[]): string {
  if (title === '' && options.length === 0) return '';
  const mark = isPart && title !== '' ? '#' : '##';
  const said = options.length === 0 ? '' : `{${options.join(' ')}}`;
  return [mark, title, said].filter((part) => part !== '').join(' ');
}
