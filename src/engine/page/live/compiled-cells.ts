/** What the compiler said of each cell: its names, numbers and places, as long as the text is the one it has read. */
import type { CompiledCell } from '../../cell/cell.ts';
import { thetaOf, withNumbers } from '../../cell/numbers.ts';

export class CompiledCells {
  readonly #compiled = new Map<string, CompiledCell>();

  set(id: string, compiled: CompiledCell): void {
    this.#compiled.set(id, compiled);
  }

  /** Undefined where another text, or none, was read. */
  of(id: string, text: string): CompiledCell | undefined {
    const known = this.#compiled.get(id);
    return known?.source === text ? known : undefined;
  }

  /** Whether numbers alone have changed in a text that was read: no compiler is needed, the cell keeps its code. */
  followNumbers(id: string, before: string, text: string): boolean {
    const compiled = this.of(id, before);
    const followed = compiled && withNumbers(compiled, text);
    if (followed) this.#compiled.set(id, followed);
    return followed !== undefined;
  }

  /** The number literals of all cells that were read. */
  get theta(): Record<string, readonly number[]> {
    return Object.fromEntries([...this.#compiled].map(([id, compiled]) => [id, thetaOf(compiled)]));
  }
}
