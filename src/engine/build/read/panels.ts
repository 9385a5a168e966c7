/** What an author asks for outside of fences: `<Knobs cell="line" names="w b" />`, `<Play of="n" />`. */
import { nearest } from '../../cell/nearest.ts';
import type { CellNode, PanelSpec } from './cells.ts';
import { readSpecs, type KnobSpec, type Words } from './knob-specs.ts';
import type { Problem } from './problem.ts';
import { attributeOf, isElement, startOf, walk, type Element, type Root } from './tree.ts';

interface Found {
  cells: readonly CellNode[];
  problems: readonly Problem[];
}

/** The cells, each with the panels that turn its literals. */
export function withPanels(root: Root, cells: readonly CellNode[]): Found {
  const elements = panelElements(root);
  const problems = elements.flatMap((element) => problemsOf(element, cells));
  return {
    cells: cells.map(({ node, cell }) => {
      const own = elements.filter((element) => cellOf(element, cells) === cell.id).map(toSpec);
      return { node, cell: { ...cell, panels: [...cell.panels, ...own] } };
    }),
    problems,
  };
}

/** `<Knobs>` and `<Play>` in document order. */
export function panelElements(root: Root): Element[] {
  const found: Element[] = [];
  walk(root, (node) => {
    if (isElement(node) && (node.name === 'Knobs' || node.name === 'Play')) found.push(node);
  });
  return found;
}

/** The cell that is named, or, for what runs, the nearest that gives its number to a variable. */
export function cellOf(element: Element, cells: readonly CellNode[]): string {
  const named = attributeOf(element, 'cell');
  if (named !== undefined || element.name === 'Knobs') return named ?? '';
  const { line } = startOf(element);
  const away = ({ cell }: CellNode): number => Math.abs(cell.at(0).line - line);
  const giving = cells.filter(({ cell }) => gives(cell.source, attributeOf(element, 'of') ?? ''));
  return giving.toSorted((a, b) => away(a) - away(b))[0]?.cell.id ?? '';
}

function gives(source: string, name: string): boolean {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) return false;
  return new RegExp(String.raw`\b(?:const|let|var)\s+${name.replaceAll('$', '\\$')}\s*(?::[^=\n]*)?=\s*-?[\d.]`, 'u').test(source);
}

const ranges = ['min', 'max', 'step'] as const;

function toSpec(element: Element): PanelSpec {
  const given = ranges.flatMap((name) => {
    const text = attributeOf(element, name);
    return text === undefined ? [] : [[name, numberIn(text)] as const];
  });
  const labels = labelsOf(element);
  const shown = labels.length === 0 ? {} : { labels };
  const { specs: knobs } = specsOf(element);
  return { knobs, ...shown, inside: false, place: startOf(element), ...Object.fromEntries(given) };
}

function specsOf(element: Element): { specs: readonly KnobSpec[]; problems: readonly Words[] } {
  if (element.name === 'Knobs') return readSpecs(attributeOf(element, 'names') ?? '');
  const name = attributeOf(element, 'of') ?? '';
  const seconds = attributeOf(element, 'seconds');
  const loop = ![undefined, 'false'].includes(attributeOf(element, 'loop'));
  const play = { ...(seconds !== undefined && { seconds: numberIn(seconds) }), loop };
  return { specs: name === '' ? [] : [{ name, play }], problems: [] };
}

/** Labels may hold spaces, so commas part them. */
function labelsOf(element: Element): string[] {
  const text = attributeOf(element, element.name === 'Play' ? 'label' : 'labels') ?? '';
  return (element.name === 'Play' ? [text] : text.split(',')).map((label) => label.trim()).filter(Boolean);
}

const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text));

function problemsOf(element: Element, cells: readonly CellNode[]): Problem[] {
  const { specs, problems } = specsOf(element);
  const bad = [...ranges, 'seconds'].filter((name) => {
    const text = attributeOf(element, name);
    return text !== undefined && !Number.isFinite(numberIn(text));
  });
  const found = [
    ...cellProblems(element, cells),
    ...problems,
    ...(specs.length + problems.length > 0 ? [] : [element.name === 'Play' ? noName : noNames]),
    ...labelProblems(element, specs.length),
    ...bad.map((name) => noNumber(element, name)),
  ];
  return found.map((words) => ({ ...startOf(element), ...words }));
}

function cellProblems(element: Element, cells: readonly CellNode[]): Words[] {
  const cell = cellOf(element, cells);
  const known = cells.map((each) => each.cell.id);
  if (known.includes(cell)) return [];
  const of = attributeOf(element, 'of');
  if (cell !== '' || element.name === 'Knobs') return [unknownCell(cell, known)];
  return of ? [noCell(of)] : [];
}

function unknownCell(cell: string, known: readonly string[]): Words {
  const near = nearest(cell, known);
  return {
    message: cell === '' ? '<Knobs> does not say which cell it changes.' : `No cell of this lecture has the id \`${cell}\`.`,
    hint: near ? `Did you mean \`cell="${near}"\`?` : 'Write `cell="name"`, and `id=name` after the backticks of that cell.',
  };
}

const noCell = (name: string): Words => ({
  message: `No cell of this lecture has a number called \`${name}\`.`,
  hint: `Write \`const ${name} = 1;\` in a cell, or name the cell that has it: \`cell="…"\`.`,
});

function labelProblems(element: Element, names: number): Words[] {
  const labels = labelsOf(element).length;
  if (element.name === 'Play' || labels === 0 || labels === names) return [];
  return [{
    message: `<Knobs> has ${counted(names, 'name')} but ${counted(labels, 'label')}.`,
    hint: 'Write one label for each name, with commas between them: `labels="width, height"`.',
  }];
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const noNames: Words = {
  message: '<Knobs> does not say which numbers it changes.',
  hint: 'Name them as the code does: `names="w1 w2 b"`.',
};

const noName: Words = {
  message: '<Play> does not say which number it runs.',
  hint: 'Name it as the code does: `of="n"`.',
};

const noNumber = (element: Element, name: string): Words => ({
  message: `\`${name}\` of <${element.name ?? ''}> is not a number: \`${attributeOf(element, name) ?? ''}\`.`,
  hint: `Write a number, say \`${name}={1}\`.`,
});
