/**
 * While a lecture is written: an error lies over the page once, as the terminal says it. Vite asks for an element of
 * this name, and takes its own where there is none; Astro's tells the message, the whole file and a stack.
 */

/** What Vite sends; Astro has made HTML of the message. */
interface Fault {
  message: string;
  stack?: string;
  loc?: { file?: string; line?: number; column?: number };
}

const NAME = 'vite-error-overlay';

const look = `
  :host { position: fixed; inset: 0; z-index: 99999; overflow: auto; background: #0009; }
  section { box-sizing: border-box; max-width: 70rem; margin: 4vh auto; padding: 1.2rem 1.6rem; border-top: 8px solid #b3261e;
    background: #fff; color: #1b1b1f; font: 16px/1.5 system-ui, sans-serif; }
  h1 { margin: 0 0 0.6rem; font-size: 1.3rem; }
  pre { margin: 0 0 1rem; white-space: pre-wrap; overflow-wrap: anywhere; font: 15px/1.5 ui-monospace, monospace; }
  button { margin-right: 0.6rem; padding: 0.4em 0.9em; font: inherit; }
`;

function made<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function button(name: string, act: () => void): HTMLButtonElement {
  const element = made('button', name);
  element.addEventListener('click', act);
  return element;
}

const plain = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent;

/** What has a mend in it names its place itself, and its stack is of no use to an author. */
const isWhole = (message: string): boolean => /^\s*Fix: /m.test(message);

class ErrorOverlay extends HTMLElement {
  constructor({ message, stack = '', loc }: Fault) {
    super();
    const text = plain(message);
    const place = [loc?.file, loc?.line, loc?.column].filter((one) => one !== undefined).join(':');
    const box = document.createElement('section');
    box.setAttribute('role', 'alert');
    const said = isWhole(text) ? text : [text, place, stack].join('\n\n');
    box.append(made('h1', 'This page cannot be shown'), made('pre', said));
    const file = encodeURIComponent(place);
    if (file !== '') box.append(button('Open in editor', () => void fetch(`/__open-in-editor?file=${file}`)));
    box.append(button('Close', () => this.close()));
    this.attachShadow({ mode: 'open' }).append(made('style', look), box);
  }

  /** Vite calls it before it shows the next one. */
  close(): void {
    this.remove();
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, ErrorOverlay);
