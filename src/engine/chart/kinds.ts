/** What each kind of node of a chart becomes: read once, and used for every mark of the kind. */
import { charts } from '../words/charts.ts';
import { fill } from '../words/fill.ts';
import {
  attributes, costs, drawnAs, htmlElements, properties, referred, roles, spoken, svgElements,
} from './allowed.ts';
import { faintOn } from './faint.ts';
import { ChartRefusal } from './refusal.ts';
import { readableText, refused, safeName, safeValue } from './values.ts';

/** How one attribute of a kind comes on an element; nothing for one that is left out. */
export type Put = (element: Element, value: string) => void;

export interface Kind {
  /** The element's own name, and that of the element that is drawn. */
  name: string;
  drawn: string;
  isHtml: boolean;
  isReferred: boolean;
  /** In the order of its values. */
  attributes: readonly { put: Put | undefined; cost: number }[];
}

/** Where a chart is drawn. */
export interface Place {
  document: Document;
  /** Every id in it begins so: unique on the page. */
  id: string;
  /** Declares a property of an element's style. */
  declare: (element: Element, property: string, value: string) => void;
}

/** @throws ChartRefusal for an element that is not on the list */
export function readKind(kind: unknown, place: Place, images: readonly string[]): Kind {
  const [tag = '', ...names] = typeof kind === 'string' ? kind.split(' ') : [];
  const isHtml = tag.startsWith('html:');
  const name = isHtml ? tag.slice(5) : tag;
  if (!(isHtml ? htmlElements : svgElements).has(name)) {
    throw new ChartRefusal(fill(charts.element, { name: readableText(name.slice(0, 40)) }));
  }
  const mayBeNamed = name === 'svg' || names.includes('role');
  return {
    name, isHtml,
    drawn: drawnAs[tag] ?? name,
    isReferred: referred.has(name),
    attributes: names.map((one) =>
      ({ put: putFor(one, name, mayBeNamed, place, images), cost: costOf(one.replace('style:', ''), name) })),
  };
}

const costOf = (attribute: string, element: string): number =>
  costs.get(element === 'image' && attribute.endsWith('href') ? element : attribute) ?? 0;

function putFor(
  name: string, element: string, mayBeNamed: boolean, place: Place, images: readonly string[],
): Put | undefined {
  const { id, declare } = place;
  if (name.startsWith('style:')) {
    const property = name.slice(6);
    if (!properties.has(property) && !isOwnProperty(property)) return undefined;
    return (on, value) => declare(on, property, safeValue(property, value, id));
  }
  switch (name) {
    case 'id': return (on, value) => on.setAttribute('id', `${id}-${safeName(value)}`);
    case 'class': return (on, value) => on.setAttribute('class', ownClasses(value));
    case 'role': return putRole;
    case 'href': case 'xlink:href': return element === 'image' ? putImage(images) : putLink(element, id);
    default:
  }
  if (spoken.has(name)) return putWords(name, mayBeNamed);
  if (name === 'fill' && outlined.has(element)) return putFill(id);
  return attributes.has(name) ? (on, value) => on.setAttribute(name, safeValue(name, value, id)) : undefined;
}

/** Shapes, and the boxes of swatches. */
const outlined = new Set(['rect', 'circle', 'path', 'svg']);

/** Narrower than this, an outline would hide what it is around. */
const narrow = 3;

const putFill = (id: string): Put => (on, value) => {
  on.setAttribute('fill', safeValue('fill', value, id));
  const isNarrow = Number(on.getAttribute('width') ?? narrow) < narrow;
  const faint = isNarrow ? undefined : faintOn(value);
  if (faint) on.setAttribute('data-faint', faint);
  else on.removeAttribute('data-faint');
};

/** `--share`, which values of the chart can name as `var(--share)`. */
const isOwnProperty = (property: string): boolean => /^--[\w-]{1,60}$/.test(property);

const putRole: Put = (on, value) => {
  if (roles.has(value)) on.setAttribute('role', value);
};

/** No class of the page has this beginning. */
function ownClasses(value: string): string {
  const names = value.split(/\s+/).filter((name) => name !== '').slice(0, 20);
  return names.map((name) => `plot-${name.replace(/^plot-/, '').slice(0, 100)}`).join(' ');
}

/** A name for those who listen may not stand on any element; the style sheet tells marks apart by it all the same. */
function putWords(name: string, mayBeNamed: boolean): Put | undefined {
  if (!name.startsWith('aria-') || mayBeNamed) return (on, value) => on.setAttribute(name, readableText(value));
  return name === 'aria-label' ? (on, value) => on.setAttribute('data-mark', readableText(value)) : undefined;
}

const ownImage = /^data:image\/(?:png|jpeg|webp|gif);base64,[\w+/=]*$/;

function putImage(images: readonly string[]): Put {
  return (on, value) => {
    const image = /^pixels:\d+$/.test(value) ? images[Number(value.slice(7))] : ownImage.test(value) ? value : undefined;
    if (image === undefined) throw new ChartRefusal(charts.image);
    on.setAttribute('href', image);
  };
}

const referring = new Set(['linearGradient', 'radialGradient', 'pattern', 'textPath']);

/** Some elements refer to a part of their chart; links lose their target. */
function putLink(element: string, id: string): Put | undefined {
  if (!referring.has(element)) return undefined;
  return (on, value) => {
    if (!/^#[\w:.-]+$/.test(value)) throw refused('href', value);
    on.setAttribute('href', `#${id}-${value.slice(1)}`);
  };
}
