/**
 * Figures as SVG. What comes out is the same in every document: coordinates are rounded, and colours, fonts and
 * lines come from style sheets by class.
 */
import { axesShape } from './axes.ts';
import { describeFigure } from './describe.ts';
import type { Column, Figure, Mark, Picture, Row, XY } from './figure.ts';
import type { HeldPart } from './held.ts';
import type { MarkKind, MarkKinds, Pen } from './mark.ts';
import { linesShape, symbolsShape, textsShape } from './shapes.ts';
import { round, svgElement, type Canvas } from './svg.ts';

/** Where a picture is drawn, the prefix of all ids in it, unique on the page, and which marks it may have. */
export interface Drawing {
  document: Document;
  id: string;
  kinds: MarkKinds;
  /** Each mark says, in `data-layer`, how a page treats it: `data`, `line`, `outline`. */
  isTreated?: boolean;
  /** Nothing of it can be held or changed by hand. */
  isFixed?: boolean;
  /** False where it was found that no number of the code moves such a part. */
  isHeld?: (part: HeldPart) => boolean;
  /** Draws what Plot or d3 made in a cell; figures know nothing of charts. */
  drawChart?: (chart: unknown, id: string) => Element;
}

/** `<figure data-figure="plane">` with an `<svg role="img">` for every figure of the picture. */
export function drawPicture(picture: Picture, drawing: Drawing): HTMLElement {
  const root = drawing.document.createElement('figure');
  root.setAttribute('data-figure', picture.kind === 'figure' ? picture.subject : picture.kind);
  root.append(drawPart(picture, drawing));
  return root;
}

function drawPart(picture: Picture, drawing: Drawing): Element {
  if (picture.kind === 'chart') return drawing.drawChart!(picture.chart, drawing.id);
  return picture.kind === 'figure' ? drawFigure(picture, drawing) : drawGroup(picture, drawing);
}

function drawGroup(group: Row | Column, drawing: Drawing): Element {
  const box = drawing.document.createElement('div');
  box.setAttribute('class', `figure-${group.kind}`);
  box.setAttribute('data-gap', String(Math.min(8, Math.round(group.gap / 8))));
  group.pictures.forEach((picture, index) => {
    if (index > 0 && group.kind === 'row' && group.between === 'arrow') box.append(arrow(drawing.document));
    box.append(drawPart(picture, { ...drawing, id: `${drawing.id}-${index}` }));
  });
  return box;
}

function arrow(document: Document): Element {
  const size = { class: 'figure-arrow', viewBox: '0 0 48 24', width: 48, height: 24, 'aria-hidden': 'true' };
  return svgElement(document, 'svg', size, [svgElement(document, 'path', { d: 'M2,12H45M36,3L45,12L36,21' })]);
}

function drawFigure(figure: Figure, drawing: Drawing): Element {
  const svg = drawBare(figure, drawing);
  const described = `${drawing.id}-desc`;
  svg.prepend(svgElement(drawing.document, 'desc', { id: described }, [describeFigure(figure, drawing.kinds)]));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', figure.title);
  svg.setAttribute('aria-describedby', described);
  return svg;
}

/** The drawing without its name and description. */
function drawBare(figure: Figure, drawing: Drawing): Element {
  const { width, height, axes, marks } = figure;
  const { document, id, kinds } = drawing;
  const canvas = canvasOf(figure, document, id);
  const isGround = ({ role }: Mark): boolean => kinds.get(role)?.isGround === true;
  const layers = [...marks.filter(isGround), ...marks.filter((mark) => !isGround(mark))].map((mark, index) => {
    const kind = kinds.get(mark.role)!;
    const layer = kind.draw(mark, penFor({ ...canvas, id: `${id}-${index}` }, drawing));
    return drawing.isTreated === true ? treated(layer, kind) : layer;
  });
  if (axes !== null) {
    const { lines, words } = axesShape(canvas, axes);
    layers.splice(marks.filter(isGround).length, 0, lines);
    layers.push(words);
  }
  return svgElement(document, 'svg', { class: 'figure-drawing', width, height, viewBox: `0 0 ${width} ${height}` }, layers);
}

/** The frame lies inside the margin; what is higher is further up. */
function canvasOf({ width, height, margin, x, y }: Figure, document: Document, id: string): Canvas {
  const [right, bottom] = [width - margin, height - margin];
  return { document, id, x: scale(x, margin, right), y: scale(y, bottom, margin), left: margin, bottom };
}

/** Straight from one range to the other; the middle for all of a range that is one value. */
function scale([from, to]: XY, start: number, end: number): (value: number) => number {
  return (value) => {
    const part = to === from ? 0.5 : (value - from) / (to - from);
    return start * (1 - part) + end * part;
  };
}

function treated(layer: Element, { isData, isLine, isOutlined }: MarkKind): Element {
  const words = [...(isData ? ['data'] : []), ...(isLine ? ['line'] : []), ...(isOutlined ? ['outline'] : [])];
  if (words.length > 0) layer.setAttribute('data-layer', words.join(' '));
  return layer;
}

function penFor(canvas: Canvas, drawing: Drawing): Pen {
  return {
    shape: (draw) => draw(canvas),
    symbols: (at, symbol, name) => symbolsShape(canvas, at, symbol, name),
    lines: (paths, name) => linesShape(canvas, paths, name),
    texts: (at, words, name, by) => textsShape(canvas, at, words, name, by),
    figure: (figure, at, width, name) => inside(figure, at, width, name, canvas, drawing),
  };
}

/** A figure inside a figure, made smaller. */
function inside(figure: Figure, at: XY, width: number, name: string, { x, y, id }: Canvas, drawing: Drawing): Element {
  const height = (width * figure.height) / figure.width;
  const drawn = drawBare(figure, { ...drawing, id });
  const place = { x: round(x(at[0]) - width / 2), y: round(y(at[1]) - height / 2), width, height: round(height) };
  drawn.setAttribute('class', name);
  for (const [key, value] of Object.entries(place)) drawn.setAttribute(key, String(value));
  return drawn;
}
