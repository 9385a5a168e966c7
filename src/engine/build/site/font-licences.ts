/** The typefaces go out with every site, so their licences do too. */
import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { engineFolder } from '../compile/engine.ts';

/** @param own the licences of the site's own typefaces. */
export function copyFontLicences(built: string, own: readonly string[]): void {
  const folder = join(built, 'fonts/licences');
  cpSync(join(engineFolder, 'fonts/licences'), folder, { recursive: true });
  for (const file of own) cpSync(file, join(folder, basename(file)));
}
