/** One attack in a page, and whether the page came through it. */
import { asCell, type Attack } from './attacks.ts';
import type { Tab } from './browsers.ts';
import type { Ran, TestPage } from './page.ts';
import type { PageState } from './state.ts';

declare const page: TestPage;

export interface Outcome {
  came: 'timeout' | 'error' | 'result' | 'limit' | 'syntax' | 'validate';
  /** What the reader is told, if not a result. */
  said: string;
  forbidden: readonly string[];
  /** What a plain cell showed afterwards, and after how many milliseconds. */
  plain: string;
  recovery: number;
  state: PageState;
}

export const stateOf = (tab: Tab): Promise<PageState> => tab.evaluate(() => page.state(), null);

export async function survive(tab: Tab, attack: Attack): Promise<Outcome> {
  const ran = await tab.evaluate((source) => page.try(source), asCell(attack));
  const plain = await tab.evaluate(() => page.try('6 * 7'), null);
  const [result] = plain.results;
  return {
    ...came(ran),
    forbidden: ran.forbidden,
    plain: JSON.stringify(result?.shown),
    recovery: plain.took,
    state: await stateOf(tab),
  };
}

function came({ end, results, drawn }: Ran): Pick<Outcome, 'came' | 'said'> {
  const error = results[0]?.error;
  const said = error?.message ?? drawn;
  if (end === 'stopped') return { came: 'timeout', said };
  switch (error?.kind) {
    case undefined: return { came: /^\w*Error: /.test(drawn) ? 'validate' : 'result', said };
    case 'limit': return { came: 'limit', said };
    case 'exception': return { came: 'error', said };
    default: return { came: 'syntax', said };
  }
}
