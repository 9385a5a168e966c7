/** The figure that stands for a lecture: the first that its readers see without having to predict it. */

export interface CardFigure {
  /** The drawing, as a whole element. */
  svg: string;
  width: number;
  height: number;
  isChart: boolean;
}

export function cardFigure(html: string): CardFigure | undefined {
  for (const { 0: tag, index } of html.matchAll(/<svg\b[^>]*\brole="img"[^>]*>/g)) {
    const [, width, height] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(tag) ?? [];
    if (width === undefined || isCovered(html.slice(0, index))) continue;
    const svg = html.slice(index, endOf(html, index));
    return { svg, width: Number(width), height: Number(height), isChart: !tag.includes('figure-drawing') };
  }
  return undefined;
}

/** True in what a cell shows only after its readers have predicted it. */
const isCovered = (before: string): boolean => {
  const cell = before.slice(before.lastIndexOf('<live-cell '));
  return /^<live-cell (?:"[^"]*"|[^">])*\bdata-covered="/.test(cell);
};

/** Where the element ends that begins here; drawings may hold others. */
function endOf(html: string, from: number): number {
  let depth = 0;
  for (const { 0: tag, index } of html.slice(from).matchAll(/<svg\b|<\/svg>/g)) {
    depth += tag === '</svg>' ? -1 : 1;
    if (depth === 0) return from + index + tag.length;
  }
  return html.length;
}
