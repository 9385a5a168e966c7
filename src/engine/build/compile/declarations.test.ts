import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileCell } from '../../cell/compile.ts';
import { createCellChecker } from '../../types/checker.ts';
import { declaredFiles } from '../../types/declared.ts';
import { librarySources } from './check.ts';
import { emitDeclarations } from './declarations.ts';

const home = mkdtempSync(join(tmpdir(), 'declarations-'));
afterAll(() => rmSync(home, { recursive: true }));

const door = { name: 'sea', version: '1.0.0', exports: { './level': { types: './lib/level.d.ts', default: './lib/level.js' } } };
const files = {
  'course/node_modules/sea/package.json': JSON.stringify(door),
  'course/node_modules/sea/lib/level.d.ts': 'export interface Level { metres: number }\n',
  'shared/src/level.ts': 'export interface Level { metres: number }\n',
};

test.each([
  ['in a package', 'sea/level'],
  ['outside the site', '../../shared/src/level.ts'],
])('the types of a library count for readers also where they stand %s', (_, from) => {
  const library = `import type { Level } from '${from}';\nexport const at = (level: Level): number => level.metres;\n`;
  for (const [file, text] of Object.entries({ ...files, 'course/src/library.ts': library })) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    writeFileSync(join(home, file), text);
  }
  const world = { root: join(home, 'course'), libraries: { tides: join(home, 'course/src/library.ts') } };
  const checker = createCellChecker(declaredFiles(emitDeclarations(world)), librarySources(world));
  const source = 'import { at } from "tides";\nat({ metres: 2 });\nat({ metres: "two" });';
  expect(checker.check([compileCell({ id: 'a', source, defines: true })]).map(({ message }) => message))
    .toEqual(["Type 'string' is not assignable to type 'number'."]);
}, 60_000);
