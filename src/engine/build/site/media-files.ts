/** Films, sounds and papers that lie beside a lecture come to lie beside its page, where it asks for them. */
import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ADDRESS = /\s(?:src|poster|href)="([^"#?]+)/g;

/** @param lectures the folder of lectures. */
export function copyMedia(lectures: string, built: string): void {
  for (const page of globSync('lectures/*/index.html', { cwd: built })) {
    const [, slug = ''] = page.split(/[\\/]/);
    const folder = join(lectures, slug);
    const html = readFileSync(join(built, page), 'utf8');
    for (const name of besideIn(html, slug)) {
      const [from, to] = [join(folder, name), join(built, 'lectures', slug, name)];
      if (existsSync(from) && !existsSync(to)) cpSync(from, to);
    }
  }
}

/** The files that a page asks for in its own folder. */
export function besideIn(html: string, slug: string): string[] {
  const names = [...html.matchAll(ADDRESS)].flatMap(([, address = '']) => {
    const [, name] = new RegExp(`^(?:/[^/]+)*/lectures/${slug}/(.+\\.\\w+)$`).exec(address) ?? [];
    return name === undefined || name.includes('..') ? [] : [decodeURIComponent(name)];
  });
  return [...new Set(names)];
}
