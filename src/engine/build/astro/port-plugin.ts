/** Gives pages the site's settings and the sides of its subjects, as modules that Vite makes of what was found. */
import type { Plugin } from 'vite';
import type { TermNames } from '../../cell/terms.ts';
import type { Logo, Settings, SubjectModules, Terms } from '../settings.ts';

const PREFIX = 'virtual:lectures/';

export function port(settings: Settings): Plugin {
  return {
    name: 'lectures:port',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load: (id) => {
      if (id === `\0${PREFIX}reference`) return reference(settings);
      return id.startsWith(`\0${PREFIX}`) ? moduleOf(id.slice(PREFIX.length + 1), settings) : undefined;
    },
  };
}

/** Fetched where a page asks for it: it reads the library with TypeScript. */
async function reference(settings: Settings): Promise<string> {
  const { referenceOf } = await import('../reference/reference.ts');
  return `export const reference = ${JSON.stringify(referenceOf(settings))};`;
}

function moduleOf(name: string, settings: Settings): string | undefined {
  const { subjects, words, ...site } = settings;
  switch (name) {
    case 'settings': return `export const settings = ${JSON.stringify({ ...site, subjects })};`;
    case 'speech': return `export const speech = ${JSON.stringify(words)};`;
    case 'components': return componentsOf(subjects);
    case 'draw': return listOf('marks', subjects.flatMap(({ draw }) => draw ?? []));
    case 'logo': return logoOf(settings.site.logo);
    case 'styles': return stylesOf(subjects);
    case 'terms': return `export const termNames = ${JSON.stringify(namesOf(settings.terms))};`;
    case 'tools': return listOf('figureTools', subjects.flatMap(({ tools }) => tools ?? []));
    default: return undefined;
  }
}

/** Pictures as Astro knows them, with their sizes. */
function logoOf(logo: Logo | undefined): string {
  const pictures = Object.entries({ light: logo?.src, dark: logo?.dark }).filter(([, file]) => file !== undefined);
  const imports = pictures.map(([name, file]) => `import ${name} from ${JSON.stringify(file)};`);
  return [...imports, `export const logo = { ${pictures.map(([name]) => name).join(', ')} };`].join('\n');
}

/** The key of the concept that a name in code stands for. */
const namesOf = (terms: Terms): TermNames =>
  Object.fromEntries(Object.entries(terms).flatMap(([key, { names }]) => [key, ...names].map((name) => [name, key])));

const stylesOf = (subjects: readonly SubjectModules[]): string =>
  subjects.flatMap(({ styles }) => styles).map((file) => `import ${JSON.stringify(file)};`).join('\n');

function componentsOf(subjects: readonly SubjectModules[]): string {
  const all = subjects.flatMap(({ components }) => Object.entries(components));
  const imports = all.map(([name, file]) => `import ${name} from ${JSON.stringify(file)};`);
  return [...imports, `export const components = { ${all.map(([name]) => name).join(', ')} };`].join('\n');
}

/** The lists that modules export under one name, as one list under the same name. */
function listOf(name: string, files: readonly string[]): string {
  const imports = files.map((file, at) => `import { ${name} as list${at} } from ${JSON.stringify(file)};`);
  return [...imports, `export const ${name} = [${files.map((_, at) => `...list${at}`).join(', ')}];`].join('\n');
}
