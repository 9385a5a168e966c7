/** A chart's data as markup, one element a line, for people to look at and for goldens. */
import { createHash } from 'node:crypto';
import type { ChartData, Pixels, Tree, TreeText } from '../../src/engine/chart/tree.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;');

/** An image is told by what its pixels add up to. */
const sumOf = ({ width, height, bytes }: Pixels): string =>
  `${width}x${height}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;

export function written({ text, pixels }: ChartData): { kind: 'svg' | 'html'; markup: string } {
  const { kinds, root } = JSON.parse(text) as TreeText;
  const kind = kinds[root[0] as number]!.startsWith('html:') ? 'html' : 'svg';
  const markup = lines(root, kinds)
    .join('\n')
    .replace(/pixels:(\d+)/g, (_, at: string) => `pixels:${sumOf(pixels[Number(at)]!)}`);
  return {
    kind,
    markup: `${kind === 'svg' ? markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"') : markup}\n`,
  };
}

function lines(tree: Tree, kinds: readonly string[], indent = ''): string[] {
  if (typeof tree === 'string') return [indent + escaped(tree)];
  const [kind, values, children = []] = tree;
  const [element = '', ...names] = kinds[kind]!.split(' ');
  const name = element.replace('html:', '');
  const start = `${indent}<${name}${attributes(names, values)}>`;
  const [only] = children;
  if (children.length === 0) return [`${start}</${name}>`];
  if (children.length === 1 && typeof only === 'string') return [`${start}${escaped(only)}</${name}>`];
  return [start, ...children.flatMap((child) => lines(child, kinds, `${indent} `)), `${indent}</${name}>`];
}

function attributes(names: readonly string[], values: readonly string[]): string {
  const pairs = names.map((name, at) => [name, values[at]!] as const);
  const own = pairs
    .filter(([name]) => !name.startsWith('style:'))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const style = pairs
    .filter(([name]) => name.startsWith('style:'))
    .map(([name, value]) => `${name.slice(6)}: ${value}`);
  return own.join('') + (style.length > 0 ? ` style="${escaped(style.join('; '))}"` : '');
}
