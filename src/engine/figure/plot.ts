/**
 * Figures as SVG, through Observable Plot; the only file that imports it. What comes out is the same in every
 * document: coordinates are rounded, and colours, fonts and lines come from `figure.css` by class.
 */

import { dot, line, plot, text, type Markish, type RenderFunction } from '@observablehq/plot';
import { describeFigure } from './describe.ts';
import type {
  Anchor, Column, CursorMark, DotsMark, Figure, LabelsMark, Mark, PanelMark, Path, Picture, PointsMark, Row, XY,
} from './figure.ts';
import {
  axesShape, levelsShape, nodesShape, pixelShapes, regionShape, round, svgElement, type Canvas,
} from './shapes.ts';

/** Where a picture is drawn, and the prefix of all ids in it: unique on the page. */
export interface Drawing {
  document: Document;
  id: string;
}

/** `<figure data-figure="plane">` with an `<svg role="img">` for every figure of the picture. */
export function drawPicture(picture: Picture, drawing: Drawing): HTMLElement {
  const root = drawing.document.createElement('figure');
  root.setAttribute('data-figure', picture.kind === 'figure' ? picture.subject : picture.kind);
  root.append(drawPart(picture, drawing));
  return root;
}

function drawPart(picture: Picture, drawing: Drawing): Element {
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
  svg.prepend(svgElement(drawing.document, 'desc', { id: described }, [describeFigure(figure)]));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', figure.title);
  svg.setAttribute('aria-describedby', described);
  return svg;
}

/** The drawing without its name and description. */
function drawBare(figure: Figure, { document, id }: Drawing): Element {
  const { width, height, margin, x, y, axes, marks } = figure;
  const ground = marks.filter(({ role }) => role === 'region' || role === 'levels');
  const above = marks.filter((mark) => !ground.includes(mark));
  const svg = plot({
    document,
    width,
    height,
    margin,
    x: { domain: x, axis: null },
    y: { domain: y, axis: null },
    marks: [
      ...ground.map((mark, index) => plotMark(mark, `${id}-${index}`)),
      ...(axes === null ? [] : [own((canvas) => axesShape(canvas, axes))]),
      ...above.map((mark, index) => plotMark(mark, `${id}-${ground.length + index}`)),
    ],
  });
  svg.querySelector('style')?.remove();
  return withOnly(svg, { class: 'figure-drawing', width, height, viewBox: `0 0 ${width} ${height}` });
}

function plotMark(mark: Mark, id: string): Markish {
  switch (mark.role) {
    case 'points': return pointsMark(mark);
    case 'dots': return dotsMark(mark);
    case 'cursor': return cursorMark(mark);
    case 'levels': return own((canvas) => levelsShape(canvas, mark));
    case 'region': return own((canvas) => regionShape(canvas, mark, id));
    case 'boundary':
    case 'curve':
    case 'guide':
    case 'edges': return linesMark(mark.paths, mark.role);
    case 'pixels': return own((canvas) => pixelShapes(canvas, mark));
    case 'nodes': return own((canvas) => nodesShape(canvas, mark));
    case 'labels': return labelsMark(mark);
    case 'panel': return own((canvas) => panelShape(canvas, mark, id));
  }
}

function pointsMark({ of, at }: PointsMark): Markish {
  const symbol = of === 'circle' ? 'circle' : { draw: drawCross };
  return dot(at, { x: ([x]: XY) => x, y: ([, y]: XY) => y, symbol, r: 6.5, render: classed(`points-${of}`) });
}

function dotsMark({ at }: DotsMark): Markish {
  return dot(at, { x: ([x]: XY) => x, y: ([, y]: XY) => y, symbol: 'circle', r: 5, render: classed('dots') });
}

function cursorMark({ at }: CursorMark): Markish {
  return dot([at], { x: ([x]: XY) => x, y: ([, y]: XY) => y, symbol: 'diamond', r: 8, render: classed('cursor') });
}

/** A figure inside a figure, made smaller. */
function panelShape({ document, x, y }: Canvas, { at, width, figure }: PanelMark, id: string): Element {
  const height = (width * figure.height) / figure.width;
  const panel = drawBare(figure, { document, id });
  return withOnly(panel, {
    class: 'panel',
    x: round(x(at[0]) - width / 2),
    y: round(y(at[1]) - height / 2),
    width,
    height: round(height),
    viewBox: `0 0 ${figure.width} ${figure.height}`,
  });
}

/** A diagonal cross with thick arms, so that it can have an outline. */
function drawCross(path: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'>): void {
  const [arm, thick] = [7.5, 2.5];
  const [tip, inner] = [arm - thick, thick];
  const quarter: XY[] = [[-arm, -tip], [-tip, -arm], [0, -inner], [tip, -arm], [arm, -tip], [inner, 0]];
  const ring = [...quarter, ...quarter.map(([x, y]): XY => [-x, -y])];
  ring.forEach(([x, y], index) => (index === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  path.closePath();
}

function linesMark(paths: readonly Path[], name: string): Markish {
  const places = paths.flatMap((path, piece) => path.map(([x, y]) => ({ x, y, piece })));
  return line(places, { x: 'x', y: 'y', z: 'piece', render: classed(name) });
}

const shift: Record<Anchor, XY> = { above: [0, -14], below: [0, 15], left: [-10, 0], right: [10, 0], middle: [0, 0] };

function labelsMark({ at, text: words, anchor }: LabelsMark): Markish {
  const labels = at.map(([x, y], index) => ({ x, y, word: words[index] ?? '' }));
  return text(labels, { x: 'x', y: 'y', text: 'word', render: classed(`labels-${anchor}`, shift[anchor]) });
}

/** Plot's own drawing with rounded coordinates and a class instead of its styles and labels. */
function classed(name: string, [dx, dy]: XY = [0, 0]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const placed = Object.assign({}, values, moved(values, 'x', dx), moved(values, 'y', dy));
    const group = next!(index, scales, placed, dimensions, context);
    return group === null ? null : withOnly(group, { class: name });
  };
}

function moved(values: Record<string, unknown>, channel: 'x' | 'y', by: number): Record<string, number[]> {
  const places = values[channel] as ArrayLike<number> | undefined;
  return places === undefined ? {} : { [channel]: Array.from(places, (place) => round(place + by)) };
}

/** A mark that Plot does not know, drawn by us on Plot's scales. */
function own(draw: (canvas: Canvas) => Element): RenderFunction {
  return (_index, scales, _values, dimensions, context) => {
    const { height, marginLeft, marginBottom } = dimensions;
    const canvas: Canvas = {
      document: context.document,
      x: scales.x as (value: number) => number,
      y: scales.y as (value: number) => number,
      left: marginLeft,
      bottom: height - marginBottom,
    };
    return draw(canvas) as SVGElement;
  };
}

function withOnly<E extends Element>(element: E, attributes: Readonly<Record<string, string | number>>): E {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
