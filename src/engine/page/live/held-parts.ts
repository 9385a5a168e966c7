/** What of a cell's pictures can be held, as the page shows it: the build has found what no number moves. */
import type { HeldPart } from '../../figure/held.ts';

/** What such a part looks like, and what shows that it can be held. */
const signs: Readonly<Record<HeldPart, readonly [part: string, sign: string]>> = {
  points: ['[data-layer~="data"]', '.holds:not(.holds-line)'],
  lines: ['[data-layer~="line"]', '.holds-line'],
  marks: ['*', '[data-invite]'],
};

/** Where the next picture is another, `isOther`, nothing is known of it. */
export function heldIn(output: ParentNode, isOther: () => boolean): (part: HeldPart) => boolean {
  return (name) => {
    const [part, sign] = signs[name];
    return output.querySelector(sign) !== null || output.querySelector(part) === null || isOther();
  };
}
