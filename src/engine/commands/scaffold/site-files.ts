/** The files of a new site. Nothing of the engine is among them, so that an update leaves nothing to merge. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Engine } from './engine.ts';
import { slugOf, titleOf } from './naming.ts';

/** Which template becomes which file. npm would take a `.gitignore` in a package as its own. */
const templates: Readonly<Record<string, string>> = {
  '.gitignore': 'gitignore.txt',
  '.github/workflows/publish.yml': 'publish.yml',
  '.gitlab-ci.yml': 'gitlab.yml',
  'netlify.toml': 'netlify.toml',
  'README.md': 'readme.txt',
  'astro.config.mjs': 'astro.config.txt',
  'src/content.config.ts': 'content.config.txt',
  'content/lectures/how-coffee-cools/index.mdx': 'first-lecture.mdx',
};

/** The oldest Node that Astro and its packages run on. */
const least = [22, 19] as const;

/** A template with its blanks filled. `${{ … }}` is the workflow's own. */
export function filled(template: string, blanks: Readonly<Record<string, string>>): string {
  const text = readFileSync(new URL(`./templates/${template}`, import.meta.url), 'utf8');
  return text.replace(/(?<!\$)\{\{(\w+)\}\}/g, (whole, blank: string) => blanks[blank] ?? whole);
}

/** The files of a new site by path. `node` is the version of Node that runs. */
export function siteFiles(name: string, engine: Engine, node: string): Map<string, string> {
  const old = isOld(node);
  const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const files = new Map(Object.entries(templates).map(([path, template]) => {
    const code = path.endsWith('.mjs');
    const title = code ? quoted(titleOf(name)) : titleOf(name);
    return [path, filled(template, { title, storage: quoted(storageOf(name)) })];
  }));
  files.set('package.json', json(manifest(name, engine, old)));
  files.set('tsconfig.json', json(typescript));
  if (old) files.set('.npmrc', filled('npmrc.txt', {}));
  return files;
}

/** Editors find in `.astro/lectures` what is in tables, and what components take: `npm run dev` writes it there. */
const typescript = {
  extends: 'astro/tsconfigs/strict',
  compilerOptions: { allowArbitraryExtensions: true, rootDirs: ['.', '.astro/lectures'] },
  include: ['.astro/types.d.ts', '.astro/lectures/components.d.ts', '**/*'],
  exclude: ['dist', '.dist-next'],
};

/** Where the packed file lies that the site was made with: its folder then has all that a build server needs. */
export const keptTarball = (tarball: string): string => `packages/${basename(tarball)}`;

function manifest(name: string, { version, tarball, versions }: Engine, old: boolean): object {
  const { node, playwright, vite, ...needed } = versions;
  const dependencies = {
    ...needed, 'live-lectures': tarball === undefined ? version : `file:${keptTarball(tarball)}`,
  };
  const devDependencies = { ...(old && { node }), playwright };
  return {
    name: packageName(name, { ...dependencies, ...devDependencies }),
    private: true,
    type: 'module',
    scripts: scripts(),
    dependencies,
    devDependencies,
    // Astro takes any Vite that is new: with one of its own beside that of the engine there would be two.
    overrides: { vite },
    allowScripts: { esbuild: true, ...(old && { node: true }) },
    engines: { node: `>=${least.join('.')}` },
  };
}

function scripts(): Record<string, string> {
  const names = ['build', 'serve', 'new', 'import', 'headers', 'check:slides', 'pdf', 'class', 'zip'];
  return { dev: 'astro dev', ...Object.fromEntries(names.map((name) => [name, `live-lectures ${name}`])) };
}

/** npm installs nothing into a package of the same name. */
function packageName(name: string, taken: Readonly<Record<string, string>>): string {
  const slug = slugOf(name) || 'course';
  return slug in taken || slug === 'node-modules' ? `${slug}-course` : slug;
}

/** Small letters, digits and hyphens, the first a letter. */
function storageOf(name: string): string {
  const slug = slugOf(name);
  return /^[a-z]/.test(slug) ? slug : ['course', slug].filter((part) => part !== '').join('-');
}

function isOld(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  return major < least[0] || (major === least[0] && minor < least[1]);
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
