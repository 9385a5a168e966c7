/** Elements: found by their part, made, and given attributes and text. */

/** The element marked `data-part="name"`. The markup is our own: a missing part is our mistake. */
export function part<T extends Element = HTMLElement>(root: ParentNode, name: string): T {
  const found = root.querySelector<T>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`The page has no part "${name}".`);
  return found;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

/** An SVG element with its attributes and children. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  document: Document, name: Name, attributes: Attributes, ...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

/** An HTML element with its attributes and children. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  document: Document, name: Name, attributes: Attributes, ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  setAttributes(element, attributes);
  element.append(...children);
  return element;
}

/** Changes text only where it differs: a change of nothing would be read aloud again. */
export function say(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
