/** The chosen point in numbers and buttons: all that a mouse can do on the plane, with native controls. */
import type { LabPoint } from '../data.ts';
import { shortPlace } from '../words.ts';
import { part, say } from '../../../engine/page/kit/dom.ts';
import type { PlaneEvent } from './lab-plane.ts';

export class PointEditor {
  readonly #root: ParentNode;
  readonly #tell: (event: PlaneEvent) => void;
  #points: readonly LabPoint[] = [];
  #selected: number | undefined;

  constructor(root: ParentNode, tell: (event: PlaneEvent) => void) {
    this.#root = root;
    this.#tell = tell;
    for (const name of ['point-x1', 'point-x2']) {
      part<HTMLInputElement>(root, name).addEventListener('change', () => this.#move());
    }
    const buttons: Record<string, () => void> = {
      'point-previous': () => this.choose(-1),
      'point-next': () => this.choose(1),
      'point-flip': () => this.#act('flip'),
      'point-remove': () => this.#act('remove'),
      'add-circle': () => this.#add('circle'),
      'add-cross': () => this.#add('cross'),
    };
    for (const [name, press] of Object.entries(buttons)) part(root, name).addEventListener('click', press);
  }

  draw(points: readonly LabPoint[], selected: number | undefined): void {
    this.#points = points;
    this.#selected = selected;
    const point = selected === undefined ? undefined : points[selected];
    const kind = point?.label === 'cross' ? 'cross' : 'circle';
    const word = point === undefined ? 'No point selected' : `Point ${(selected ?? 0) + 1} of ${points.length}, a ${kind}`;
    say(part(this.#root, 'point-name'), word);
    this.#field('x1', point?.x1);
    this.#field('x2', point?.x2);
    for (const name of ['point-flip', 'point-remove']) {
      part<HTMLButtonElement>(this.#root, name).disabled = point === undefined;
    }
  }

  /** The next or previous point, round the end; with none chosen, the first or the last. */
  choose(by: 1 | -1): void {
    const count = this.#points.length;
    if (count === 0) return;
    const from = this.#selected ?? (by === 1 ? -1 : 0);
    this.#tell({ do: 'select', at: (from + by + count) % count });
  }

  #field(name: 'x1' | 'x2', value: number | undefined): void {
    const input = part<HTMLInputElement>(this.#root, `point-${name}`);
    input.disabled = value === undefined;
    input.value = value === undefined ? '' : shortPlace(value);
  }

  #act(what: 'flip' | 'remove'): void {
    if (this.#selected !== undefined) this.#tell({ do: what, at: this.#selected });
  }

  #add(label: 'circle' | 'cross'): void {
    this.#tell({ do: 'add', point: { x1: 0.5, x2: 0.5, label }, final: true });
  }

  #move(): void {
    const [x1, x2] = ['x1', 'x2'].map((name) => part<HTMLInputElement>(this.#root, `point-${name}`).valueAsNumber);
    const sensible = x1 !== undefined && x2 !== undefined && Number.isFinite(x1) && Number.isFinite(x2);
    if (sensible && this.#selected !== undefined) this.#tell({ do: 'move', at: this.#selected, x1, x2, final: true });
    else this.draw(this.#points, this.#selected);
  }
}
