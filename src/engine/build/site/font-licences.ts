/** The typefaces go out with every site, so their licences do too. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder } from '../compile/engine.ts';

export function copyFontLicences(built: string): void {
  cpSync(join(engineFolder, 'fonts/licences'), join(built, 'fonts/licences'), { recursive: true });
}
