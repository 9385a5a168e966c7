/** The last changes to the pages of a built site, before it takes its place. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowStyles } from './inline-styles.ts';
import { delayControls } from './late-controls.ts';

export function finishPages(folder: string): void {
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const path = join(folder, page);
    writeFileSync(path, delayControls(allowStyles(readFileSync(path, 'utf8'))));
  }
}
