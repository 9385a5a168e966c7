/** `npm run import slides.md`: makes a lecture of a deck of Slidev or Marp, or of a Jupyter notebook; runs nothing. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError, counted, type Run, type World } from './command.ts';
import type { ImportedDeck, Trip } from './import/deck.ts';
import { faultsIn } from './import/faults.ts';
import { headed, lectureText } from './import/lecture-text.ts';
import { readMarp } from './import/marp.ts';
import { readNotebook } from './import/notebook.ts';
import { newTrip, type Baggage } from './import/pictures.ts';
import { readSlidev } from './import/slidev.ts';
import { readText } from './import/source-text.ts';
import { lastOrder, lecturesFolder } from './lectures-folder.ts';
import { slugOf } from './scaffold/naming.ts';

export const run: Run = async (args, { folder, say }) => {
  const { values, positionals } = parseArgs({
    args: [...args], allowPositionals: true, options: { into: { type: 'string' }, as: { type: 'string' } },
  });
  const name = positionals[0] ?? '';
  if (name === '') throw new CommandError('Name the file: `npm run import slides.md`.');
  const source = resolve(folder, name);
  const lectures = lecturesFolder(folder, values.into);
  const trip = newTrip(source);
  const deck = headed(readerOf(name, readText(source, name))(trip), trip);
  const slug = freeSlug(values.as ?? deck.title, source, join(folder, lectures), lectures);
  const text = lectureText(deck, lastOrder(join(folder, lectures)) + 1);
  write(join(folder, lectures, slug), text, trip);
  report({ name, text, file: join(lectures, slug, 'index.mdx'), slides: deck.slides.length }, trip, say);
};

type Reader = (trip: Trip) => ImportedDeck;

/** @throws CommandError for a file that is none of the three. */
function readerOf(name: string, text: string): Reader {
  const ending = extname(name).toLowerCase();
  if (ending === '.ipynb') return (trip) => readNotebook(text, name, trip);
  if (ending !== '.md' && ending !== '.markdown') {
    throw new CommandError(`${name} is neither a deck in Markdown (.md) nor a notebook (.ipynb).`);
  }
  return isMarp(text) ? (trip) => readMarp(text, name, trip) : (trip) => readSlidev(text, name, trip);
}

/** It says so at its top, or speaks as Marp does. */
function isMarp(text: string): boolean {
  const [, top = ''] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (/^marp:\s*true\b/m.test(top)) return true;
  return /^<!--\s*_?(?:class|paginate|backgroundColor|header|footer|theme):|!\[bg\b/m.test(text);
}

/** @throws CommandError where a lecture has that name. */
function freeSlug(title: string, source: string, lectures: string, shown: string): string {
  const slug = slugOf(title) || slugOf(basename(source, extname(source))) || 'imported';
  if (!existsSync(join(lectures, slug))) return slug;
  throw new CommandError(`There is already a lecture ${join(shown, slug)}. Give this one another name: \`--as ${slug}-2\`.`);
}

function write(home: string, text: string, { files }: Baggage): void {
  mkdirSync(home, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(home, name), bytes);
  writeFileSync(join(home, 'index.mdx'), text);
}

interface Done {
  name: string;
  file: string;
  text: string;
  slides: number;
}

function report({ name, file, text, slides }: Done, { files, left }: Baggage, say: World['say']): void {
  const beside = files.length === 0 ? '' : `, and ${counted(files.length, 'file')} next to it`;
  say(`${file}: ${counted(slides, 'slide')}${beside}.`);
  if (left.length > 0) say('\nNot converted exactly:');
  for (const { line, what } of [...left].sort((a, b) => a.line - b.line)) say(`  ${name}:${line} ${what}`);
  const faults = faultsIn(text, file);
  if (faults !== '') say(`\nTo fix before it builds:\n${faults}`);
}
