import { ChartImage, imageNamed } from './image.ts';
import { ChartStyle } from './style.ts';

/** A style is kept as declarations, and the name of an image as that image. */
export type AttributeValue = string | ChartStyle | ChartImage;

export interface ChartAttribute {
  readonly name: string;
  readonly value: string;
}

/** The attributes of one element, in the order in which they were written. */
export class Attributes {
  readonly #all = new Map<string, AttributeValue>();
  #list: ChartAttribute[] | undefined;

  get(name: string): string | null {
    const value = this.#all.get(name);
    return value === undefined ? null : String(value);
  }

  set(name: string, value: unknown): void {
    this.#all.set(name, value instanceof ChartImage ? value : kept(name, String(value)));
    this.#listAnew();
  }

  remove(name: string): void {
    this.#all.delete(name);
    this.#listAnew();
  }

  has(name: string): boolean {
    return this.#all.has(name);
  }

  /** A style that declares nothing is none. */
  names(): string[] {
    return [...this.#all.keys()].filter((name) => name !== 'style' || this.get(name) !== '');
  }

  each(tell: (name: string, value: AttributeValue) => void): void {
    for (const [name, value] of this.#all) tell(name, value);
  }

  style(): ChartStyle {
    const known = this.#all.get('style');
    if (known instanceof ChartStyle) return known;
    const style = new ChartStyle();
    this.#all.set('style', style);
    return style;
  }

  /** Live, as templates need it: who removes an attribute finds the next in its place. */
  list(): readonly ChartAttribute[] {
    this.#list ??= [];
    this.#listAnew();
    return this.#list;
  }

  #listAnew(): void {
    this.#list?.splice(0, Infinity, ...this.names().map((name) => ({ name, value: this.get(name) ?? '' })));
  }
}

/** A style that declares nothing stays as it is written: a template of htl keeps the place of a value so. */
function kept(name: string, value: string): AttributeValue {
  if (name !== 'style') return imageNamed(value) ?? value;
  const style = ChartStyle.of(value);
  return style.declarations().length > 0 ? style : value;
}
