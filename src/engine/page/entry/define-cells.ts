/** Makes the cells of this page live: light now, the rest when a cell is first used. */
import { isFrugal, type Connected } from '../kit/connection.ts';
import { whenIdle } from '../kit/idle.ts';
import { showCue } from '../live/cue.ts';
import { LiveCell } from '../live/live-cell.ts';
import type { Live } from './live.ts';
import { tellLoadFailure } from '../live/load-failure.ts';
import { openQuizzes } from './define-questions.ts';
import { lectureOf } from '../kit/lecture.ts';
import { roleOf } from '../kit/role.ts';
import { namesOf } from '../kit/storage-names.ts';

const lecture = lectureOf(document);
const names = namesOf(document.documentElement);
let opened: Promise<Live> | undefined;
/** Where the pointer was last, in the window. */
let pointed = '';
/** Milliseconds after which a pointer that came to code does not only pass it. */
const pass = 120;
/** The code that the pointer moved to, and what happens if it stays. */
let code: Element | null = null;
let staying: ReturnType<typeof setTimeout> | undefined;
/** What hears the keys of cells is there. */
let isOpen = false;
/** Figures that the keys may lead into: what hears them there is fetched for each kind of figure. */
const ready = new WeakSet<Element>();

/** One for the page. A failed attempt does not count: the next click tries again. */
export function openLive(): Promise<Live> {
  opened ??= import('./live.ts').then(({ openLecture }) => {
    isOpen = true;
    return openLecture(document);
  });
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

function hearLost({ target, detail }: CustomEvent): void {
  const line = (target as Element).querySelector('[data-error]');
  if (line !== null) tellLoadFailure(line, detail);
}

/** What is taken hold of is made ready. A pointer that only passes, or scrolls, fetches nothing for it. */
function wake(event: Event): void {
  const target = event.target as Element;
  const near = target.closest(`[data-knob], figure[tabindex], live-cell :is([data-tools], .tok-number, svg)`);
  const isDown = /down$/.test(event.type);
  const isPassing = /over$/.test(event.type) || (isDown && isTouch(event) && getComputedStyle(target).touchAction !== 'none');
  if (near === null || (isPassing && opened === undefined)) return;
  bring(near, event, isDown ? followed() : undefined);
}

function bring(near: Element, event: Event, rest?: () => PointerEvent[]): void {
  openLive().then((live) => live.preload(near, event, rest)).then(() => ready.add(near)).catch(() => rest?.());
}

/** A pointer that moves over a figure wakes its tools; below one that rests a page may only be scrolled. */
function hover(event: PointerEvent): void {
  const { target, clientX, clientY } = event;
  const place = `${clientX} ${clientY}`;
  const isStill = place === pointed;
  pointed = place;
  if (isStill || isTouch(event)) return;
  stay((target as Element).closest('live-cell:not([data-readonly]) pre'));
  const figure = opened ? null : (target as Element).closest('figure[tabindex]');
  if (figure) bring(figure, event);
}

/** Whoever stays on code may press there next: the editor is fetched, unless the line is slow or dear. */
function stay(on: Element | null): void {
  if (on === code) return;
  clearTimeout(staying);
  code = on;
  if (on === null || isFrugal(navigator as Connected)) return;
  staying = setTimeout(() => void expectEditor().catch(() => undefined), pass);
}

const expectEditor = (): Promise<unknown> => import('../editor/cell-editor.ts');

/** The first arrow key on a cell or a figure comes before what hears it. */
function lead(event: KeyboardEvent): void {
  const target = event.target as Element;
  if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey || !/^Arrow/.test(event.key)) return;
  const isFigure = target.matches('figure[tabindex]');
  if (isFigure ? ready.has(target) : isOpen || !target.matches('[data-tools] button, [data-fold] > summary')) return;
  event.preventDefault();
  bring(target, event);
}

const isTouch = (event: Event): boolean => (event as PointerEvent).pointerType === 'touch';

/** Keeps what the pointer does from now on, until it is asked for. */
function followed(): () => PointerEvent[] {
  const events: PointerEvent[] = [];
  const until = new AbortController();
  for (const end of ['move', 'up', 'cancel']) {
    addEventListener(`pointer${end}`, (event) => events.push(event as PointerEvent), until);
  }
  return () => {
    until.abort();
    return events;
  };
}

/** A symbol that is pointed at is lit, and from then on those in code and figures are, too. */
function light(event: Event): void {
  if ((event.target as Element).closest('[data-term]') === null) return;
  import('../manipulation/term-lights.ts').then(({ lightTerms }) => lightTerms(document, event)).catch(() => undefined);
}

/** An address may carry code. It is read before a step of the deck writes another address. */
async function readLink(): Promise<void> {
  const { hash } = location;
  if (!/[#&]e=/.test(hash)) return;
  try {
    await (await openLive()).offerLink(hash);
  } catch (reason) {
    const box = document.createElement('div');
    box.className = 'notice';
    document.querySelector('[data-notices]')!.append(box);
    tellLoadFailure(box, reason);
  }
}

/** A reader who has left something here gets it back when the page is at rest. */
async function lookForWork(): Promise<void> {
  if (roleOf(document) === 'audience') return;
  try {
    if (!(await indexedDB.databases()).some(({ name }) => name?.startsWith(names.store))) return;
    await (await import('./resume.ts')).resume(lecture, { openLive, openQuizzes });
  } catch {
    return; // Where storage is denied, there is nothing.
  }
}

/** Cells hear their readers from now on. */
export function makeCellsLive(): void {
  customElements.define('live-cell', class extends LiveCell {
    override openLive = openLive;
    override expectEditor = expectEditor;
  });
  document.addEventListener('live-lost', (event) => hearLost(event as CustomEvent));
  for (const type of ['pointerover', 'pointerdown', 'click', 'focusin', 'input']) document.addEventListener(type, wake);
  document.addEventListener('pointermove', hover, { passive: true });
  document.addEventListener('scroll', () => stay(null), { passive: true, capture: true });
  document.addEventListener('keydown', lead);
  for (const type of ['pointerover', 'focusin']) document.addEventListener(type, light);
  addEventListener('hashchange', () => void readLink());
  void readLink();
  new BroadcastChannel(names.draftChannel(lecture)).addEventListener('message', hear, { once: true });
  whenIdle(() => void lookForWork());
  showCue(document);
}

/** What another window of this lecture keeps, this one shows. */
function hear(): void {
  if (roleOf(document) !== 'audience') openLive().then((live) => live.swapAll()).catch(() => undefined);
}
