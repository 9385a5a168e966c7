/** Diagrams of `mermaid` fences, drawn at build: without a script, in the colours and the type of the site. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Mermaid from 'beautiful-mermaid';
import { nearest } from '../../cell/nearest.ts';
import { diagrams as texts } from '../../words/diagrams.ts';
import { fill } from '../../words/fill.ts';
import type { Problem } from './problem.ts';
import { startOf, walk, type NodeOf, type Root } from './tree.ts';

type Fence = NodeOf<'code'>;
type Fault = Pick<Problem, 'message' | 'hint'> & { /** From 0, below the backticks. */ line: number };

export interface DiagramsRead {
  /** As HTML. */
  diagrams: ReadonlyMap<Fence, string>;
  problems: readonly Problem[];
}

export function readDiagrams(root: Root): DiagramsRead {
  const diagrams = new Map<Fence, string>();
  const problems: Problem[] = [];
  walk(root, (node) => {
    if (node.type !== 'code' || node.lang !== 'mermaid') return;
    const drawn = drawDiagram(node.value, `diagram-${diagrams.size + 1}`, node.meta ?? '');
    if (typeof drawn === 'string') return void diagrams.set(node, drawn);
    const { line, column } = startOf(node);
    const { line: below, message, hint } = drawn;
    problems.push({ line: line + 1 + below, column, message, hint });
  });
  return { diagrams, problems };
}

/** Those that can be drawn without a browser, by the first word of their source. */
const KINDS: Readonly<Record<string, keyof typeof texts.kinds>> = {
  graph: 'flow', flowchart: 'flow', sequenceDiagram: 'sequence', classDiagram: 'classes',
  stateDiagram: 'states', 'stateDiagram-v2': 'states', erDiagram: 'entities',
};

/** Mermaid's own, above the kind: its title stands above the diagram. */
const FRONT_MATTER = /^\s*---\n[\s\S]*?\n[ \t]*---(?=\n)/;

const blank = (text: string): string => text.replace(/[^\n]/g, '');

/** `id` begins the ids inside, so that they are unique on the page. */
export function drawDiagram(source: string, id: string, meta = ''): string | Fault {
  const named = /^\s*---\n[\s\S]*?^[ \t]*title:[ \t]*(\S.*)$[\s\S]*?\n[ \t]*---$/m.exec(source)?.[1];
  const lines = source.replace(FRONT_MATTER, blank).split('\n').map((line) => (/^\s*(?:%%|accTitle|accDescr)/.test(line) ? '' : line));
  const first = lines.findIndex((line) => line.trim() !== '');
  const [, word = ''] = /^\s*([\w-]+)/.exec(lines[first] ?? '') ?? [];
  const kind = KINDS[word];
  if (kind === undefined) return { line: Math.max(0, first), ...unknownKind(word) };
  const spaced = /^(?:graph|flow|state)/.test(word) ? lines.map(withSpaces) : lines;
  const svg = render(spaced.join('\n'));
  if (typeof svg !== 'string') return { line: first, ...svg };
  const lost = word === 'graph' || word === 'flowchart' ? lostLine(spaced, first, svg) : undefined;
  if (lost !== undefined) return lost;
  const words = wordsOf(meta, 'alt') || said(source)
    || fill(texts.described, { kind: texts.kinds[kind], ways: described(svg) });
  return framed(svg, { id, words, title: wordsOf(meta, 'title') || (named ?? '') });
}

const unknownKind = (word: string): Omit<Fault, 'line'> => {
  const near = nearest(word, Object.keys(KINDS));
  return {
    message: word === '' ? 'This diagram is empty.' : `The build cannot draw a \`${word}\` diagram.`,
    hint: near
      ? `Did you mean \`${near}\`?`
      : 'Use `flowchart`, `sequenceDiagram`, `classDiagram`, `stateDiagram-v2` or `erDiagram`, or a picture, '
        + '`![…](name.svg)`.',
  };
};

/** Loaded with the first diagram: most sites have none, and everybody waits for `npm run dev`. */
const load = (): typeof Mermaid =>
  createRequire(import.meta.url)(fileURLToPath(import.meta.resolve('beautiful-mermaid'))) as typeof Mermaid;

function render(source: string): string | Omit<Fault, 'line'> {
  const { renderMermaidSVG } = load();
  try {
    return renderMermaidSVG(source);
  } catch (error) {
    const [why = ''] = (error as Error).message.split('\n');
    return { message: `This diagram cannot be read: ${why}`, hint: 'Check its lines: in Mermaid you write `A[Start] --> B`.' };
  }
}

/** What joins two nodes, outside of brackets, quotes and labels. */
const PART = /"[^"]*"|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|\|[^|]*\||\s*(<?(?:-{2,}[>ox]?|={2,}>?|-\.+-+>?))\s*/g;

/** `A-->B` is written `A --> B`. */
const withSpaces = (line: string): string =>
  line.replace(PART, (part, arrow: string | undefined) => (arrow === undefined ? part : ` ${arrow} `))
    .replace(/ \|(?=[^|]*\|)/g, '|');

const arrowsIn = (line: string): number => [...line.matchAll(PART)].filter(([, arrow]) => arrow !== undefined).length;

const edgesIn = (svg: string): number => svg.split('class="edge"').length - 1;

/** A line of a flow chart whose arrows are not all drawn: the drawing passes over what it cannot read. */
function lostLine(lines: readonly string[], first: number, svg: string): Fault | undefined {
  const short = lines.findIndex((each, at) => at > first && /(?<![-=.])->(?!>)/.test(each.replace(TEXT, '')));
  if (short >= 0) return { line: short, ...undrawn };
  const count = lines.slice(first + 1).reduce((sum, line) => sum + arrowsIn(withoutTexts(line)), 0);
  if (edgesIn(svg) >= count) return undefined;
  const line = lines.findIndex((each, at) => at > first && isLost(each, lines[first]!));
  return { line: line < 0 ? first : line, ...undrawn };
}

const undrawn = {
  message: 'An arrow of this diagram would not be drawn.',
  hint: 'Write one as `A --> B`, or with a label as `A -->|words| B`; close each bracket of a node.',
};

/** What stands in a node or on an arrow. */
const TEXT = /"[^"]*"|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|\|[^|]*\|/g;

const isLost = (line: string, header: string): boolean => {
  const count = arrowsIn(withoutTexts(line));
  if (count === 0) return false;
  const svg = render(`${header}\n${line}`);
  return typeof svg !== 'string' || edgesIn(svg) < count;
};

/** `A -- words --> B` is one arrow. */
const withoutTexts = (line: string): string =>
  line.replace(/(?<!<)(--|==|-\.)\s+[^->=|]+?\s+(-{2,}>?|={2,}>?|\.+->?)/g, '$2');

/** What the author says of it: Mermaid's own way, or behind the backticks. */
const said = (source: string): string =>
  [...source.matchAll(/^\s*acc(?:Title|Descr)\s*:\s*(.+)$/gm)].map(([, words = '']) => words.trim()).join('. ');

const wordsOf = (meta: string, name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(meta)?.[1] ?? '';

/** `Start to Finish: yes; …`, from what is drawn. */
function described(svg: string): string {
  const nodes = svg.matchAll(/data-id="([^"]*)" data-label="([^"]*)"/g);
  const names = new Map([...nodes].map(([, id = '', label = '']) => [id, label]));
  const ends: Readonly<Record<string, string>> = { _start: texts.start, _end: texts.end };
  const name = (id: string): string => names.get(id) || (ends[id] ?? id);
  const ways = [...svg.matchAll(/<[^>]*data-from="([^"]*)" data-to="([^"]*)"([^>]*)>/g)]
    .filter(([whole]) => !whole.includes('class="edge-label"'))
    .map(([, from = '', to = '', rest = '']) => {
      const label = /data-label="([^"]+)"/.exec(rest)?.[1];
      const way = { from: name(from), to: name(to) };
      return label === undefined ? fill(texts.way, way) : fill(texts.labelled, { ...way, label });
    });
  const all = ways.length > 0 ? ways : [...names.values()];
  const more = all.length > MOST ? [fill(texts.more, { count: all.length - MOST })] : [];
  return [...all.slice(0, MOST), ...more].join('; ');
}

const MOST = 20;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Without styles of its own: the policy of the pages forbids them, and `diagram.css` has the colours. */
function framed(svg: string, { id, words, title }: { id: string; words: string; title: string }): string {
  const drawing = svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, (tag) => tag
      .replace(/\s(?:data-[\w-]+|style|xmlns)="[^"]*"/g, '')
      .replace(/\sclass="(?!mono)[^"]*"/g, '')
      .replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
      .replace(/\bid="([^"]+)"/g, `id="${id}-$1"`)
      .replace(/url\(#([^)]+)\)/g, `url(#${id}-$1)`))
    .replace(/\n\s*/g, '')
    .replace('<svg', `<svg role="img" aria-label="${words.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`);
  const caption = title === '' ? '' : `<figcaption>${escaped(title)}</figcaption>`;
  return `<figure data-diagram>${drawing}${caption}</figure>`;
}
