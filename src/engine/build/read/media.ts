/** Pictures, films and sounds of a lecture: where they lie, and what is wrong where they do not. */
import { nearest } from '../../cell/nearest.ts';
import type { Problem } from './problem.ts';
import { attributeOf, isElement, startOf, walk, type Node, type Root } from './tree.ts';

/** The files that a lecture may show, by their names: beside it, and in `public`. */
export interface MediaFiles {
  beside: readonly string[];
  shared: readonly string[];
}

const FOREIGN = /^(?:https?:)?\/\//i;

/** What a node shows: the address as its author wrote it. */
export function shown(node: Node): readonly string[] {
  if (node.type === 'image') return [node.url];
  if (!isElement(node) || !/^(img|video|audio|source|track|iframe|embed|object)$/.test(node.name ?? '')) return [];
  return ['src', 'poster', 'data'].flatMap((name) => attributeOf(node, name) ?? []).filter((each) => each !== '');
}

export function mediaProblems(root: Root, files: MediaFiles): Problem[] {
  const problems: Problem[] = [];
  walk(root, (node) => {
    for (const address of shown(node)) {
      const fault = faultOf(address, files);
      if (fault) problems.push({ ...startOf(node), ...fault });
    }
  });
  return problems;
}

function faultOf(address: string, { beside, shared }: MediaFiles): Pick<Problem, 'message' | 'hint'> | undefined {
  if (FOREIGN.test(address)) {
    return {
      message: `${address} is on another site, which every reader's browser would be asked to visit.`,
      hint: 'Save it beside the lecture and write its name, or link to it: `[text](address)`.',
    };
  }
  if (/^data:/.test(address)) return undefined;
  const isShared = address.startsWith('/');
  const name = nameOf(address);
  const known = isShared ? shared : beside;
  if (known.includes(name)) return undefined;
  const near = known.find((each) => each.toLowerCase() === name.toLowerCase()) ?? nearest(name, known);
  const place = isShared ? 'in `public`' : 'beside this lecture';
  const hint = near ? `Did you mean \`${isShared ? '/' : ''}${near}\`?` : `Put the file ${place}, or correct its name.`;
  return { message: `There is no file \`${name}\` ${place}.`, hint };
}

const nameOf = (address: string): string => {
  const plain = address.replace(/^\.?\//, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
};
