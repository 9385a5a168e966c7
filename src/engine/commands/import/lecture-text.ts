/** The text of a lecture from what was imported. */
import type { ImportedDeck, ImportedSlide } from './deck.ts';

export function lectureText({ title, description, about, slides }: ImportedDeck, order: number): string {
  const [named, said] = [title, description].map((text) => JSON.stringify(text));
  const top = [`title: ${named}`, `description: ${said}`, `order: ${order}`, ...about];
  return `---\n${top.join('\n')}\n---\n\n${slides.map(slideText).join('\n\n---\n\n')}\n`;
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
