/** Puts the talk and its class together: what a class needs is fetched where there is one. */
import type { InvitationCover } from '../class/invitation-cover.ts';
import type { RoomTally } from '../class/room-tally.ts';
import type { SlideDeck } from '../deck/slide-deck.ts';
import { brokerOf } from '../kit/broker.ts';
import { follow } from '../talk/audience.ts';
import { present } from '../talk/presenter.ts';
import type { OpenProgram } from '../talk/talk-state.ts';

/** The presenter's window, with the tools of a class where the page may reach a broker. */
export async function presentToRoom(deck: SlideDeck, openLive: OpenProgram): Promise<void> {
  const { talk: { speaker }, toolbar } = await present(deck, openLive);
  const broker = brokerOf(deck.ownerDocument);
  if (broker === undefined) return;
  const [{ Desk }, { program }] = await Promise.all([import('../class/desk.ts'), openLive()]);
  new Desk({ deck, program, speaker, toolbar, broker });
}

/** The audience's window, with the invitation to a class and how it has answered, once there is that. */
export function followInRoom(deck: SlideDeck, openLive: OpenProgram): void {
  let cover: Promise<InvitationCover> | undefined;
  let tallies: Promise<RoomTally> | undefined;
  follow(deck, openLive, (invitation, tally) => {
    if (tally !== undefined) tallies ??= import('../class/room-tally.ts').then((made) => new made.RoomTally(deck));
    void tallies?.then((shown) => shown.show(tally));
    if (invitation === undefined && cover === undefined) return;
    cover ??= import('../class/invitation-cover.ts').then((made) => new made.InvitationCover(deck.ownerDocument));
    void cover.then((shown) => shown.show(invitation));
  });
}
