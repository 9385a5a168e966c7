/** The declarations of an element, `style`, as authors and libraries write them. */

const kebab = (name: string): string =>
  (name.startsWith('--') ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));

const declaration = /(--[\w-]+|[\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])+)/g;

/** Each declaration is a field of its own, whoever writes it: `setProperty`, `style.maxWidth = …`, `Object.assign`. */
export class ChartStyle {
  [name: string]: unknown;

  /** What a text declares: `max-width: 640px; color: red`. */
  static of(text: string): ChartStyle {
    const style = new ChartStyle();
    for (const [, name = '', value = ''] of text.matchAll(declaration)) style.setProperty(name, value.trim());
    return style;
  }

  /** `height: auto; height: intrinsic`: what only some browsers can read leaves what stands before it. */
  setProperty(name: string, value: unknown): void {
    if (value === 'intrinsic') return;
    this.removeProperty(name);
    if (value !== null && value !== undefined && value !== '') this[name] = String(value);
  }

  removeProperty(name: string): string {
    const had = this.getPropertyValue(name);
    for (const key of Object.keys(this)) {
      if (key === name || kebab(key) === name) Reflect.deleteProperty(this, key);
    }
    return had;
  }

  getPropertyValue(name: string): string {
    return this.declarations().find(([key]) => key === name)?.[1] ?? '';
  }

  declarations(): [name: string, value: string][] {
    return Object.entries(this)
      .filter(([, value]) => value !== null && value !== undefined && value !== '')
      .map(([name, value]) => [kebab(name), String(value)]);
  }

  get cssText(): string {
    return this.declarations().map(([name, value]) => `${name}: ${value};`).join(' ');
  }

  set cssText(text: unknown) {
    for (const key of Object.keys(this)) Reflect.deleteProperty(this, key);
    Object.assign(this, ChartStyle.of(String(text)));
  }

  toString(): string {
    return this.cssText;
  }
}
