/** What stands in elements beside elements. */
import { ChartNode, types, type Owner } from './node.ts';

abstract class CharacterData extends ChartNode {
  #data: string;

  constructor(ownerDocument: Owner, type: number, name: string, data: unknown) {
    super(ownerDocument, type, name);
    this.#data = String(data);
  }

  get data(): string {
    return this.#data;
  }

  set data(value: unknown) {
    this.#data = String(value);
    this.touch();
  }

  override get nodeValue(): string {
    return this.#data;
  }

  override set nodeValue(value: unknown) {
    this.data = value;
  }

  override get textContent(): string {
    return this.#data;
  }

  override set textContent(value: unknown) {
    this.data = value ?? '';
  }
}

export class ChartText extends CharacterData {
  constructor(ownerDocument: Owner, data: unknown) {
    super(ownerDocument, types.text, '#text', data);
  }

  protected override bare(): ChartText {
    return new ChartText(this.ownerDocument, this.data);
  }
}

/** Is not drawn: htl keeps the places of its values by them. */
export class ChartComment extends CharacterData {
  constructor(ownerDocument: Owner, data: unknown) {
    super(ownerDocument, types.comment, '#comment', data);
  }

  protected override bare(): ChartComment {
    return new ChartComment(this.ownerDocument, this.data);
  }
}
