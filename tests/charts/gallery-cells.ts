/** The charts of the gallery as the text of a module: what its cells define, and a function for each chart. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export const folder = 'content/lectures/gallery';

const FENCE = /^```ts live id=(\S+).*\n([^]*?)^```$/gm;

interface Cell {
  id: string;
  source: string;
}

/** Those above the figures of the subject. */
function cells(): readonly Cell[] {
  const [text = ''] = readFileSync(`${folder}/index.mdx`, 'utf8').split('id=figures-setup');
  return Array.from(text.matchAll(FENCE), ([, id = '', source = '']) => ({ id, source }));
}

const isSetup = ({ id }: Cell): boolean => id.endsWith('setup');

export const chartNames = (): string[] => cells().filter((cell) => !isSetup(cell)).map(({ id }) => id);

export function chartsModule(): string {
  const all = cells();
  const charts = all.filter((cell) => !isSetup(cell)).map(({ id, source }) => `${id}: () => {\n${returning(source)}\n},`);
  return [...all.filter(isSetup).map(({ source }) => source), `export const charts = {\n${charts.join('\n')}\n};`].join('\n');
}

/** A cell shows what stands last in it. */
function returning(source: string): string {
  const last = ts.createSourceFile('cell.ts', source, ts.ScriptTarget.Latest, true).statements.at(-1)!;
  return `${source.slice(0, last.getStart())}return ${source.slice(last.getStart())}`;
}
