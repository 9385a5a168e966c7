/**
 * The declarations that elements of charts have, as classes: the policy of pages forbids style attributes, and allows a
 * style element by its hash. Equal declarations are one class, whatever the page, so that builds are equal too.
 */
import { createHash } from 'node:crypto';

export class DeclaredStyles {
  readonly #declared = new Map<Element, string[]>();

  declare(element: Element, property: string, value: string): void {
    const known = this.#declared.get(element) ?? [];
    known.push(`${property}:${value}`);
    this.#declared.set(element, known);
  }

  /** Gives each element its class. The rules, as text of a style element; nothing where nothing was declared. */
  settle(): string {
    const rules = new Set<string>();
    for (const [element, declared] of this.#declared) {
      const text = declared.join(';');
      const name = `c-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
      element.setAttribute('class', [element.getAttribute('class') ?? '', name].join(' ').trim());
      rules.add(`.${name}{${text}}`);
    }
    return [...rules].join('');
  }
}
