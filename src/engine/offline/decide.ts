/** Which requests a service worker answers: those for files of its own list, and no others. */
import type { Edition } from './edition.ts';

export interface Asked {
  method: string;
  url: string;
  /** A whole page is asked for. */
  isPage: boolean;
}

export type Choice =
  /** It goes on to the network, as if there were no worker. */
  | { kind: 'leave' }
  | { kind: 'page' | 'file'; path: string }
  /** A folder without its slash. */
  | { kind: 'move'; to: string };

const leave: Choice = { kind: 'leave' };

/**
 * Another site may lie below the same path (`/ws26/` below `/`), so a path that is not listed is none of ours.
 * @param origin of the worker: `https://example.org`
 */
export function decide({ method, url, isPage }: Asked, { base, files }: Edition, origin: string): Choice {
  const { origin: from, pathname, search } = new URL(url);
  if (method !== 'GET' || from !== origin || !`${pathname}/`.startsWith(base)) return leave;
  const path = pathIn(pathname, base);
  if (path === undefined) return leave;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const isListed = Object.hasOwn(files, file);
  if (isPage && isListed) return { kind: 'page', path: file };
  if (isPage && Object.hasOwn(files, `${file}/index.html`)) return { kind: 'move', to: `${pathname}/${search}` };
  return isListed && search === '' ? { kind: 'file', path: file } : leave;
}

/** Nothing for an address that cannot be read. */
function pathIn(pathname: string, base: string): string | undefined {
  try {
    return decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
}

/** The part of a file of so many bytes that a `Range` header asks for; nothing where that is all of it, or none. */
export function rangeIn(header: string | null, length: number): { from: number; to: number } | undefined {
  const [, from = '', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  const range = { from: Number(from), to: Math.min(to === '' ? Infinity : Number(to), length - 1) };
  return from !== '' && range.from <= range.to ? range : undefined;
}
