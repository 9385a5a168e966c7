/** Puts the pen together: what it draws is kept in this browser, and is among a reader's changes. */
import type { Ink } from '../../deck/ink.ts';
import type { OwnDrawings } from '../changes/mine.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { lectureOf } from '../kit/lecture.ts';
import { tellNotKept } from '../kit/not-kept.ts';
import { roleOf } from '../kit/role.ts';
import { namesOf } from '../kit/storage-names.ts';
import { createVoice } from '../kit/voice.ts';
import { InkKeeper } from '../pen/ink-keeper.ts';
import type { Owner } from '../pen/ink-layer.ts';
import { InkStore } from '../pen/ink-store.ts';
import { offerOnPaper } from '../pen/paper-choice.ts';
import { loadPenStyle } from '../pen/pen-style.ts';
import { Pen } from '../pen/pen.ts';

/** Fetches what has a reader's changes. */
export type OpenChanges = () => Promise<{ mine: { watchDrawings(drawings: OwnDrawings): void } }>;

export async function openPen(deck: SlideDeck, openChanges: OpenChanges): Promise<Pen> {
  const { ownerDocument } = deck;
  await loadPenStyle(ownerDocument);
  const owner = (): Owner => (roleOf(ownerDocument) === 'reader' ? 'own' : 'talk');
  const pen = new Pen({
    deck, owner, say: createVoice(ownerDocument),
    openKeeper: (hand, onNews) => openKeeper(ownerDocument, hand, onNews),
  });
  offerOnPaper(deck, {
    isDrawn: () => Object.keys(pen.ink).length > 0, subscribe: (listener) => pen.subscribe(listener),
  });
  await pen.ready;
  let isTold = false;
  const tell = (): void => {
    if (isTold || owner() !== 'own' || Object.keys(pen.ink).length === 0) return;
    isTold = true;
    void openChanges().then(({ mine }) => mine.watchDrawings(drawingsOf(deck, pen, owner)));
  };
  pen.subscribe(tell);
  tell();
  return pen;
}

function openKeeper(document: Document, owner: Owner, onNews: (ink: Ink) => void): InkKeeper {
  const lecture = lectureOf(document);
  const names = namesOf(document.documentElement);
  return new InkKeeper({
    owner,
    store: new InkStore({ storage: () => indexedDB, place: names.ink, lecture }, owner),
    channel: new BroadcastChannel(names.inkChannel(lecture)),
    now: () => Date.now(),
    onTrouble: () => tellNotKept(document),
    onNews,
  });
}

function drawingsOf({ deck }: SlideDeck, pen: Pen, owner: () => Owner): OwnDrawings {
  return {
    slides: () => (owner() === 'own' ? deck : [])
      .flatMap(({ id }, at) => (id in pen.ink ? [{ id, number: at + 1 }] : [])),
    erase: (slides) => pen.erase(slides),
    subscribe: (listener) => pen.subscribe(listener),
  };
}
