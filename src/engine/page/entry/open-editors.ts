/** The editors of a page: each is fetched and opened when its reader first comes to the code. */
import type { KnownNames } from '../../cell/known-names.ts';
import type { CellEditor } from '../editor/cell-editor.ts';
import { lectureOf } from '../kit/lecture.ts';
import { bringInReach, type CellParts } from '../live/cell-view.ts';
import type { Program } from '../live/program.ts';
import { composed, standInOf } from '../live/typed-early.ts';

export interface EditorsSpec {
  document: Document;
  parts: ReadonlyMap<string, CellParts>;
  program: Program;
  /** What the reader left here at an earlier visit is in its place. */
  ready: Promise<void>;
  /** Code will change soon. */
  expectCode: () => void;
}

export class OpenEditors {
  /** Those that are open. */
  readonly all = new Map<string, CellEditor>();
  readonly #opening = new Map<string, Promise<CellEditor>>();
  readonly #spec: EditorsSpec;
  #names: Promise<KnownNames> | undefined;

  constructor(spec: EditorsSpec) {
    this.#spec = spec;
  }

  /** The reader goes into the code of a cell, to an offset or to where the caret was. */
  async enter(id: string, at?: number): Promise<void> {
    const parts = this.#spec.parts.get(id);
    if (parts === undefined) return;
    const opening = this.#opening.get(id) ?? this.#open(id, parts);
    this.#opening.set(id, opening);
    opening.catch(() => this.#opening.delete(id));
    const field = standInOf(parts.code);
    const editor = await opening;
    // Whoever has left meanwhile does not want it any more.
    if (field?.isConnected !== false) editor.focus(at);
  }

  async #open(id: string, { host, code }: CellParts): Promise<CellEditor> {
    const { document, program, ready, expectCode } = this.#spec;
    const { fetchNames, openEditor } = await import('../editor/cell-editor.ts');
    // What was typed is written into a draft, not over it.
    await ready;
    await composed(code);
    this.#names ??= fetchNames(lectureOf(document));
    const editor = openEditor({ host, code, id, program, known: this.#names });
    this.all.set(id, editor);
    host.dataset['active'] = '';
    bringInReach(host);
    // On a slow line what runs the code would take its turns from the editor.
    void program.prepare().then(expectCode);
    return editor;
  }
}
