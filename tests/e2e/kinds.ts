/**
 * What is alike is looked at once. Words have as much contrast as others of their colour and size that stand on the
 * same grounds, and a page has thousands of them; its parts are of a few kinds too.
 */
import type { Page } from 'playwright';

/** What axe would measure words by: their colour, whether they are large, all that is painted or faded behind them. */
function wordsByKind(within: string): Map<string, Element[]> {
  const grounds = new Map<Element, string>();
  const parentOf = (one: Element): Element | null =>
    one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const ownGround = (one: Element): string => {
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(one);
    const own = [backgroundColor, backgroundImage, opacity, position].join();
    return /^rgba\(0, 0, 0, 0\),none,1,(static|relative)$/.test(own) ? '' : `${one.localName} ${own} > `;
  };
  const groundOf = (one: Element | null): string => {
    if (one === null) return '';
    const ground = grounds.get(one) ?? groundOf(parentOf(one)) + ownGround(one);
    grounds.set(one, ground);
    return ground;
  };
  const kindOf = (one: Element): string => {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(one);
    const size = Number.parseFloat(fontSize);
    // Such words may have less contrast: 18 points, or 14 in bold.
    const isLarge = size >= 24 || (size >= 56 / 3 && Number(fontWeight) >= 700);
    return groundOf(one) + [one.localName, color, isLarge, textShadow].join();
  };
  const all = (one: Element): Element[] => [one, ...[...one.children, ...one.shadowRoot?.children ?? []].flatMap(all)];
  const hasWords = (one: Element): boolean =>
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '');
  const shown = [...document.querySelectorAll(within)].flatMap(all)
    .filter((one) => hasWords(one) && one.checkVisibility({ visibilityProperty: true }));
  return Map.groupBy(shown, kindOf);
}

/** The kinds of words that are shown. */
export async function kindsOfWords(page: Page, within: string): Promise<string[]> {
  return (await page.evaluateHandle(wordsByKind, within)).evaluate((words) => [...words.keys()]);
}

/** What axe would judge elements by, other than colours: what they are and in what, their attributes, their words. */
function partsByKind(within: string): string[] {
  const all = (one: Element): Element[] => [one, ...[...one.children, ...one.shadowRoot?.children ?? []].flatMap(all)];
  const named = /^(?:role|type|lang|dir|scope|tabindex|data-layout|aria-(?!label|describedby|controls|owns|description).*)$/;
  const there = /^(?:aria-.*|alt|title|href|src|for|headers|autocomplete)$/;
  const ownKind = (one: Element): string => {
    const isPart = ({ name }: Attr): boolean =>
      named.test(name) || there.test(name) || (one instanceof HTMLElement && name.startsWith('data-'));
    const given = [...one.attributes].filter(isPart)
      .map(({ name, value }) => `${name}=${named.test(name) ? value : value.trim() !== ''}`);
    const isEmpty = one.textContent?.trim() === '';
    return `${one.localName}[${given.sort().join()}]${isEmpty ? ' empty' : ''}`;
  };
  // A drawing or a formula is one thing; what lies in what tells nothing.
  const kindOf = (one: Element): string =>
    (one instanceof HTMLElement ? `${one.parentElement?.localName} > ` : '') + ownKind(one);
  return [...new Set([...document.querySelectorAll(within)].flatMap(all).map(kindOf))];
}

/** The kinds of elements that are there. */
export const kindsOfParts = (page: Page, within: string): Promise<string[]> => page.evaluate(partsByKind, within);

/** Leaves the longest of each kind, as axe passes over a single letter, and what lies over or under them. */
function leaveSome(kinds: readonly ReadonlyMap<string, readonly Element[]>[]): void {
  const lengthOf = (one: Element): number => one.textContent?.length ?? 0;
  const someOf = (alike: readonly Element[]): Element[] =>
    alike.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 3);
  const holding = new Set<Node>();
  for (const one of kinds.flatMap((words) => [...words.values()].flatMap(someOf))) {
    for (let at: Node | null = one; at; at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null) holding.add(at);
  }
  const overlap = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
    && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const thin = (parent: Element): Element[] => {
    if (parent instanceof SVGElement) return [];
    const children = [...parent.children];
    const needed = children.filter((one) => holding.has(one));
    const places = needed.map((one) => one.getBoundingClientRect());
    const idle = children.filter((one) => {
      const place = one.getBoundingClientRect();
      return !holding.has(one) && !places.some((other) => overlap(place, other));
    });
    return [...idle, ...needed.flatMap(thin)];
  };
  thin(document.body).forEach((one) => one.remove());
}

/** Takes from the page what repeats both in light and in dark colours. */
export async function thinOut(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await page.evaluateHandle(wordsByKind, 'html');
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await page.evaluateHandle(wordsByKind, 'html');
  await page.evaluate(leaveSome, [light, dark]);
}
