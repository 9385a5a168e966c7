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
    // No rule that is run asks for the text of style sheets.
    const options = { resultTypes: ['violations' as const], preload: { assets: ['media'] }, ...rules };
    const { violations: found } = await checker.run(context, options);
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
  }, { context: within, rules: rulesAbout[about] as axe.RunOptions });
}
