/** A drawing as text, the same whatever document it was made in. */

/** One element a line, attributes in alphabetical order: documents differ in both. */
export function normalised(element: Element, indent = ''): string {
  const attributes = element.getAttributeNames().filter((name) => name !== 'xmlns').sort()
    .map((name) => ` ${name}="${element.getAttribute(name) ?? ''}"`);
  const start = `${indent}<${element.localName}${attributes.join('')}`;
  if (element.childNodes.length === 0) return `${start}/>\n`;
  const inside = Array.from(element.childNodes, (node) =>
    node.nodeType === 1 ? normalised(node as Element, `${indent}  `) : `${indent}  ${node.textContent ?? ''}\n`);
  return `${start}>\n${inside.join('')}${indent}</${element.localName}>\n`;
}
