/** From the coordinates of a figure to the pixels of the window, and back. */
import type { Figure, XY } from '../../figure/figure.ts';

export interface Placement {
  toWindow(at: XY): XY;
  toFigure(at: XY): XY;
  /** The length of a pixel of the window in the figure's coordinates. */
  pixel: number;
}

export function placementOf({ width, height, margin, x, y }: Figure, svg: Element): Placement {
  const box = svg.getBoundingClientRect();
  const scale = Math.min(box.width / width, box.height / height);
  const left = box.left + (box.width - width * scale) / 2 + margin * scale;
  const bottom = box.bottom - (box.height - height * scale) / 2 - margin * scale;
  const across = ((width - 2 * margin) * scale) / (x[1] - x[0]);
  const up = ((height - 2 * margin) * scale) / (y[1] - y[0]);
  return {
    toWindow: ([u, v]) => [left + (u - x[0]) * across, bottom - (v - y[0]) * up],
    toFigure: ([px, py]) => [x[0] + (px - left) / across, y[0] + (bottom - py) / up],
    pixel: 1 / Math.max(across, up),
  };
}

/** Both show the same part of the plane in the same size. */
export function isSameFrame(one: Figure | undefined, other: Figure | undefined): boolean {
  return frameOf(one) === frameOf(other);
}

function frameOf(figure: Figure | undefined): string {
  return figure ? [figure.width, figure.height, figure.margin, ...figure.x, ...figure.y].join(' ') : '';
}

export function putAt(element: HTMLElement, [x, y]: XY): void {
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
}
