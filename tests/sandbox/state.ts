/** What a stranger's code may not change. */
export interface PageState {
  address: string;
  elements: string;
  stored: string;
  prototypes: string;
  globals: string;
}

const prototypes = [
  Object, Array, Function, String, Number, Promise, Map, Set, RegExp, Error, EventTarget, Node, Element, MessagePort,
].map((owner) => owner.prototype as object);

export async function pageState(view: Window & typeof globalThis): Promise<PageState> {
  const { document, localStorage, sessionStorage, indexedDB, location } = view;
  const databases = await indexedDB.databases();
  return {
    address: `${location.href} ${document.title} ${view.history.length}`,
    elements: elementsOf(document),
    stored: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases]),
    prototypes: prototypes.map((owner) => Reflect.ownKeys(owner).map(String).join()).join(';'),
    globals: Reflect.ownKeys(view).map(String).sort().join(),
  };
}

/** The document but for the outputs and the frame itself, which may be replaced. */
function elementsOf(document: Document): string {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('output, iframe')) element.remove();
  return copy.outerHTML;
}
