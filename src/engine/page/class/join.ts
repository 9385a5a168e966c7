/** Joins the class that the address names, or the one that this window was in before it was loaded again. */
import { classOf } from '../../class/link.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { brokerOf } from '../kit/broker.ts';
import { membership } from '../kit/storage-names.ts';
import { uniqueName } from '../kit/unique.ts';
import { loadClassStyle } from './class-style.ts';
import { Follower, type ClassCells } from './follower.ts';

/** Pixels: on anything narrower the article is easier to read than a slide. */
const narrow = 600;

export async function joinClass(document: Document, openCells: () => Promise<ClassCells>): Promise<void> {
  const deck = document.querySelector<SlideDeck>('slide-deck');
  const broker = brokerOf(document);
  const { id, device, end } = membershipOf(deck?.dataset['article'] ?? '');
  if (deck === null || broker === undefined || id === undefined || deck.state.view === 'presenter') return;
  const [cells] = await Promise.all([openCells(), loadClassStyle(document)]);
  await cells.ready;
  if (innerWidth < narrow && deck.state.view === 'slides') deck.do({ type: 'view', view: 'article' });
  new Follower({ deck, cells, broker, id, device, onLeave: end });
  void cells.program.prepare();
}

interface Membership {
  id: string | undefined;
  device: string;
  end(): void;
}

/** A reload comes back to the class. Where storage is denied, the address tells. */
function membershipOf(lecture: string): Membership {
  const [where, kept, name] = attempt(() => sessionStorage.getItem(membership))?.split(' ') ?? [];
  const known = where === lecture ? kept : undefined;
  const id = classOf(location.hash) ?? known;
  const device = (id === known ? name : undefined) ?? uniqueName(crypto).slice(0, 22);
  if (id !== undefined) attempt(() => sessionStorage.setItem(membership, `${lecture} ${id} ${device}`));
  return { id, device, end: () => void attempt(() => sessionStorage.removeItem(membership)) };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
