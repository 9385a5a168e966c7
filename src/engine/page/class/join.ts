/** Joins the class that the address names. */
import { classOf } from '../../class/link.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { brokerOf } from '../kit/broker.ts';
import { uniqueName } from '../kit/unique.ts';
import { loadClassStyle } from './class-style.ts';
import { Follower, type ClassCells } from './follower.ts';

/** Pixels: on anything narrower the article is easier to read than a slide. */
const narrow = 600;

export async function joinClass(document: Document, openCells: () => Promise<ClassCells>): Promise<void> {
  const deck = document.querySelector<SlideDeck>('slide-deck');
  const broker = brokerOf(document);
  const id = classOf(location.hash);
  const isIn = 'class' in document.documentElement.dataset;
  if (deck === null || broker === undefined || id === undefined || isIn || deck.state.view === 'presenter') return;
  const [cells] = await Promise.all([openCells(), loadClassStyle(document)]);
  await cells.ready;
  if (innerWidth < narrow && deck.state.view === 'slides') deck.do({ type: 'view', view: 'article' });
  new Follower({ deck, cells, broker, id, device: deviceIn(id) });
  void cells.program.prepare();
}

/** The name of this device in a class: the same after a reload, so that nobody is counted twice. */
function deviceIn(id: string): string {
  const [known, kept] = attempt(() => sessionStorage.getItem('class'))?.split(' ') ?? [];
  const device = (known === id ? kept : undefined) ?? uniqueName(crypto).slice(0, 22);
  attempt(() => sessionStorage.setItem('class', `${id} ${device}`));
  return device;
}

/** Where storage is denied, a device has another name after a reload. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
