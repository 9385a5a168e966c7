/** What axe, a checker of accessibility, finds wrong. */
import axe from 'axe-core';
import type { Page } from 'playwright';

/** All that another scheme changes is colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];
const others = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));

const rulesAbout = {
  all: {},
  colours: { runOnly: colourRules },
  'all but colours': { rules: others },
} as const;

export interface AxeSpec {
  /** In dark colours, what is not about colours is as in light ones, and not looked at again. */
  scheme?: 'light' | 'dark';
  about?: keyof typeof rulesAbout;
  /** A part of the page. */
  within?: string;
}

/** One line for each element that breaks a rule. */
export async function violations(page: Page, spec: AxeSpec = {}): Promise<string[]> {
  const { scheme = 'light', about = scheme === 'dark' ? 'colours' : 'all', within = 'html' } = spec;
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async ({ context, rules }) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    // A colour on its way from one scheme to the other is neither's.
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    const parts = [...document.querySelectorAll(context)];
    const isApart = (one: Node): boolean =>
      one instanceof Element && one.matches('[data-slide]')
      && !parts.some((part) => part.contains(one) || one.contains(part));
    // For the grounds of colours axe walks through the whole page; slides that hold no part lie behind none.
    const walk = document.createTreeWalker.bind(document);
    document.createTreeWalker = (root, shown) => walk(root, shown, (one) =>
      (isApart(one) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    // No rule that is run asks for the text of style sheets.
    const options = { resultTypes: ['violations' as const], preload: { assets: ['media'] }, ...rules };
    const { violations: found } = await checker.run(context, options);
    document.createTreeWalker = walk;
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
  }, { context: within, rules: rulesAbout[about] as axe.RunOptions });
}

/** The same in light and then in dark colours, on a page that is opened once. */
export async function violationsInBoth(page: Page, within = 'html'): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    found.push(...(await violations(page, { scheme, within })).map((line) => `${scheme}: ${line}`));
  }
  return found;
}
