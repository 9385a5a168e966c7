/** What the outputs of a lecture depend on: its own cells, and all the code that makes pictures of them. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { LectureCell } from '../read/cells.ts';

const SOURCES = ['src/mini-ml/core', 'src/mini-ml/figures', 'src/engine/figure', 'src/engine/cell', 'src/engine/build'];
const FILES = ['src/mini-ml/library.ts', 'package-lock.json'];

export function engineHash(root: string): string {
  const hash = createHash('sha256');
  const listed = SOURCES.flatMap((folder) => {
    const names = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => /(?<!\.test)\.ts$/.test(name)).map((name) => path.join(folder, name));
  });
  for (const file of [...listed, ...FILES].sort()) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

export function lectureKey(engine: string, file: string, cells: readonly LectureCell[]): string {
  const texts = cells.map(({ id, source, defines, fence, panels }) => [id, source, defines, fence, panels]);
  return createHash('sha256').update(JSON.stringify([engine, file, texts])).digest('hex').slice(0, 32);
}
