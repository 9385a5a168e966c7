/** Joins the class that the address names, or the one that this window was in before it was loaded again. */
import { classOf } from '../../class/link.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { brokerOf } from '../kit/broker.ts';
import { namesOf } from '../kit/storage-names.ts';
import { uniqueName } from '../kit/unique.ts';
import { loadClassStyle } from './class-style.ts';
import { Follower, type ClassCells } from './follower.ts';

/** Pixels: on anything narrower the article is easier to read than a slide. */
const narrow = 600;

export async function joinClass(document: Document, openCells: () => Promise<ClassCells>): Promise<void> {
  const deck = document.querySelector<SlideDeck>('slide-deck');
  const broker = brokerOf(document);
  const membership = membershipOf(document, deck?.dataset['article'] ?? '');
  const { id } = membership;
  if (deck === null || broker === undefined || id === undefined) return membership.end();
  const [cells] = await Promise.all([openCells(), loadClassStyle(document)]);
  await cells.ready;
  if (innerWidth < narrow && deck.state.view === 'slides') deck.do({ type: 'view', view: 'article' });
  new Follower({ deck, cells, broker, id, device: membership.device, onLeave: () => membership.end() });
  void cells.program.prepare();
}

interface Membership {
  id: string | undefined;
  device: string;
  end(): void;
}

/** Kept for this window alone, so that a reload comes back to the class. Where storage is denied, the address tells. */
function membershipOf(document: Document, lecture: string): Membership {
  const key = namesOf(document.documentElement).classOf(lecture);
  const kept = attempt(() => sessionStorage.getItem(key))?.split(' ') ?? [];
  const id = classOf(location.hash) ?? kept[0];
  const device = (id === kept[0] ? kept[1] : undefined) ?? uniqueName(crypto).slice(0, 22);
  if (id !== undefined) attempt(() => sessionStorage.setItem(key, `${id} ${device}`));
  return { id, device, end: () => attempt(() => sessionStorage.removeItem(key)) };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
