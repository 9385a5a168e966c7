/**
 * The types of a page that packages speak of, without one name of a page that a cell could read: as much as is asked of
 * a chart in a cell.
 */
const lists = (words: string): string[] => words.trim().split(/\s+/);

/** What each element is called in the types of a page, where that is not its own name with a capital. */
const svgTypes: Readonly<Record<string, string>> = { svg: 'SVG', tspan: 'TSpan' };

const svgNames = lists(`svg g path line rect circle ellipse polyline polygon text tspan textPath defs clipPath mask marker
  pattern image filter linearGradient radialGradient stop desc title a`);

const htmlTypes: Readonly<Record<string, string>> = {
  p: 'Paragraph', a: 'Anchor', img: 'Image', tr: 'TableRow', td: 'TableCell', th: 'TableCell', textarea: 'TextArea',
  div: 'Div', span: 'Span', table: 'Table', canvas: 'Canvas',
};

const htmlNames = lists(`div span p a b i em strong small sub sup code pre br u s q cite abbr ul ol li dl dt dd table caption thead
  tbody tfoot tr td th h1 h2 h3 h4 h5 h6 figure figcaption img canvas body template`);

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
const svgType = (name: string): string => `SVG${svgTypes[name] ?? capital(name)}Element`;
const htmlType = (name: string): string => (htmlTypes[name] ? `HTML${htmlTypes[name]}Element` : 'HTMLElement');
const fields = (names: readonly string[], typeOf: (name: string) => string): string =>
  names.map((name) => `${name}: ${typeOf(name)}`).join('; ');

export const PAGE = `
interface EventTarget {
  oninput?: ((event: Event) => void) | null;
  addEventListener(type: string, listener: (event: Event) => void): void;
  removeEventListener(type: string, listener: (event: Event) => void): void;
  dispatchEvent(event: Event): boolean;
}
interface Event { readonly type: string; readonly target: EventTarget | null; readonly currentTarget: EventTarget | null; preventDefault(): void }
interface UIEvent extends Event { readonly detail: number }
interface MouseEvent extends UIEvent {
  readonly pageX: number; readonly pageY: number; readonly clientX: number; readonly clientY: number;
  readonly ctrlKey: boolean; readonly shiftKey: boolean; readonly altKey: boolean; readonly button: number;
}
interface PointerEvent extends MouseEvent { readonly pointerType: string }
interface WheelEvent extends MouseEvent { readonly deltaY: number }
interface KeyboardEvent extends UIEvent { readonly key: string }
interface TouchEvent extends UIEvent { readonly touches: ArrayLike<Touch> }
interface Touch { readonly identifier: number; readonly pageX: number; readonly pageY: number }
interface Node extends EventTarget {
  readonly nodeType: number; readonly nodeName: string; readonly parentNode: Node | null; readonly firstChild: Node | null; readonly nextSibling: Node | null;
  readonly ownerDocument: Document | null; textContent: string | null;
  appendChild<T extends Node>(node: T): T; insertBefore<T extends Node>(node: T, before: Node | null): T;
  removeChild<T extends Node>(node: T): T; cloneNode(deep?: boolean): Node;
}
interface NodeListOf<T> extends ArrayLike<T> { [Symbol.iterator](): IterableIterator<T>; forEach(each: (node: T, index: number) => void): void }
interface NodeList extends NodeListOf<Node> {}
interface HTMLCollection extends ArrayLike<Element> {}
interface DocumentFragment extends Node {}
interface Text extends Node { data: string }
interface Comment extends Node { data: string }
interface CSSStyleDeclaration { [name: string]: string | ((name: string, value: string | null, priority?: string) => void); setProperty(name: string, value: string | null, priority?: string): void }
interface Element extends Node {
  readonly tagName: string; id: string; innerHTML: string; readonly outerHTML: string; readonly children: HTMLCollection;
  readonly classList: { add(...names: string[]): void; remove(...names: string[]): void; contains(name: string): boolean };
  readonly dataset: Record<string, string | undefined>; insertAdjacentHTML(place: string, markup: string): void;
  append(...nodes: (Node | string)[]): void; prepend(...nodes: (Node | string)[]): void; remove(): void;
  replaceWith(...nodes: (Node | string)[]): void; replaceChildren(...nodes: (Node | string)[]): void;
  getAttribute(name: string): string | null; setAttribute(name: string, value: string): void; removeAttribute(name: string): void;
  querySelector<T extends Element = Element>(selector: string): T | null;
  querySelectorAll<T extends Element = Element>(selector: string): NodeListOf<T>;
}
interface HTMLElement extends Element { readonly style: CSSStyleDeclaration; title: string }
interface SVGElement extends Element { readonly style: CSSStyleDeclaration; readonly ownerSVGElement: SVGSVGElement | null }
interface SVGGraphicsElement extends SVGElement { getBBox(): { x: number; y: number; width: number; height: number } }
interface SVGPathElement { getTotalLength(): number; getPointAtLength(way: number): { readonly x: number; readonly y: number } }
${svgNames.map((name) => `interface ${svgType(name)} extends SVGGraphicsElement {}`).join('\n')}
${['Div', 'Span', 'Input', 'Select', 'Option', 'Button', 'Form', 'Label', 'Table', 'TableRow', 'TableCell', 'Paragraph', 'Anchor',
  'Image', 'Body', 'Style', 'TextArea', 'Canvas'].map((name) =>
  `interface HTML${name}Element extends HTMLElement { value?: unknown }`).join('\n')}
interface HTMLElementTagNameMap { ${fields(htmlNames, htmlType)} }
interface SVGElementTagNameMap { ${fields(svgNames, svgType)} }
interface ElementTagNameMap extends HTMLElementTagNameMap { ${fields(svgNames.filter((name) => !htmlNames.includes(name)), svgType)} }
interface Document extends Node {
  readonly body: HTMLBodyElement; readonly documentElement: HTMLElement; readonly defaultView: Window | null;
  createElement(name: string): HTMLElement; createElementNS(namespace: string | null, name: string): Element;
  createTextNode(text: string): Text; createDocumentFragment(): DocumentFragment;
  querySelector<T extends Element = Element>(selector: string): T | null;
}
interface XMLDocument extends Document {}
interface Window extends EventTarget { readonly document: Document; readonly devicePixelRatio: number }
interface DOMRect { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
interface Path2D { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }
interface CanvasPath { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void; closePath(): void }
interface CanvasRenderingContext2D extends CanvasPath { beginPath(): void; fill(): void; stroke(): void }
interface ImageData { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray }
interface RequestInit { method?: string }
interface Response { readonly ok: boolean; text(): Promise<string> }
interface Blob { readonly size: number }
`;
