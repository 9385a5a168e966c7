/** Pictures and players of other sites: each comes with a click, and is gone with its slide. */
import { setAttributes } from '../kit/dom.ts';

/** What a player may do: it is another site's page, and stays in its frame. */
const player = {
  sandbox: 'allow-scripts allow-same-origin allow-popups allow-presentation',
  allow: 'fullscreen; encrypted-media; picture-in-picture',
  referrerpolicy: 'strict-origin-when-cross-origin',
};

export function openEmbeds(deck: HTMLElement): void {
  deck.addEventListener('click', ({ target }) => {
    const embed = (target as Element).closest('[data-ask] > button')?.closest<HTMLElement>('[data-embed]');
    if (embed) open(embed);
  });
  deck.addEventListener('deck-change', () => {
    const isDeck = deck.ownerDocument.documentElement.dataset['view'] !== 'article';
    for (const embed of deck.querySelectorAll<HTMLElement>('[data-embed][data-open]')) {
      if (isDeck && embed.closest('[data-current]') === null) close(embed);
    }
  });
}

function open(embed: HTMLElement): void {
  const { src = '', title = '', embed: kind } = embed.dataset;
  const shown = embed.ownerDocument.createElement(kind === 'picture' ? 'img' : 'iframe');
  setAttributes(shown, kind === 'picture' ? { alt: title, referrerpolicy: 'no-referrer' } : { ...player, title });
  shown.src = src;
  embed.append(shown);
  embed.dataset['open'] = '';
  if (kind !== 'picture') shown.focus();
}

function close(embed: HTMLElement): void {
  embed.lastElementChild?.remove();
  delete embed.dataset['open'];
}
