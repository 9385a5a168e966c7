/** What the page sets on elements that were drawn, and a new drawing does not know of. */
const kept = new Set(['open', 'tabindex', 'aria-description']);

/** Turns what an element holds into something else. Every part that stays is kept: focus and open folds live there. */
export function morph(parent: Element, fresh: readonly ChildNode[]): void {
  const before = [...parent.childNodes];
  fresh.forEach((node, at) => settle(parent, before[at], node));
  for (const rest of before.slice(fresh.length)) rest.remove();
}

function settle(parent: Element, old: ChildNode | undefined, fresh: ChildNode): void {
  if (old === undefined) parent.append(fresh);
  else if (old === fresh) return;
  else if (old.nodeName !== fresh.nodeName || isChart(old) || isChart(fresh)) old.replaceWith(fresh);
  else if (isElement(old) && isElement(fresh)) {
    // Most of a figure stays as it was while one thing in it is dragged, and the browser is quick to see that.
    if (old.isEqualNode(fresh)) return;
    takeAttributes(old, fresh);
    morph(old, [...fresh.childNodes]);
  } else if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
}

function takeAttributes(old: Element, fresh: Element): void {
  for (const name of old.getAttributeNames()) {
    if (!fresh.hasAttribute(name) && !kept.has(name)) old.removeAttribute(name);
  }
  for (const name of fresh.getAttributeNames()) {
    const value = fresh.getAttribute(name)!;
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}

/** What draws charts brings them to their next state itself, and knows them by their elements. */
const isChart = (node: ChildNode): boolean => isElement(node) && node.hasAttribute('data-chart');

const isElement = (node: ChildNode): node is Element & ChildNode => node.nodeType === 1;
