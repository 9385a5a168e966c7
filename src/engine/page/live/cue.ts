/** Tells whoever is here for the first time that snippets are alive. It lies beside the text and moves nothing. */
import { page } from '../../words/page.ts';
import { knowsCells, setKnowsCells } from '../kit/settings.ts';

export function showCue(document: Document): void {
  const cell = document.querySelector('live-cell:not([data-readonly])');
  const place = cell?.querySelector<HTMLElement>('summary, [data-code]');
  if (!place || knowsCells()) return;
  place.dataset['cue'] = page.cue;
  const used = new AbortController();
  const know = (): void => {
    delete place.dataset['cue'];
    setKnowsCells();
    used.abort();
  };
  place.addEventListener('click', know, { signal: used.signal });
  document.addEventListener('live-used', know, { signal: used.signal });
}
