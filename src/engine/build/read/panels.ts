/** What an author asks for: `knobs="w b"` behind the backticks, or `<Knobs cell="line" names="w b" />` anywhere. */
import { nearest } from '../../cell/nearest.ts';
import type { CellNode, PanelSpec } from './cells.ts';
import { nodesNamed } from './named.ts';
import type { Problem } from './problem.ts';
import { attributeOf, startOf, type Element, type Root } from './tree.ts';

interface Found {
  cells: readonly CellNode[];
  problems: readonly Problem[];
}

/** The cells, each with the panels that turn its numbers. */
export function withPanels(root: Root, cells: readonly CellNode[]): Found {
  const elements = knobsElements(root);
  const known = cells.map(({ cell }) => cell.id);
  const problems = elements.flatMap((element) => problemsOf(element, known));
  return {
    cells: cells.map(({ node, cell }) => {
      const own = elements.filter((element) => cellOf(element) === cell.id).map(toSpec);
      return { node, cell: { ...cell, panels: [...cell.panels, ...own] } };
    }),
    problems,
  };
}

/** `<Knobs>` in document order. */
export const knobsElements = (root: Root): Element[] => nodesNamed(root, 'Knobs');

export function cellOf(element: Element): string {
  return attributeOf(element, 'cell') ?? '';
}

const numbers = ['min', 'max', 'step'] as const;

function toSpec(element: Element): PanelSpec {
  const given = numbers.flatMap((name) => {
    const text = attributeOf(element, name);
    return text === undefined ? [] : [[name, numberIn(text)] as const];
  });
  const labels = labelsOf(element);
  const shown = labels.length === 0 ? {} : { labels };
  return { names: namesOf(element), ...shown, inside: false, place: startOf(element), ...Object.fromEntries(given) };
}

const namesOf = (element: Element): string[] => (attributeOf(element, 'names') ?? '').split(/\s+/).filter(Boolean);

/** Labels may hold spaces, so commas part them. */
const labelsOf = (element: Element): string[] =>
  (attributeOf(element, 'labels') ?? '').split(',').map((label) => label.trim()).filter(Boolean);

const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text));

function problemsOf(element: Element, known: readonly string[]): Problem[] {
  const place = startOf(element);
  const cell = cellOf(element);
  const bad = numbers.filter((name) => {
    const text = attributeOf(element, name);
    return text !== undefined && !Number.isFinite(numberIn(text));
  });
  return [
    ...(known.includes(cell) ? [] : [{ ...place, ...unknownCell(cell, known) }]),
    ...(namesOf(element).length > 0 ? [] : [{ ...place, ...noNames }]),
    ...labelProblems(element).map((words) => ({ ...place, ...words })),
    ...bad.map((name) => ({ ...place, ...noNumber(name, attributeOf(element, name) ?? '') })),
  ];
}

type Words = Pick<Problem, 'message' | 'hint'>;

function unknownCell(cell: string, known: readonly string[]): Words {
  const near = nearest(cell, known);
  return {
    message: cell === '' ? '<Knobs> does not say which cell it turns.' : `No cell of this lecture has the id \`${cell}\`.`,
    hint: near ? `Did you mean \`cell="${near}"\`?` : 'Write `cell="name"`, and `id=name` behind the backticks of that cell.',
  };
}

function labelProblems(element: Element): Words[] {
  const [names, labels] = [namesOf(element).length, labelsOf(element).length];
  if (labels === 0 || labels === names) return [];
  return [{
    message: `<Knobs> has ${counted(names, 'name')} and ${counted(labels, 'label')}.`,
    hint: 'Write one label for each name, with commas between them: `labels="width, height"`.',
  }];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const noNames: Words = {
  message: '<Knobs> does not say which numbers it turns.',
  hint: 'Name them as the code does: `names="w1 w2 b"`.',
};

const noNumber = (name: string, text: string): Words => ({
  message: `\`${name}\` of <Knobs> is no number: \`${text}\`.`,
  hint: `Write a number, say \`${name}={1}\`.`,
});
