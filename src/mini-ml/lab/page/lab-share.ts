/** Ways out of the lab and in: a link, a file, the code of a cell. */
import type { LabState } from '../address.ts';
import { writeAddress } from '../address.ts';
import { asCode } from '../code.ts';
import { withShortValues } from '../digits.ts';
import { readFile, writeFile } from '../file.ts';
import { html, part, say } from '../../../engine/page/kit/dom.ts';

export class Sharing {
  readonly #root: ParentNode;
  readonly #load: (state: LabState) => void;
  #state: LabState | undefined;

  constructor(root: ParentNode, load: (state: LabState) => void) {
    this.#root = root;
    this.#load = load;
    part(root, 'copy-link').addEventListener('click', () => void this.#copy('link', 'Link copied.'));
    part(root, 'copy-code').addEventListener('click', () => void this.#copy('code', 'Code copied.'));
    part(root, 'export').addEventListener('click', () => this.#export());
    const file = part<HTMLInputElement>(root, 'import');
    file.addEventListener('change', () => void this.#import(file));
  }

  /** The link and the code of a state at rest. */
  draw(state: LabState): void {
    this.#state = state;
    const page = part<HTMLAnchorElement>(this.#root, 'playground').href.replace(/#.*$/, '');
    const link = `${page}#${writeAddress(withShortValues(state))}`;
    part<HTMLInputElement>(this.#root, 'link').value = link;
    part<HTMLAnchorElement>(this.#root, 'playground').href = link;
    say(part(this.#root, 'code'), asCode(state.settings));
  }

  async #copy(name: 'link' | 'code', done: string): Promise<void> {
    const source = part(this.#root, name);
    const text = source instanceof HTMLInputElement ? source.value : source.textContent;
    try {
      await navigator.clipboard.writeText(text);
      this.#say(done);
    } catch {
      globalThis.getSelection()?.selectAllChildren(source);
      if (source instanceof HTMLInputElement) source.select();
      this.#say('Your browser does not allow copying here. The text is selected: press Ctrl-C.');
    }
  }

  #export(): void {
    if (this.#state === undefined) return;
    const address = URL.createObjectURL(new Blob([writeFile(this.#state)], { type: 'application/json' }));
    html(document, 'a', { href: address, download: 'mini-ml-lab.json' }).click();
    URL.revokeObjectURL(address);
    this.#say('Saved mini-ml-lab.json, with the points, the settings and the weights.');
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (file === undefined) return;
    try {
      this.#load(readFile(await file.text()));
      this.#say(`${file.name} is loaded.`);
    } catch (error) {
      this.#say(`${file.name} could not be read. ${error instanceof Error ? error.message : String(error)}`);
    }
    input.value = '';
  }

  #say(text: string): void {
    say(part(this.#root, 'share-word'), text);
  }
}
