/** What the text may refer to by a number or a title: figures, tables, formulas, slides. */
import { nearest } from '../../cell/nearest.ts';
import { fill } from '../../words/fill.ts';
import { lecture as words } from '../../words/lecture.ts';
import type { CellNode } from './cells.ts';
import type { FormulaNode } from './formula-nodes.ts';
import type { Labelled } from './labels.ts';
import type { Problem } from './problem.ts';
import type { Deck } from './slides.ts';
import { placeIn, walk, type Root } from './tree.ts';

export interface Target {
  /** The id of its element. */
  id: string;
  /** `Figure 2`, `(3)`, the title of a slide. */
  text: string;
  /** Its number alone, where it has one. */
  number?: string;
}

export interface Caption {
  id: string;
  text: string;
}

export interface CrossReferences {
  /** By kind and name: `fig:wave`. */
  targets: ReadonlyMap<string, Target>;
  /** By label, what stands at a picture or a table. */
  captions: ReadonlyMap<string, Caption>;
  /** By the id of a cell, what stands below what it shows. */
  cells: ReadonlyMap<string, string>;
}

export interface Reference {
  at: number;
  length: number;
  /** As it is written, without the sign: `fig:wave`. */
  name: string;
  /** The number alone: `[-@fig:wave]`, or `Figure @fig:wave`. */
  numberOnly: boolean;
}

const NAME = String.raw`(?:fig|tbl|tab|eqn?|sec|lst)[:-][\p{L}\p{N}_](?:[\p{L}\p{N}_:-]*[\p{L}\p{N}_])?`;
const WRITTEN = new RegExp(String.raw`\[(-?)@(${NAME})\]|(?<![\p{L}\p{N}_.@/[\\-])@(${NAME})`, 'gu');
const SAID = /\b(?:fig(?:ure|\.)?|tab(?:le|\.)|eq(?:uation|\.)?|abb(?:ildung|\.)|tabelle|gleichung)[ \u00a0\n]$/i;

export const referencesIn = (text: string): Reference[] => [...text.matchAll(WRITTEN)].map((match) => {
  const [whole, dash, inBrackets, bare = ''] = match;
  const isSaid = SAID.test(text.slice(0, match.index));
  return { at: match.index, length: whole.length, name: inBrackets ?? bare, numberOnly: dash === '-' || isSaid };
});

/** `fig-wave` and `fig:wave` are the same, as are `tab` and `tbl`. */
export const keyOf = (name: string): string =>
  name.replace(/^(\w+?)n?[:-]/, (_, kind: string) => `${kind === 'tab' ? 'tbl' : kind}:`);

interface Found {
  deck: Deck;
  cells: readonly CellNode[];
  formulas: readonly FormulaNode[];
  labelled: readonly Labelled[];
}

export function readTargets(root: Root, { deck, cells, formulas, labelled }: Found): CrossReferences {
  const targets = new Map<string, Target>();
  const captions = new Map<string, Caption>();
  const shown = new Map<string, string>();
  const wanted = new Set<string>();
  walk(root, (node) => {
    if (node.type === 'text') referencesIn(node.value).forEach(({ name }) => wanted.add(keyOf(name)));
  });
  const counts = { figure: 0, table: 0 };
  const numbered = (kind: 'figure' | 'table', id: string, name: string): string => {
    const number = String(++counts[kind]);
    const text = fill(kind === 'figure' ? words.figureNumber : words.tableNumber, { number });
    targets.set(name, { id, text, number });
    return text;
  };
  walk(root, (node) => {
    const label = labelled.find(({ sign }) => sign === node);
    if (label) {
      const id = label.label.replace(/:/g, '-');
      const text = numbered(label.kind, id, keyOf(label.label));
      captions.set(label.label, { id, text: captioned(text, label.caption) });
    }
    const cell = node.type === 'code' ? cells.find((each) => each.node === node)?.cell : undefined;
    if (!cell?.fence.live) return;
    const name = /^fig[:-]/.test(cell.id) ? keyOf(cell.id) : `fig:${cell.id}`;
    const { caption } = cell.fence;
    if (caption === undefined && !wanted.has(name)) return;
    shown.set(cell.id, captioned(numbered('figure', cell.id, name), caption ?? ''));
  });
  for (const { slide: { id, title } } of deck.slides) {
    targets.set(`sec:${id.replace(/^sec[:-]/, '')}`, { id, text: title });
  }
  for (const [, id = '', tag = ''] of formulas.flatMap(({ mathml }) => [...mathml.matchAll(NUMBER)])) {
    targets.set(`eq:${id.slice(3)}`, { id, text: tag, number: tag });
  }
  return { targets, captions, cells: shown };
}

const NUMBER = /\sid="(eq-[^"]*)"(?:(?!\sid=")[\s\S])*?<mtext class="tml-tag">([\s\S]*?)<\/mtext>/g;

const captioned = (label: string, caption: string): string =>
  (caption === '' ? label : fill(words.captioned, { label, caption }));

/** `known` says whether a key is an entry that the lecture cites. */
export function referenceProblems(
  root: Root, { targets }: CrossReferences, known: (key: string) => boolean,
): Problem[] {
  const problems: Problem[] = [];
  walk(root, (node) => {
    if (node.type !== 'text') return;
    for (const { at, name } of referencesIn(node.value)) {
      if (targets.has(keyOf(name)) || known(name)) continue;
      const place = placeIn(node, node.value.indexOf('@', at));
      problems.push({ ...place, ...unknown(name, [...targets.keys()]) });
    }
  });
  return problems;
}

const MENDS: Readonly<Record<string, (name: string) => string>> = {
  fig: (name) => `Name a cell \`id=${name}\`, or a picture on a line of its own: \`![…](${name}.png){#fig:${name}}\`.`,
  tbl: (name) => `Write \`: its caption {#tbl:${name}}\` below the table, with a blank line between.`,
  eq: (name) => `Write \`\\label{eq:${name}}\` in a numbered formula: \`\\begin{equation} … \\end{equation}\`.`,
  sec: (name) => `Give a slide this id: \`## Title {#${name}}\`.`,
  lst: () => 'Code blocks are not numbered here: refer to the slide, `@sec-name`.',
};

function unknown(name: string, known: readonly string[]): Pick<Problem, 'message' | 'hint'> {
  const key = keyOf(name);
  const [kind = '', rest = ''] = key.split(/:(.*)/);
  const names = known.filter((each) => each.startsWith(`${kind}:`)).map((each) => each.slice(kind.length + 1));
  const near = nearest(rest, names);
  const hint = near === undefined ? MENDS[kind]!(rest) : `Did you mean \`@${kind}:${near}\`?`;
  return { message: `\`@${name}\` refers to nothing in this lecture.`, hint };
}
