/** Films, sounds and papers that lie beside a lecture come to lie beside its page, where it asks for them. */
import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ADDRESS = /\s(?:src|poster|href|srcset)="([^"]+)/g;

/** @param lectures the folder of lectures. @param base where the site is published. */
export function copyMedia(lectures: string, built: string, base: string): void {
  for (const page of globSync('lectures/*/index.html', { cwd: built })) {
    const slug = dirname(page).split(/[\\/]/)[1] ?? '';
    const html = readFileSync(join(built, page), 'utf8');
    for (const name of besideIn(html, slug, base)) {
      const [from, to] = [join(lectures, slug, name), join(built, 'lectures', slug, name)];
      if (existsSync(from) && !existsSync(to)) cpSync(from, to);
    }
  }
}

/** The files that a page asks for in its own folder. */
export function besideIn(html: string, slug: string, base: string): string[] {
  const own = `${base.replace(/\/$/, '')}/lectures/${slug}/`;
  const names = [...html.matchAll(ADDRESS)].flatMap(([, written = '']) => written.split(/,\s+/)).flatMap((address) => {
    const path = plain(address);
    const name = path.startsWith(own) ? path.slice(own.length) : '';
    return /\.\w+$/.test(name) && !name.includes('..') ? [name] : [];
  });
  return [...new Set(names)];
}

/** An address of a page as a path reads it: without what HTML and addresses write in their own way. */
function plain(address: string): string {
  const path = address.replaceAll(/&(?:amp|#38);/g, '&').replace(/[?#\s].*$/, '');
  try {
    return decodeURIComponent(path).normalize();
  } catch {
    return path;
  }
}
