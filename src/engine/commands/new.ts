/** `npm run new fourier-series`, or `npm run new "Größe und Maß"`: adds a lecture, the last in the order. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError, type Run } from './command.ts';
import { lastOrder, lecturesFolder } from './lectures-folder.ts';
import { slugOf, titleOf } from './scaffold/naming.ts';
import { filled } from './scaffold/site-files.ts';

export const run: Run = async (args, { folder, say }) => {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true, options: { into: { type: 'string' } },
  });
  const words = positionals.join(' ').normalize('NFC');
  const lectures = lecturesFolder(folder, values.into);
  const slug = slugFor(words);
  const file = join(lectures, slug, 'index.mdx');
  if (existsSync(join(folder, lectures, slug))) {
    throw new CommandError(`There is already a lecture ${join(lectures, slug)}. Choose another name.`);
  }
  const title = titleOf(words);
  const blanks = {
    title: JSON.stringify(title), heading: escaped(title), order: String(lastOrder(join(folder, lectures)) + 1),
    description: JSON.stringify(`What ${title} is about, in one sentence.`),
  };
  mkdirSync(join(folder, lectures, slug), { recursive: true });
  writeFileSync(join(folder, file), filled('new-lecture.mdx', blanks));
  say(`Created ${file}. \`npm run dev\` shows it at lectures/${slug}/.`);
};

/** @throws CommandError where no name was given, or none that an address can have. */
function slugFor(words: string): string {
  if (words.trim() === '') throw new CommandError('Name the lecture: `npm run new fourier-series`.');
  if (/[/\\]/.test(words)) throw new CommandError(`"${words}" has slashes. Give the lecture one name without slashes.`);
  const slug = slugOf(words);
  if (slug !== '') return slug;
  throw new CommandError(`"${words}" has no letter that can be used in an address. Give a name in Latin letters first.`);
}

/** What Markdown and MDX would take for their own. */
function escaped(title: string): string {
  return title.replace(/[\\`*_{}[\]<>#|~$@]/g, '\\$&');
}
