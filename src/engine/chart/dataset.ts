/** The attributes `data-…` of an element as an object: `element.dataset.firstName` is `data-first-name`. */
interface Attributed {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: unknown): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  getAttributeNames(): readonly string[];
}

const nameOf = (key: string): string => `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const keyOf = (name: string): string => name.slice(5).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

export function datasetOf(element: Attributed): Record<string, string | undefined> {
  return new Proxy<Record<string, string | undefined>>({}, {
    get: (_, key) => (typeof key === 'string' ? element.getAttribute(nameOf(key)) ?? undefined : undefined),
    set: (_, key, value) => {
      element.setAttribute(nameOf(String(key)), value);
      return true;
    },
    deleteProperty: (_, key) => {
      element.removeAttribute(nameOf(String(key)));
      return true;
    },
    has: (_, key) => element.hasAttribute(nameOf(String(key))),
    ownKeys: () => element.getAttributeNames().filter((name) => name.startsWith('data-')).map(keyOf),
    getOwnPropertyDescriptor: (_, key) =>
      ({ value: element.getAttribute(nameOf(String(key))), enumerable: true, configurable: true }),
  });
}
