/** The colours of the page, as numbers a worker can paint with. */
import type { Colour, Palette } from '../region.ts';

/** Reads `rgb(1, 2, 3)` and `color(srgb 0.1 0.2 0.3)`, the two forms in which browsers tell a computed colour. */
export function readColour(text: string): Colour {
  const [red = 0, green = 0, blue = 0] = (text.replace(/^color\(srgb/, '').match(/[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const scale = text.startsWith('color(') ? 255 : 1;
  return [red * scale, green * scale, blue * scale];
}

/** The colours of five elements that the stylesheet paints with the page's own. */
export function readPalette(swatches: Element): Palette {
  const colour = (name: keyof Palette) => {
    const swatch = swatches.querySelector(`[data-swatch="${name}"]`);
    return readColour(swatch === null ? '' : getComputedStyle(swatch).backgroundColor);
  };
  const [paper, circle, cross] = [colour('paper'), colour('circle'), colour('cross')];
  return { paper, circle, cross, line: colour('line'), hatch: colour('hatch') };
}
