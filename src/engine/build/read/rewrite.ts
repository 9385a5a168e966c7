/** Puts what was found and made into the parsed Markdown: cells, formulas, static code, headings, steps, links. */
import type { MdastVisitorContext } from 'satteri';
import { staticCode, titleOf } from './code.ts';
import { litLines } from './code-lines.ts';
import { addressesOf, definitionsOf, kindOf, pictureAddress } from './media.ts';
import { dressed, isMediaLine, mediaElement, type MediaWorld } from './media-elements.ts';
import { resolveLink } from './address.ts';
import { cellOf, panelElements } from './panels.ts';
import type { Lecture } from './read.ts';
import { readOptions } from './slide-options.ts';
import { slug, unique, type SlideBlocks } from './slides.ts';
import { stepsOf } from './steps.ts';
import {
  attribute,
  attributeOf,
  flowElement,
  isElement,
  textElement,
  textOf,
  walk,
  type Element,
  type Node,
  type NodeOf,
  type Root,
} from './tree.ts';

interface Rewriting {
  lecture: Lecture;
  /** Where `<Cell>` finds what the cells show. */
  key: string;
  media: MediaWorld;
}

export function rewrite(root: Root, context: MdastVisitorContext, rewriting: Rewriting): void {
  const { lecture, key, media } = rewriting;
  const live = new Set<unknown>(lecture.cells.map(({ node }) => node));
  const steps = new Map(lecture.deck.slides.flatMap((slide) => [...stepsOf(slide)]));
  lecture.cells.forEach(({ node, cell: { id, fence } }, at) => {
    const shown = fence.shown ? staticCode(node.value, 'ts') : '';
    const code = flowElement('Fragment', { 'set:html': fence.solution ? staticCode(node.value, 'ts') : shown });
    const instead = fence.solution ? flowElement('Solution', stepAt(steps.get(node)), [code]) : code;
    const lines = litLines(node, steps.get(node) ?? 0);
    const cover = fence.live ? coverOf(id, lecture, steps) : {};
    const shows = { ...captionOf(id, lecture), ...cover };
    context.replaceNode(node, fence.live ? flowElement('Cell', { from: key, at, lines, ...shows }) : instead);
  });
  for (const element of panelElements(root)) context.replaceNode(element, withPanel(element, root, rewriting));
  for (const { node, mathml } of lecture.formulas) {
    const make = node.type === 'math' ? flowElement : textElement;
    context.replaceNode(node, make('Fragment', { 'set:html': mathml }));
  }
  const ids = new Set<string | undefined>(lecture.deck.slides.map(({ slide }) => slide.id));
  for (const slide of lecture.deck.slides) rewriteSlide(slide, context, { ids, steps });
  walk(root, (node) => {
    if (node.type === 'code' && !live.has(node)) {
      const lines = litLines(node, steps.get(node) ?? 0);
      const code = lecture.diagrams.get(node)
        ?? staticCode(node.value, node.lang ?? '', lines, titleOf(node.meta ?? ''));
      context.replaceNode(node, flowElement('Fragment', { 'set:html': code }));
    }
    if (isElement(node) && attributeOf(node, 'cells') !== undefined) {
      context.replaceNode(node, withSources(node, lecture));
    }
    rewriteAddresses(node, context, media);
  });
  rewriteMedia(root, context, media);
}

/** Links hold under any base path and in both views. */
function rewriteAddresses(node: Node, context: MdastVisitorContext, { base, slug: folder }: MediaWorld): void {
  if (node.type === 'link') context.setProperty(node, 'url', resolveLink(node.url, base, folder));
  if (node.type === 'definition' && kindOf(node.url) !== 'picture') {
    context.setProperty(node, 'url', resolveLink(node.url, base, folder));
  }
}

/** A picture beside the lecture, in Markdown, is made smaller by Astro; all else is shown as it lies there. */
function rewriteMedia(root: Root, context: MdastVisitorContext, media: MediaWorld): void {
  const definitions = definitionsOf(root);
  walk(root, (node) => {
    if (isMediaLine(node)) context.setProperty(node, 'data', { hProperties: { 'data-media': true } });
    if (isElement(node) && (addressesOf(node).length > 0 || /^(?:video|audio)$/.test(node.name ?? ''))) {
      context.replaceNode(node, dressed(node, media));
    }
    const address = pictureAddress(node, definitions);
    if (address === undefined || (node.type !== 'image' && node.type !== 'imageReference')) return;
    if (node.type === 'image' && !address.startsWith('/') && kindOf(address) === 'picture') return;
    const title = (node.type === 'image' ? node : definitions.get(node.identifier))?.title ?? '';
    context.replaceNode(node, mediaElement({ address, alt: node.alt ?? '', title }, media));
  });
}

/** What a cell shows may wait for its reader's prediction: on a slide, for the step after the question. */
function coverOf(
  id: string, { predictions }: Lecture, steps: ReadonlyMap<Node, number>,
): { covered?: string; step?: number } {
  const prediction = predictions.find(({ of }) => of === id);
  if (!prediction) return {};
  const asked = steps.get(prediction.node);
  return { covered: prediction.kind, ...stepAt(asked && asked + 1) };
}

const captionOf = (id: string, { crossed }: Lecture): { caption?: string } => {
  const caption = crossed.cells.get(id);
  return caption === undefined ? {} : { caption };
};

const stepAt = (step: number | undefined): { step?: number } => (step === undefined ? {} : { step });

interface Given {
  /** The ids that are taken. */
  ids: Set<string | undefined>;
  steps: ReadonlyMap<Node, number>;
}

function rewriteSlide(slide: SlideBlocks, context: MdastVisitorContext, { ids, steps }: Given): void {
  for (const block of slide.blocks) {
    walk(block, (node) => {
      if (node.type === 'heading') rewriteHeading(node, slide, context, ids);
      if (isElement(node)) rewriteElement(node, steps.get(node), context);
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
  const id = isTitle ? `${slide.id}-title` : readOptions(heading).id ?? unique(`${slide.id}-${slug(textOf(heading))}`, ids);
  context.setProperty(heading, 'depth', depth as NodeOf<'heading'>['depth']);
  context.setProperty(heading, 'data', { hProperties: { id } });
}

/** A component that names `cells` is given their code. */
function withSources(element: Element, { cells }: Lecture): Element {
  const named = (attributeOf(element, 'cells') ?? '').split(' ');
  const sources = cells.filter(({ cell }) => named.includes(cell.id)).map(({ cell }) => cell.source);
  return { ...element, attributes: [...element.attributes, attribute('sources', sources.join('\n'))] };
}

/** Tells `<Knobs>` and `<Play>` which panel of which cell it is. */
function withPanel(knobs: Element, root: Root, { lecture, key }: Rewriting): Element {
  const id = cellOf(knobs, lecture.cells);
  const at = lecture.cells.findIndex(({ cell }) => cell.id === id);
  const own = panelElements(root).filter((element) => cellOf(element, lecture.cells) === id);
  const inside = lecture.cells[at]?.cell.panels.filter((panel) => panel.inside).length ?? 0;
  const added = [attribute('from', key), attribute('at', at), attribute('panel', inside + own.indexOf(knobs))];
  return { ...knobs, attributes: [...knobs.attributes, ...added] };
}

const ASKED = ['Quiz', 'Predict', 'Exercise'];
const INLINE = ['Step', 'ArticleOnly', 'SlideOnly', 'Notes', 'Aside'];

/** Tells parts of a slide their step, and components that stand within a line that they do. */
function rewriteElement(element: Element, step: number | undefined, context: MdastVisitorContext): void {
  const name = element.name ?? '';
  const added = [];
  const isCounted = name === 'Step' && attributeOf(element, 'at') === undefined;
  if (isCounted && step !== undefined) added.push(attribute('at', step));
  if (ASKED.includes(name) && step !== undefined) added.push(attribute('step', step));
  if (element.type === 'mdxJsxTextElement' && INLINE.includes(name)) added.push(attribute('inline', true));
  if (added.length === 0) return;
  context.replaceNode(element, { ...element, attributes: [...element.attributes, ...added] });
}
