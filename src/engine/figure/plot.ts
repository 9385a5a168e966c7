/**
 * Figures as SVG, through Observable Plot; the only file that imports it. What comes out is the same in every
 * document: coordinates are rounded, and colours, fonts and lines come from style sheets by class.
 */

import { dot, line, plot, text, type Markish, type RenderFunction } from '@observablehq/plot';
import { describeFigure } from './describe.ts';
import type { Column, Figure, Mark, Picture, Row, XY } from './figure.ts';
import type { MarkKind, MarkKinds, Pen } from './mark.ts';
import { axesShape } from './axes.ts';
import { round, svgElement, type Canvas } from './svg.ts';

/** Where a picture is drawn, the prefix of all ids in it, unique on the page, and which marks it may have. */
export interface Drawing {
  document: Document;
  id: string;
  kinds: MarkKinds;
  /** Each mark says, in `data-layer`, how a page treats it: `data`, `line`, `outline`. */
  isTreated?: boolean;
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
  svg.prepend(svgElement(drawing.document, 'desc', { id: described }, [describeFigure(figure, drawing.kinds)]));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', figure.title);
  svg.setAttribute('aria-describedby', described);
  return svg;
}

/** The drawing without its name and description. */
function drawBare(figure: Figure, drawing: Drawing): Element {
  const { width, height, margin, x, y, axes, marks } = figure;
  const { document, id, kinds } = drawing;
  const isGround = ({ role }: Mark) => kinds.get(role)?.isGround === true;
  const layers = [...marks.filter(isGround), ...marks.filter((mark) => !isGround(mark))].map((mark, index) => {
    const kind = kinds.get(mark.role)!;
    return kind.draw(mark, penFor({ ...drawing, id: `${id}-${index}` }, drawing.isTreated === true ? treatmentOf(kind) : {}));
  });
  const ground = marks.filter(isGround).length;
  const svg = plot({
    document,
    width,
    height,
    margin,
    x: { domain: x, axis: null },
    y: { domain: y, axis: null },
    marks: [
      ...layers.slice(0, ground),
      ...(axes === null ? [] : [own(id, (canvas) => axesShape(canvas, axes))]),
      ...layers.slice(ground),
    ],
  });
  svg.querySelector('style')?.remove();
  return withOnly(svg, { class: 'figure-drawing', width, height, viewBox: `0 0 ${width} ${height}` });
}

type Attributes = Readonly<Record<string, string | number>>;

function treatmentOf({ isData, isLine, isOutlined }: MarkKind): Attributes {
  const words = [...(isData ? ['data'] : []), ...(isLine ? ['line'] : []), ...(isOutlined ? ['outline'] : [])];
  return words.length === 0 ? {} : { 'data-layer': words.join(' ') };
}

/** Draws with Plot where it can, and by hand on Plot's scales elsewhere. */
function penFor(drawing: Drawing, treatment: Attributes): Pen<Markish> {
  const shape: Pen<Markish>['shape'] = (draw) => own(drawing.id, (canvas) => withAlso(draw(canvas), treatment));
  const classed = (name: string, by?: XY): RenderFunction => dressed({ class: name, ...treatment }, by);
  return {
    shape,
    symbols: (at, { shape: symbol, radius }, name) =>
      dot(at, { x: ([x]: XY) => x, y: ([, y]: XY) => y, symbol, r: radius, render: classed(name) }),
    lines: (paths, name) => {
      const places = paths.flatMap((path, piece) => path.map(([x, y]) => ({ x, y, piece })));
      return line(places, { x: 'x', y: 'y', z: 'piece', render: classed(name) });
    },
    texts: (at, words, name, by) => {
      const labels = at.map(([x, y], index) => ({ x, y, word: words[index] ?? '' }));
      return text(labels, { x: 'x', y: 'y', text: 'word', render: classed(name, by) });
    },
    figure: (figure, at, width, name) => shape((canvas) => inside(figure, at, width, name, canvas, drawing)),
  };
}

/** A figure inside a figure, made smaller. */
function inside(figure: Figure, at: XY, width: number, name: string, { x, y }: Canvas, drawing: Drawing): Element {
  const height = (width * figure.height) / figure.width;
  return withOnly(drawBare(figure, drawing), {
    class: name,
    x: round(x(at[0]) - width / 2),
    y: round(y(at[1]) - height / 2),
    width,
    height: round(height),
    viewBox: `0 0 ${figure.width} ${figure.height}`,
  });
}

/** Plot's own drawing with rounded coordinates and these attributes instead of its styles and labels. */
function dressed(attributes: Attributes, [dx, dy]: XY = [0, 0]): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const placed = Object.assign({}, values, moved(values, 'x', dx), moved(values, 'y', dy));
    const group = next!(index, scales, placed, dimensions, context);
    return group === null ? null : withOnly(group, attributes);
  };
}

function moved(values: Record<string, unknown>, channel: 'x' | 'y', by: number): Record<string, number[]> {
  const places = values[channel] as ArrayLike<number> | undefined;
  return places === undefined ? {} : { [channel]: Array.from(places, (place) => round(place + by)) };
}

/** What Plot does not know, drawn by us on Plot's scales. */
function own(id: string, draw: (canvas: Canvas) => Element): RenderFunction {
  return (_index, scales, _values, dimensions, context) => {
    const { height, marginLeft, marginBottom } = dimensions;
    const canvas: Canvas = {
      document: context.document,
      id,
      x: scales.x as (value: number) => number,
      y: scales.y as (value: number) => number,
      left: marginLeft,
      bottom: height - marginBottom,
    };
    return draw(canvas) as SVGElement;
  };
}

function withOnly<E extends Element>(element: E, attributes: Attributes): E {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  return withAlso(element, attributes);
}

function withAlso<E extends Element>(element: E, attributes: Attributes): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
