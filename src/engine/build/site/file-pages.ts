/**
 * Pages for a folder that is opened by a double click: browsers give a page that is a file neither modules nor
 * typefaces, and nothing lies at an address from the site's root.
 */
import { policyHash } from './policy-hash.ts';

export interface FilePage {
  html: string;
  /** The modules that it began with, in order: their names from the base. */
  modules: readonly string[];
  /** Its typefaces, as rules of a style sheet. */
  faces: readonly string[];
}

export interface FilePageSpec {
  /** Of the page, from the base: `lectures/waves/index.html`. */
  path: string;
  /** Where the site was built to lie. */
  base: string;
  /** What it begins with instead, as files from the base. */
  scripts: (modules: readonly string[]) => readonly string[];
  styles: readonly string[];
}

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const FACE = /@font-face\s*\{[^}]*\}/g;

export function toFilePage(page: string, { path, base, scripts, styles }: FilePageSpec): FilePage {
  const up = '../'.repeat(path.split('/').length - 1);
  const modules = [...page.matchAll(MODULE)].map(([, address = '']) => address.slice(base.length));
  const begin = scripts(modules).map((file) => `<script defer src="${up}${file}"></script>`).join('');
  const sheets = styles.map((file) => `<link rel="stylesheet" href="${up}${file}">`).join('');
  const { html, faces } = withoutFaces(page.replace(MODULE, '').replace(/<link rel="(?:module)?preload"[^>]*>/g, ''));
  return {
    modules, faces,
    html: forFiles(html)
      .replace(/<[a-z][^>]*>/gi, (tag) => toFiles(tag, base, up))
      .replace('</head>', `${sheets}</head>`)
      .replace('</body>', `${begin}</body>`),
  };
}

/** The styles of a page without their typefaces, and the policy that names them so. */
function withoutFaces(page: string): Pick<FilePage, 'html' | 'faces'> {
  const faces: string[] = [];
  let html = page;
  for (const [, style = ''] of page.matchAll(/<style[^>]*>([^]*?)<\/style>/g)) {
    const found = style.match(FACE) ?? [];
    if (found.length === 0) continue;
    const rest = style.replace(FACE, '');
    faces.push(...found);
    html = html.replace(style, () => rest).replaceAll(policyHash(style), policyHash(rest));
  }
  return { html, faces };
}

/** Says to its scripts where they are; typefaces come as text, and workers from texts that were carried along. */
const forFiles = (page: string): string => page
  .replace('<html ', '<html data-carried ')
  .replace(/font-src 'self'/, "font-src 'self' data:")
  .replace(/(trusted-types [^"]*?)(?=["'])/, '$1 lectures-carried');

/** Addresses from the site's root as addresses of files, seen from the page. */
function toFiles(tag: string, base: string, up: string): string {
  const lead = (address: string): string => {
    if (!address.startsWith(base) || address.startsWith('//')) return address;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
    return `${up}${path}${/(^|\/)$/.test(path) ? 'index.html' : ''}${rest}`;
  };
  return tag
    .replace(/(\s(?:href|src|poster|data-src)=")([^"]+)/g, (_, name: string, address: string) => name + lead(address))
    .replace(/(\ssrcset=")([^"]+)/g, (_, name: string, all: string) =>
      name + all.split(/,\s+/).map((one) => one.replace(/^\S+/, lead)).join(', '));
}
