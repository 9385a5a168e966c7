/** Puts what was found and made into the parsed Markdown: cells, formulas, static code, headings, steps, links. */
import type { MdastVisitorContext } from 'satteri';
import { staticCode } from './code.ts';
import { resolveLink } from './address.ts';
import { cellOf, knobsElements } from './panels.ts';
import type { Lecture } from './read.ts';
import { slug, unique, type SlideBlocks } from './slides.ts';
import {
  attribute,
  attributeOf,
  flowElement,
  isElement,
  textElement,
  textOf,
  walk,
  type Element,
  type NodeOf,
  type Root,
} from './tree.ts';

interface Rewriting {
  lecture: Lecture;
  /** Where `<Cell>` finds what the cells show. */
  key: string;
  base: string;
  slug: string;
}

export function rewrite(root: Root, context: MdastVisitorContext, rewriting: Rewriting): void {
  const { lecture, key, base, slug: folder } = rewriting;
  const live = new Set<unknown>(lecture.cells.map(({ node }) => node));
  lecture.cells.forEach(({ node, cell: { fence } }, at) => {
    const shown = fence.shown ? staticCode(node.value, 'ts') : '';
    const code = flowElement('Fragment', { 'set:html': fence.solution ? staticCode(node.value, 'ts') : shown });
    const instead = fence.solution ? flowElement('Solution', {}, [code]) : code;
    context.replaceNode(node, fence.live ? flowElement('Cell', { from: key, at }) : instead);
  });
  for (const element of knobsElements(root)) context.replaceNode(element, withPanel(element, root, rewriting));
  for (const { node, mathml } of lecture.formulas) {
    const make = node.type === 'math' ? flowElement : textElement;
    context.replaceNode(node, make('Fragment', { 'set:html': mathml }));
  }
  const ids = new Set<string | undefined>(lecture.deck.slides.map(({ slide }) => slide.id));
  for (const slide of lecture.deck.slides) rewriteSlide(slide, context, ids);
  walk(root, (node) => {
    if (node.type === 'code' && !live.has(node)) {
      context.replaceNode(node, flowElement('Fragment', { 'set:html': staticCode(node.value, node.lang ?? '') }));
    }
    if (isElement(node) && node.name === 'Lab') context.replaceNode(node, withSources(node, lecture));
    if (node.type === 'link') context.setProperty(node, 'url', resolveLink(node.url, base, folder));
  });
}

function rewriteSlide(slide: SlideBlocks, context: MdastVisitorContext, ids: Set<string | undefined>): void {
  let step = 0;
  for (const block of slide.blocks) {
    walk(block, (node, above) => {
      if (node.type === 'heading') rewriteHeading(node, slide, context, ids);
      const onSlide = !above.some((each) => isElement(each) && each.name === 'ArticleOnly');
      if (isElement(node)) step = rewriteElement(node, { step, onSlide }, context);
    });
  }
}

/** The heading of a slide is named after its section, one below it continues the levels of the page. */
function rewriteHeading(
  heading: NodeOf<'heading'>,
  { slide, heading: title }: SlideBlocks,
  context: MdastVisitorContext,
  ids: Set<string | undefined>,
): void {
  const isTitle = heading === title;
  const depth = isTitle ? slide.level : Math.min(6, slide.level + Math.max(1, heading.depth - title.depth));
  const id = isTitle ? `${slide.id}-title` : unique(`${slide.id}-${slug(textOf(heading))}`, ids);
  context.setProperty(heading, 'depth', depth as NodeOf<'heading'>['depth']);
  context.setProperty(heading, 'data', { hProperties: { id } });
}

/** A lab that begins with the points and the line of some cells is given their code. */
function withSources(lab: Element, { cells }: Lecture): Element {
  const named = (attributeOf(lab, 'cells') ?? '').split(' ');
  const sources = cells.filter(({ cell }) => named.includes(cell.id)).map(({ cell }) => cell.source);
  return { ...lab, attributes: [...lab.attributes, attribute('sources', sources.join('\n'))] };
}

/** Tells `<Knobs>` which panel of which cell it is. */
function withPanel(knobs: Element, root: Root, { lecture, key }: Rewriting): Element {
  const at = lecture.cells.findIndex(({ cell }) => cell.id === cellOf(knobs));
  const own = knobsElements(root).filter((element) => cellOf(element) === cellOf(knobs));
  const inside = lecture.cells[at]?.cell.panels.filter((panel) => panel.inside).length ?? 0;
  const added = [attribute('from', key), attribute('at', at), attribute('panel', inside + own.indexOf(knobs))];
  return { ...knobs, attributes: [...knobs.attributes, ...added] };
}

const INLINE = ['Step', 'ArticleOnly', 'SlideOnly', 'Notes', 'Aside'];

/** Numbers the steps of a slide in reading order, and tells components that stand within a line. */
function rewriteElement(
  element: Element, { step, onSlide }: { step: number; onSlide: boolean }, context: MdastVisitorContext,
): number {
  const name = element.name ?? '';
  const added = [];
  let last = step;
  if (name === 'Step') {
    const written = Number(attributeOf(element, 'at'));
    last = written || step + 1;
    if (!written) added.push(attribute('at', last));
  }
  // A question comes with one step, its answer with the next.
  if (name === 'Quiz' && onSlide) {
    added.push(attribute('step', step + 1));
    last = step + 2;
  }
  if (element.type === 'mdxJsxTextElement' && INLINE.includes(name)) added.push(attribute('inline', true));
  if (added.length > 0) {
    context.replaceNode(element, { ...element, attributes: [...element.attributes, ...added] });
  }
  return last;
}
