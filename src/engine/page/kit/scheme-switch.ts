/** `<scheme-switch>`: a list of colour schemes that follows whatever else changes the scheme. */
import { bringControls } from './controls.ts';
import { choose, chosen, type SchemeWorld, type Scheme } from './scheme.ts';

/** The page's own world. Reading `localStorage` throws where it is denied, so it is read late. */
export const pageWorld = (): SchemeWorld => ({
  root: document.documentElement,
  storage: {
    setItem: (key, value) => localStorage.setItem(key, value),
    removeItem: (key) => localStorage.removeItem(key),
  },
  systemIsDark: matchMedia('(prefers-color-scheme: dark)').matches,
});

export class SchemeSwitch extends HTMLElement {
  readonly #watch = new MutationObserver(() => this.#show());

  connectedCallback(): void {
    bringControls(this);
    this.#show();
    this.addEventListener('change', () => choose(this.#select.value as Scheme, pageWorld()));
    this.#watch.observe(document.documentElement, { attributeFilter: ['data-scheme'] });
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
  }

  get #select(): HTMLSelectElement {
    return this.querySelector('select')!;
  }

  #show(): void {
    this.#select.value = chosen(pageWorld());
  }
}
