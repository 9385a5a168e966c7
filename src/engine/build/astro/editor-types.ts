/**
 * What an editor such as VS Code is told of a site: which columns a table has that code beside a lecture imports, and
 * which attributes components have. It lies below `.astro/`, which `tsconfig.json` lays over the site by `rootDirs`.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dataEndings, isData, readData } from '../imports/data-file.ts';
import { declarationFile, declarationOf } from '../imports/data-types.ts';
import { componentAttributes } from '../read/attributes.ts';
import type { Settings } from '../settings.ts';

type Where = Pick<Settings, 'root' | 'content'>;

const FOLDER = '.astro/lectures';

/** Makes all of them anew: what was removed leaves nothing behind. */
export function writeEditorTypes({ root, content }: Where): void {
  rmSync(path.join(root, FOLDER), { recursive: true, force: true });
  write(path.join(root, FOLDER, 'components.d.ts'), componentTypes());
  const within = path.join(root, path.dirname(content));
  const names = globSync(`**/*{${dataEndings.join()}}`, { cwd: within });
  for (const name of names) declareData(path.join(within, name), root);
}

/** After a save; of what is no data, or lies elsewhere, nothing is said. */
export function declareSaved(file: string, { root, content }: Where): void {
  if (isData(file) && file.startsWith(path.join(root, path.dirname(content)) + path.sep)) declareData(file, root);
}

/** What cannot be read is told where it is imported. */
function declareData(file: string, root: string): void {
  const declared = path.join(root, FOLDER, path.relative(root, declarationFile(file)));
  const read = existsSync(file) ? readData(file, path.basename(file)) : undefined;
  if (read && 'data' in read) write(declared, declarationOf(read.data));
  else rmSync(declared, { force: true });
}

/** Under the name by which the MDX extension of editors looks for it. */
function componentTypes(): string {
  const components = componentAttributes.map(([name, attributes]) => {
    const props = [...attributes, 'children'].map((one) => `${one}?: unknown`).join('; ');
    return `    ${name}(props: { ${props} }): unknown;`;
  });
  return `declare global {\n  type MDXProvidedComponents = {\n${components.join('\n')}\n  };\n}\n\nexport {};\n`;
}

/** An editor looks again at each file that is written. */
function write(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
