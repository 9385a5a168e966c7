/** What other sites show in a lecture: `<Embed src="https://…" title="…" />`, from hosts that the site allows. */
import { kindOf, textOf } from './media.ts';
import type { Problem } from './problem.ts';
import { isElement, startOf, walk, type Element, type Root } from './tree.ts';

/** Whom the policy of a page lets in, as origins: `https://player.vimeo.com`. */
export interface Foreign {
  frames: readonly string[];
  pictures: readonly string[];
}

const embedsOf = (root: Root): Element[] => {
  const found: Element[] = [];
  walk(root, (node) => {
    if (isElement(node) && node.name === 'Embed') found.push(node);
  });
  return found;
};

/** Whom a lecture asks for something, after a click. */
export function foreignOf(root: Root): Foreign | undefined {
  const addresses = embedsOf(root).map((element) => textOf(element, 'src'));
  if (addresses.length === 0) return undefined;
  const isPicture = (address: string): boolean => kindOf(address) === 'picture';
  const origins = (some: readonly string[]): string[] => [...new Set(some.map((each) => new URL(each).origin))].sort();
  return {
    frames: origins(addresses.filter((each) => !isPicture(each))),
    pictures: origins(addresses.filter(isPicture)),
  };
}

/** @param hosts those that the site allows. */
export function embedProblems(root: Root, hosts: readonly string[]): Problem[] {
  return embedsOf(root).flatMap((element) => {
    const fault = faultOf(element, hosts);
    return fault ? [{ ...startOf(element), ...fault }] : [];
  });
}

function faultOf(element: Element, hosts: readonly string[]): Pick<Problem, 'message' | 'hint'> | undefined {
  const address = textOf(element, 'src');
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') {
    return {
      message: '<Embed> shows something from another site.',
      hint: 'Write its full address, `src="https://…"`. To show a file of your own, write `![what it shows](name)`.',
    };
  }
  if (textOf(element, 'title') === '') {
    return { message: '<Embed> does not say what it shows.', hint: 'Write `title="what it shows"`.' };
  }
  const ratio = textOf(element, 'ratio');
  if (ratio !== '' && !(ratio in RATIOS)) {
    const known = Object.keys(RATIOS).map((each) => `\`${each}\``).join(', ');
    return { message: `<Embed> cannot be \`${ratio}\`.`, hint: `Its \`ratio\` can be ${known}.` };
  }
  const player = playerOf(url);
  if (player !== undefined) {
    const message = `${url.host} shows this film only on its own pages.`;
    return { message, hint: `Write the address of its player: \`${player}\`.` };
  }
  if (hosts.includes(url.host)) return undefined;
  return {
    message: `This site does not allow its pages to load anything from ${url.host}.`,
    hint: `Allow it in \`astro.config.mjs\`: \`lectures({ site: { embeds: ["${url.host}"] } })\`. `
      + `Or link to it: \`[text](${address})\`.`,
  };
}

/** Width by height, as the styles have them. */
export const RATIOS: Readonly<Record<string, string>> = {
  '16/9': 'wide', '4/3': 'old', '1/1': 'square', '3/4': 'tall',
};

/** Pages about films let nobody frame them; players do. */
function playerOf({ host, pathname, searchParams }: URL): string | undefined {
  const id = /^(?:www\.|m\.)?youtube\.com$/.test(host) && pathname === '/watch' ? searchParams.get('v')
    : host === 'youtu.be' ? pathname.slice(1) : undefined;
  if (id) return `https://www.youtube-nocookie.com/embed/${id}`;
  const number = /^(?:www\.)?vimeo\.com$/.test(host) ? /^\/(\d+)/.exec(pathname)?.[1] : undefined;
  return number === undefined ? undefined : `https://player.vimeo.com/video/${number}`;
}
