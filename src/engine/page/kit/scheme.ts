/** Which colours the page wears: what the reader chose, kept from page to page, or what the system asks for. */
import { namesOf } from './storage-names.ts';

/** The first is the system's. */
export const schemes = ['', 'light', 'dark', 'contrast'] as const;

export type Scheme = (typeof schemes)[number];

/** What of the world the scheme needs. */
export interface SchemeWorld {
  root: { dataset: Record<string, string | undefined> };
  storage: Pick<Storage, 'setItem' | 'removeItem'>;
  systemIsDark: boolean;
}

export function chosen({ root }: Pick<SchemeWorld, 'root'>): Scheme {
  const name = root.dataset['scheme'];
  return schemes.find((scheme) => scheme === name) ?? '';
}

/** Wears a scheme and keeps the choice; where storage is denied, the choice lasts as long as the page. */
export function choose(scheme: Scheme, { root, storage }: SchemeWorld): void {
  if (scheme === '') delete root.dataset['scheme'];
  else root.dataset['scheme'] = scheme;
  const key = namesOf(root).setting('scheme');
  try {
    if (scheme === '') storage.removeItem(key);
    else storage.setItem(key, scheme);
  } catch {
    return;
  }
}

/** Dark from anything light, light from anything dark. */
export function opposite(world: SchemeWorld): Scheme {
  const now = chosen(world);
  const dark = now === 'dark' || (now !== 'light' && world.systemIsDark);
  return dark ? 'light' : 'dark';
}
