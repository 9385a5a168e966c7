/** What of a built lecture can be found: what its readers see, and nothing that they are to find out themselves. */
import type { Entry } from '../../search/entry.ts';
import { documentOf } from './built-document.ts';

/** Notes, answers, hints and solutions; what cells show; what is no text. */
const unsearched = [
  '[data-notes]', '[data-key]', '[data-help]', '[data-solution]', '[data-options]', '[data-answer]', '[data-verdict]',
  '[data-check]', '[data-output]', '[data-error]', '[data-formula]', '.permalink',
  'svg', 'style', 'script', 'template', 'button', 'details[data-fold] > summary',
].join(',');

const inline = new Set([
  'A', 'ABBR', 'B', 'CODE', 'DEL', 'EM', 'I', 'KBD', 'MARK', 'Q', 'S', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'U',
  'MATH', 'MI', 'MN', 'MO', 'MROW', 'MSUB', 'MSUP', 'MSTYLE', 'MSPACE', 'MTEXT', 'SEMANTICS',
]);

/** So much of one slide or cell is looked at. */
const MOST = 30_000;

export interface SearchedPage {
  title: string;
  entries: readonly Entry[];
}

export function searchedPage(html: string): SearchedPage {
  const document = documentOf(html);
  const title = squeeze(document.querySelector('.deck-title')?.textContent ?? document.title);
  return { title, entries: [...document.querySelectorAll('[data-slide]')].flatMap(entriesOf) };
}

/** A slide, and each of its cells. */
function entriesOf(section: Element): Entry[] {
  const heading = section.querySelector('h1, h2, h3, h4');
  for (const element of section.querySelectorAll(unsearched)) element.remove();
  const name = squeeze(textOf(heading));
  heading?.remove();
  const place = { slide: Number(section.getAttribute('data-slide')), section: section.id, name };
  const cells = [...section.querySelectorAll('live-cell')].map((cell): Entry => {
    const step = Number(cell.closest('[data-step]')?.getAttribute('data-step') ?? 0);
    cell.remove();
    const text = squeeze(textOf(cell.querySelector('[data-caption]')));
    return { kind: 'cell', id: cell.id, ...place, step, text, code: codeOf(cell.getAttribute('data-source')) };
  });
  const fences = [...section.querySelectorAll('pre')].map((fence) => {
    fence.remove();
    return fence.textContent ?? '';
  });
  const { text, steps } = joined(runsOf(section, 0));
  const code = codeOf(fences.join('\n'));
  return [{ kind: 'slide', id: section.id, ...place, step: 0, text, ...(steps && { steps }), code }, ...cells];
}

/** A piece of text that is there from a step on. */
interface Run {
  step: number;
  text: string;
}

/** The pieces as one text, and where in it another step begins. */
function joined(runs: readonly Run[]): Pick<Entry, 'text' | 'steps'> {
  const steps: [from: number, step: number][] = [];
  let text = '';
  for (let at = 0, end = 0; at < runs.length; at = end) {
    const { step } = runs[at]!;
    while (runs[end]?.step === step) end++;
    const part = squeeze(runs.slice(at, end).map((run) => run.text).join(''));
    if (part === '') continue;
    if (text !== '') text += ' ';
    if (step !== (steps.at(-1)?.[1] ?? 0)) steps.push([text.length, step]);
    text += part;
  }
  return { text: text.slice(0, MOST), ...(steps.length > 0 && { steps }) };
}

const codeOf = (source: string | null): string => (source ?? '').trim().slice(0, MOST);

const textOf = (node: Node | null): string => (node ? runsOf(node, 0).map(({ text }) => text).join('') : '');

/** With a space wherever a block begins or ends. */
function runsOf(node: Node, step: number): Run[] {
  if (node.nodeType === 3) return [{ step, text: node.nodeValue ?? '' }];
  const own = 'getAttribute' in node ? (node as Element).getAttribute('data-step') : null;
  const at = own === null ? step : Number(own);
  const inside = [...node.childNodes].flatMap((child) => runsOf(child, at));
  const edge = { step: at, text: ' ' };
  return inline.has(node.nodeName.toUpperCase()) ? inside : [edge, ...inside, edge];
}

/** What a formula leaves unseen, as between `f` and `(x)`, is left out. */
const squeeze = (text: string): string => text.replace(/[\u2061-\u2064]/g, '').replace(/\s+/g, ' ').trim();
