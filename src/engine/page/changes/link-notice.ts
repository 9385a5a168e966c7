/** Opens a link that carries code: says what it would change, and does it when the reader says so. */
import { changes as words } from '../../words/changes.ts';
import { notices } from '../../words/notices.ts';
import { showChanges } from './diff-view.ts';
import { planLink } from './link-plan.ts';
import { notify } from '../kit/notice.ts';
import type { Program } from '../live/program.ts';
import { openLink } from './code-link.ts';

export async function offerLink(document: Document, program: Program, fragment: string): Promise<void> {
  const plan = await planLink(await openLink(fragment), program.edits);
  if (plan === undefined) return;
  goToPlace(document, fragment);
  const forget = (): void => dropCode(document);
  const { lines, changes } = plan;
  if (changes.length === 0) {
    notify(document, 'link', { lines, actions: [{ label: notices.close, do: forget }] });
    return;
  }
  const apply = (): void => {
    forget();
    const texts = new Map(changes.map(({ cell, after }) => [cell, after]));
    program.dispatch({ kind: 'edit', gesture: 'link', texts });
  };
  notify(document, 'link', {
    lines,
    details: { label: words.show, show: () => showChanges(document, changes) },
    actions: [{ label: words.apply, do: apply }, { label: words.ignore, do: forget }],
  });
}

/** The browser finds no place for an address with code behind it. In the slides the deck does. */
function goToPlace(document: Document, fragment: string): void {
  if (document.documentElement.dataset['view'] !== 'article') return;
  document.getElementById(fragment.replace(/^#/, '').replace(/[&.].*$/s, ''))?.scrollIntoView();
}

/** The address keeps the place and loses the code, so that a reload does not ask again. */
function dropCode({ defaultView }: Document): void {
  if (defaultView === null) return;
  const { history, location } = defaultView;
  history.replaceState(history.state, '', location.hash.replace(/[&]?e=.*$/s, '') || location.pathname);
}
