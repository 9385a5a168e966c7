/** Licences that a site may name by their SPDX ids, as readers know them. */
import type { Licence } from '../settings.ts';

const commons = (kind: string): Licence =>
  ({ name: `CC ${kind.toUpperCase()} 4.0`, url: `https://creativecommons.org/licenses/${kind}/4.0/` });

const software = (id: string, name: string): Licence => ({ name, url: `https://spdx.org/licenses/${id}.html` });

export const LICENCES: Readonly<Record<string, Licence>> = {
  'CC-BY-4.0': commons('by'),
  'CC-BY-SA-4.0': commons('by-sa'),
  'CC-BY-NC-4.0': commons('by-nc'),
  'CC-BY-NC-SA-4.0': commons('by-nc-sa'),
  'CC-BY-ND-4.0': commons('by-nd'),
  'CC-BY-NC-ND-4.0': commons('by-nc-nd'),
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'GFDL-1.3-or-later': software('GFDL-1.3-or-later', 'GNU FDL 1.3'),
  'MIT': software('MIT', 'MIT'),
  'Apache-2.0': software('Apache-2.0', 'Apache 2.0'),
  'BSD-3-Clause': software('BSD-3-Clause', 'BSD 3-Clause'),
  'GPL-3.0-or-later': software('GPL-3.0-or-later', 'GNU GPL 3.0'),
};

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** `CC-BY-4.0`, and the same written as `CC BY 4.0`. */
export const licenceOf = (text: string): Licence | undefined =>
  Object.entries(LICENCES).find(([id, { name }]) => [id, name].map(plain).includes(plain(text)))?.[1];
