/** The files that a lecture may show, and how large what it shows is: pages keep the room before it comes. */
import { closeSync, fstatSync, globSync, openSync, readSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { filmSize, type Size } from '../read/film-size.ts';
import { definitionsOf, kindOf, nameOf, shownAddresses, type MediaFiles } from '../read/media.ts';
import { walk, type Root } from '../read/tree.ts';
import type { Settings } from '../settings.ts';

/** What lies beside a lecture, and in `public`. */
export function filesOf(folder: string, { root }: Settings): MediaFiles {
  const list = (within: string): string[] => globSync('**/*', { cwd: path.join(root, within) })
    .map((name) => name.split(path.sep).join('/').normalize());
  return { beside: list(folder), shared: list('public') };
}

/** By the address as its author wrote it. What cannot be read has no size. */
export async function sizesOf(tree: Root, folder: string, { root }: Settings): Promise<ReadonlyMap<string, Size>> {
  const addresses = new Set<string>();
  const definitions = definitionsOf(tree);
  walk(tree, (node) => shownAddresses(node, definitions).forEach((each) => addresses.add(each)));
  const sizes = new Map<string, Size>();
  for (const address of addresses) {
    const file = path.join(root, address.startsWith('/') ? 'public' : folder, nameOf(address));
    const size = await sizeOf(file).catch(() => undefined);
    if (size) sizes.set(address, size);
  }
  return sizes;
}

async function sizeOf(file: string): Promise<Size | undefined> {
  if (kindOf(file) === 'film') return ends(file).map(filmSize).find((size) => size !== undefined);
  if (kindOf(file) !== 'picture') return undefined;
  const { width, height } = await imageMetadata(await readFile(file));
  return { width: Math.round(width), height: Math.round(height) };
}

const MEGABYTE = 2 ** 20;

/** A film says what it is at its beginning or at its end. */
function ends(file: string): Buffer[] {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    return [0, Math.max(0, size - MEGABYTE)].map((position) => {
      const bytes = Buffer.alloc(Math.min(size, MEGABYTE));
      readSync(opened, bytes, 0, bytes.length, position);
      return bytes;
    });
  } finally {
    closeSync(opened);
  }
}
