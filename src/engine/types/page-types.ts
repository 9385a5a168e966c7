/**
 * The types of a page that packages speak of, without one name of a page that a cell could read: as much as is asked of
 * a chart in a cell.
 */
export const PAGE = `
interface EventTarget {
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
  readonly nodeName: string; readonly parentNode: Node | null; readonly firstChild: Node | null; readonly nextSibling: Node | null;
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
  append(...nodes: (Node | string)[]): void; prepend(...nodes: (Node | string)[]): void; remove(): void;
  replaceWith(...nodes: (Node | string)[]): void; replaceChildren(...nodes: (Node | string)[]): void;
  getAttribute(name: string): string | null; setAttribute(name: string, value: string): void; removeAttribute(name: string): void;
  querySelector<T extends Element = Element>(selector: string): T | null;
  querySelectorAll<T extends Element = Element>(selector: string): NodeListOf<T>;
}
interface HTMLElement extends Element { readonly style: CSSStyleDeclaration; title: string }
interface SVGElement extends Element { readonly style: CSSStyleDeclaration; readonly ownerSVGElement: SVGSVGElement | null }
interface SVGGraphicsElement extends SVGElement { getBBox(): { x: number; y: number; width: number; height: number } }
interface SVGSVGElement extends SVGGraphicsElement {}
${['G', 'Path', 'Line', 'Rect', 'Circle', 'Text', 'Defs', 'ClipPath', 'Image', 'Marker'].map((name) =>
  `interface SVG${name}Element extends SVGGraphicsElement {}`).join('\n')}
${['Div', 'Span', 'Input', 'Select', 'Option', 'Button', 'Form', 'Label', 'Table', 'TableRow', 'TableCell', 'Paragraph', 'Anchor',
  'Image', 'Body', 'Style', 'TextArea', 'Canvas'].map((name) =>
  `interface HTML${name}Element extends HTMLElement { value?: unknown }`).join('\n')}
interface HTMLElementTagNameMap { [name: string]: HTMLElement }
interface SVGElementTagNameMap { [name: string]: SVGElement }
interface ElementTagNameMap { [name: string]: Element }
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
