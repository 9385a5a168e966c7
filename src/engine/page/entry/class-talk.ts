/** Puts the talk and its class together: what a class needs is fetched where there is one. */
import type { SlideDeck } from '../deck/slide-deck.ts';
import { hasDatabase } from '../kit/database.ts';
import { html, say } from '../kit/dom.ts';
import { button, notify } from '../kit/notice.ts';
import { brokerOf } from '../kit/broker.ts';
import { lectureOf } from '../kit/lecture.ts';
import { namesOf } from '../kit/storage-names.ts';
import { follow } from '../talk/audience.ts';
import { present } from '../talk/presenter.ts';
import type { OpenProgram } from '../talk/talk-state.ts';
import { classes } from '../../words/classes.ts';
import { fill, formOf } from '../../words/fill.ts';
import { pen as words } from '../../words/pen.ts';

/** The presenter's window, with the tools of a class where the page may reach a broker. */
export async function presentToRoom(deck: SlideDeck, openLive: OpenProgram): Promise<void> {
  const { talk: { speaker, isResumed }, toolbar } = await present(deck, openLive);
  void bringInk(deck, isResumed);
  const broker = brokerOf(deck.ownerDocument);
  if (broker === undefined) return;
  const open = async (): Promise<void> => {
    const [{ Desk }, { program }] = await Promise.all([import('../class/desk.ts'), openLive()]);
    new Desk({ deck, program, speaker, toolbar, broker });
  };
  // Without a network there is no class, and its tools are not kept.
  await open().catch(() => offerAgain(toolbar, open));
}

/** Says in the place of a class's tools that they did not come. Whoever asks for them again is told how that went. */
function offerAgain(toolbar: HTMLElement, open: () => Promise<void>): void {
  const { ownerDocument } = toolbar;
  const line = html(ownerDocument, 'span', { role: 'status' }, classes.notLoaded);
  const again = button(ownerDocument, classes.again, () => {
    say(line, classes.opening);
    open().then(() => box.remove(), () => say(line, classes.notLoaded));
  });
  const box = html(ownerDocument, 'span', { class: 'class-lost' }, line, ' ', again);
  toolbar.append(box);
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
  const { ownerDocument } = deck;
  const showTally = shownLate(async () => new (await import('../class/room-tally.ts')).RoomTally(deck));
  const showQuestion = shownLate(async () => new (await import('../class/room-question.ts')).RoomQuestion(deck));
  const invite = shownLate(async () => {
    const { InvitationCover } = await import('../class/invitation-cover.ts');
    return new InvitationCover(ownerDocument);
  });
  follow(deck, openLive, ({ invitation, tally, question }) => {
    showTally(tally);
    showQuestion(question);
    invite(invitation);
  }, async () => (await import('../pen/talk-ink.ts')).showTalkInk(deck));
}

/** Fetches what shows something when there is something to show; where it does not come, the next thing tries again. */
function shownLate<T>(open: () => Promise<{ show: (what: T | undefined) => void }>): (what: T | undefined) => void {
  let opened: ReturnType<typeof open> | undefined;
  return (what) => {
    if (what === undefined && opened === undefined) return;
    opened ??= open();
    opened.then((shown) => shown.show(what), () => {
      opened = undefined;
    });
  };
}
