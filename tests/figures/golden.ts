/** Pictures as files that a person can read and compare. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

const folder = 'tests/golden/figures';

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

/**
 * Compares a drawing with its golden. Where they differ, the new drawing is written beside it, as `…-changed.svg`:
 * look at both, and if the new one is right, rename it.
 */
export function expectGolden(name: string, drawing: string): void {
  const golden = `${folder}/${name}.svg`;
  const changed = `${folder}/${name}-changed.svg`;
  mkdirSync(folder, { recursive: true });
  const known = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (known === drawing) rmSync(changed, { force: true });
  else writeFileSync(changed, drawing);
  expect(drawing, `${golden} differs from ${changed}`).toBe(known);
}
