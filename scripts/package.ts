/**
 * Makes `lib/` of `src/engine/`, for `npm pack`: Node runs no TypeScript of packages. Scripts are compiled, with their
 * declarations beside them; all other files are copied; and what named `./x.ts` names `./x.js`. What makes a site
 * becomes a package of its own beside it.
 */
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { makeCreatePackage } from './create-package.ts';

const from = 'src/engine';
const to = 'lib/engine';

const isOurs = (file: string): boolean => !/\.test\.ts$/.test(file) && statSync(join(from, file)).isFile();
const isScript = (file: string): boolean => file.endsWith('.ts') && !file.endsWith('.d.ts');

rmSync('lib', { recursive: true, force: true });
const files = globSync('**/*', { cwd: from }).filter(isOurs);
compile(files.filter((file) => file.endsWith('.ts')));
for (const file of files.filter((one) => !isScript(one))) copy(file);
makeCreatePackage();

function compile(sources: readonly string[]): void {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const emitting = { ...options, noEmit: false, declaration: true, noCheck: true, rootDir: from, outDir: to };
  const roots = [...sources.map((file) => join(from, file)), 'src/env.d.ts'];
  const { emitSkipped, diagnostics } = ts.createProgram(roots, emitting).emit(undefined, (file, text) => {
    const name = file.slice(file.indexOf(`${to}/`) + to.length + 1);
    write(name, compiledNames(name, withHead(name, text)));
  });
  if (emitSkipped || diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, {
    getCurrentDirectory: () => '.', getCanonicalFileName: (file) => file, getNewLine: () => '\n',
  }));
}

/** The compiler drops the first comment with a type import that stands below it; the reference is made of these. */
function withHead(name: string, text: string): string {
  if (!name.endsWith('.js')) return text;
  const [head = ''] = /^\/\*\*[\s\S]*?\*\/\n/.exec(readFileSync(join(from, name.replace(/js$/, 'ts')), 'utf8')) ?? [];
  return text.startsWith(head) ? text : head + text;
}

function copy(file: string): void {
  if (/\.(?:astro|d\.ts)$/.test(file)) return write(file, compiledNames(file, readFileSync(join(from, file), 'utf8')));
  mkdirSync(dirname(join(to, file)), { recursive: true });
  copyFileSync(join(from, file), join(to, file));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(to, file)), { recursive: true });
  writeFileSync(join(to, file), text);
}

/** A string that names a script of the engine, from the file in which it stands, names what became of it. */
function compiledNames(file: string, text: string): string {
  return text.replace(/(['"])(\.{1,2}\/[^'"\n]+)\.ts\1/g, (whole, quote: string, name: string) =>
    (existsSync(resolve(from, dirname(file), `${name}.ts`)) ? `${quote}${name}.js${quote}` : whole));
}
