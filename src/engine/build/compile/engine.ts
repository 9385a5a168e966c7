/** What the outputs of a lecture depend on: its own cells, and all the code that makes pictures of them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LectureCell } from '../read/cells.ts';

/** The engine's own folder, wherever it is installed. */
export const engineFolder = fileURLToPath(new URL('../..', import.meta.url));

const ROOMS = ['figure', 'chart', 'cell', 'sandbox', 'build', 'words'];

/** Of libraries, their files alone. */
type Libraries = ReadonlyMap<string, { readonly files: readonly string[] }>;

/** True for a file that the engine makes lectures with. */
export const isOfEngine = (file: string): boolean =>
  ROOMS.some((room) => file.startsWith(path.join(engineFolder, room) + path.sep));

export function engineHash(root: string, libraries: Libraries): string {
  const hash = createHash('sha256').update(process.version);
  for (const [name, file] of filesOf(root, libraries)) hash.update(name).update(readFileSync(file));
  return hash.digest('hex');
}

/** What is installed, as each manager of packages writes it down. */
const LOCKS = [
  'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock',
  'node_modules/.package-lock.json',
];

/** Each with a name that does not depend on where the engine or the site lies. */
function filesOf(root: string, libraries: Libraries): [name: string, file: string][] {
  const namesIn = (room: string): string[] =>
    readdirSync(path.join(engineFolder, room), { recursive: true, encoding: 'utf8' });
  const rooms = ROOMS.flatMap((room) => namesIn(room)
    .filter((name) => /(?<!\.test|\.d)\.[jt]s$/.test(name)).map((name) => path.join(room, name)));
  const own = rooms.map((name): [string, string] => [`engine/${name}`, path.join(engineFolder, name)]);
  const given = [...libraries].flatMap(([module, { files }]) =>
    files.map((file): [string, string] => [`${module}:${path.relative(root, file)}`, file]));
  const locks = LOCKS.map((name): [string, string] => [name, path.join(root, name)])
    .filter(([, file]) => existsSync(file));
  return [...own, ...given, ...locks].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** `engine` is the hash of the engine, and what else every lecture is made with. */
export function lectureKey(engine: readonly unknown[], file: string, cells: readonly LectureCell[]): string {
  const texts = cells.map(({ id, source, defines, fence, panels }) => [id, source, defines, fence, panels]);
  return createHash('sha256').update(JSON.stringify([engine, file, texts])).digest('hex').slice(0, 32);
}
