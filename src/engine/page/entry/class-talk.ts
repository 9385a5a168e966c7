/** Puts the talk and its class together: what a class needs is fetched where there is one. */
import type { InvitationCover } from '../class/invitation-cover.ts';
import type { RoomQuestion } from '../class/room-question.ts';
import type { RoomTally } from '../class/room-tally.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { hasDatabase } from '../kit/database.ts';
import { notify } from '../kit/notice.ts';
import { brokerOf } from '../kit/broker.ts';
import { lectureOf } from '../kit/lecture.ts';
import { namesOf } from '../kit/storage-names.ts';
import { follow } from '../talk/audience.ts';
import { present } from '../talk/presenter.ts';
import type { OpenProgram } from '../talk/talk-state.ts';
import { fill, formOf } from '../../words/fill.ts';
import { pen as words } from '../../words/pen.ts';

/** The presenter's window, with the tools of a class where the page may reach a broker. */
export async function presentToRoom(deck: SlideDeck, openLive: OpenProgram): Promise<void> {
  const { talk: { speaker, isResumed }, toolbar } = await present(deck, openLive);
  void bringInk(deck, isResumed);
  const broker = brokerOf(deck.ownerDocument);
  if (broker === undefined) return;
  // Without a network there is no class, and its tools are not kept.
  const made = await import('../class/desk.ts').catch(() => undefined);
  if (made === undefined) return;
  const { program } = await openLive();
  new made.Desk({ deck, program, speaker, toolbar, broker });
}

/** What was drawn in a talk comes back with it; of an earlier one it is asked whether it is still wanted. */
async function bringInk(deck: SlideDeck, isResumed: boolean): Promise<void> {
  const { ownerDocument } = deck;
  const place = namesOf(ownerDocument.documentElement).ink;
  try {
    if (!(await hasDatabase(indexedDB, place))) return;
    const { InkStore } = await import('../pen/ink-store.ts');
    const world = { storage: () => indexedDB, place, lecture: lectureOf(ownerDocument) };
    const count = Object.keys(await new InkStore(world, 'talk').load()).length;
    if (count === 0) return;
    deck.dispatchEvent(new CustomEvent('deck-pen', { detail: 'show' }));
    if (isResumed) return;
    const erase = (): unknown => deck.dispatchEvent(new CustomEvent('deck-pen', { detail: 'forget' }));
    notify(ownerDocument, 'ink-left', {
      lines: [fill(formOf(words.left, count), { count })],
      actions: [{ label: words.keep, do: () => undefined }, { label: words.eraseAll, do: erase }],
    });
  } catch {
    return; // Where storage is denied, there is nothing.
  }
}

/** The audience's window, with the invitation to a class, its answers and a question of it, once there is that. */
export function followInRoom(deck: SlideDeck, openLive: OpenProgram): void {
  let cover: Promise<InvitationCover> | undefined;
  let tallies: Promise<RoomTally> | undefined;
  let questions: Promise<RoomQuestion> | undefined;
  follow(deck, openLive, ({ invitation, tally, question }) => {
    if (tally !== undefined) tallies ??= import('../class/room-tally.ts').then((made) => new made.RoomTally(deck));
    void tallies?.then((shown) => shown.show(tally));
    if (question !== undefined) {
      questions ??= import('../class/room-question.ts').then((made) => new made.RoomQuestion(deck));
    }
    void questions?.then((shown) => shown.show(question));
    if (invitation === undefined && cover === undefined) return;
    cover ??= import('../class/invitation-cover.ts').then((made) => new made.InvitationCover(deck.ownerDocument));
    void cover.then((shown) => shown.show(invitation));
  }, async () => (await import('../pen/talk-ink.ts')).showTalkInk(deck));
}
