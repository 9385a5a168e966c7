/** Where on a chart a place of the window is: the way to the element there, and its place in the chart's own pixels. */

export interface Spot {
  /** From the chart's root to the element: numbers of child nodes. */
  path: readonly number[];
  x: number;
  y: number;
}

export function spotOn(root: Element, target: Element, place: readonly [x: number, y: number]): Spot {
  const [x, y] = inPixels(outermost(target, root), place);
  return { path: wayTo(target, root), x, y };
}

function wayTo(target: Element, root: Element): number[] {
  const path: number[] = [];
  for (let one: Element = target; one !== root && one.parentElement; one = one.parentElement) {
    path.unshift(Array.prototype.indexOf.call(one.parentElement.childNodes, one));
  }
  return path;
}

/** The drawing that the element is in, or all of the chart. */
function outermost(target: Element, root: Element): Element {
  let found = root;
  for (let one: Element | null = target; one && root.contains(one); one = one.parentElement) {
    if (one.localName === 'svg') found = one;
  }
  return found;
}

/** Whatever scales it: its own size in a column, the canvas of a slide. */
function inPixels(drawing: Element, [x, y]: readonly [number, number]): [x: number, y: number] {
  const { left, top, width, height } = drawing.getBoundingClientRect();
  const isFitted = drawing instanceof SVGSVGElement && drawing.hasAttribute('viewBox');
  const view = isFitted ? drawing.viewBox.baseVal : undefined;
  if (!view?.width || !view.height) {
    const scale = width / drawing.clientWidth || 1;
    return [(x - left) / scale, (y - top) / scale];
  }
  const scale = Math.min(width / view.width, height / view.height) || 1;
  const [spareX, spareY] = [width - view.width * scale, height - view.height * scale];
  return [view.x + (x - left - spareX / 2) / scale, view.y + (y - top - spareY / 2) / scale];
}
