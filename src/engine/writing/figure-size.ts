/** Measures in the page how small the figures of a slide are drawn. The browser gets the function as it is. */

export interface SmallFigure {
  /** Its longer side in pixels of the canvas of 1280×720. */
  pixels: number;
  title: string;
}

/** Every figure that is seen on the slide and smaller than `least` pixels of its own canvas, in reading order. */
export function measureSmallFigures(slide: Element, least: number): SmallFigure[] {
  const scale = (slide.querySelector('[data-canvas]') ?? slide).getBoundingClientRect().width / 1280;
  return [...slide.querySelectorAll('svg.figure-drawing')].flatMap((drawing) => {
    const { width, height } = drawing.getBoundingClientRect();
    const pixels = Math.round(Math.max(width, height) / scale);
    const isSeen = drawing.checkVisibility({ visibilityProperty: true }) && width > 1;
    const title = drawing.getAttribute('aria-label') ?? drawing.closest('[id]')?.id ?? '';
    return isSeen && pixels < least ? [{ pixels, title }] : [];
  });
}
