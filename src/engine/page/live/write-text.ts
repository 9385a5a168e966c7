/**
 * Gives an element that holds only text another one. A node that comes or goes has every style that asks what an
 * element holds (`:has`, `:empty`) asked anew; a node whose text changes has not, and a drag writes many texts.
 */
export function writeText(element: Element, text: string): void {
  const [only, ...rest] = element.childNodes;
  if (only?.nodeType !== 3 || rest.length > 0) element.textContent = text;
  else if (only.nodeValue !== text) only.nodeValue = text;
}
