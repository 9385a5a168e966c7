/** The classes of an element, one by one. */
export class ClassList {
  readonly #element: { className: string };

  constructor(element: { className: string }) {
    this.#element = element;
  }

  #names(): string[] {
    return this.#element.className.split(/\s+/).filter(Boolean);
  }

  add(...names: string[]): void {
    this.#element.className = [...new Set([...this.#names(), ...names])].join(' ');
  }

  remove(...names: string[]): void {
    this.#element.className = this.#names().filter((name) => !names.includes(name)).join(' ');
  }

  contains(name: string): boolean {
    return this.#names().includes(name);
  }

  toggle(name: string, on = !this.contains(name)): boolean {
    if (on) this.add(name);
    else this.remove(name);
    return on;
  }
}
