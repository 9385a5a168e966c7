/** What stands where it cannot: a second title on a slide, live code or a question in notes. */
import { ASKING } from './names.ts';
import { parseFence } from './fence.ts';
import { readOptions } from './slide-options.ts';
import type { Problem } from './problem.ts';
import type { Deck } from './slides.ts';
import { isElement, startOf, textOf, walk, type Root } from './tree.ts';

export function misplaced(root: Root, deck: Deck): Problem[] {
  return [...secondTitles(deck), ...optionsInside(deck), ...inNotes(root)];
}

function secondTitles(deck: Deck): Problem[] {
  return deck.slides.flatMap(({ heading, blocks }) => blocks.flatMap((block) => {
    if (block.type !== 'heading' || block === heading || block.depth > heading.depth) return [];
    return [{
      ...startOf(block),
      message: `“${textOf(block)}” is a second title on one slide.`,
      hint: `Begin a slide above it with \`---\`, or make it a heading inside: \`${'#'.repeat(heading.depth + 1)}\`.`,
    }];
  }));
}

/** Only a title says how its slide is laid out; any heading may have an id. */
function optionsInside(deck: Deck): Problem[] {
  return deck.slides.flatMap(({ heading: title, blocks }) => blocks.flatMap((block) => {
    if (block.type !== 'heading' || block === title) return [];
    const { problems, layout, ratio, label } = readOptions(block);
    const isLaid = (layout ?? ratio ?? label) !== undefined;
    return isLaid ? [{ ...startOf(block), ...onlyTitles }] : problems;
  }));
}

const onlyTitles = {
  message: 'Only the title of a slide can have a layout.',
  hint: 'Write it after the title of the slide, or begin a slide above with `---`.',
};

const hiddenCell = {
  message: 'A live cell is in the notes, where only the speaker sees it.',
  hint: 'Move it out of <Notes>, or remove `live`.',
};
const hiddenQuestion = {
  message: 'This question is in the notes, where nobody can answer it.',
  hint: 'Move it out of <Notes>.',
};

function inNotes(root: Root): Problem[] {
  const problems: Problem[] = [];
  walk(root, (node, above) => {
    if (!above.some((each) => isElement(each) && each.name === 'Notes')) return;
    const isLive = node.type === 'code' && parseFence(node.meta ?? '').fence.live;
    const isAsking = isElement(node) && ASKING.includes(node.name ?? '');
    if (!isLive && !isAsking) return;
    problems.push({
      ...startOf(node),
      ...(isLive ? hiddenCell : hiddenQuestion),
    });
  });
  return problems;
}
