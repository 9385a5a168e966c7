/**
 * Tells charts in the sandbox what the pointer does on them, and draws what comes of it: tips, crosshairs, whatever the
 * author's code does. One message is under way at a time; of moves that wait, the newest is told.
 */
import type { CellError } from '../../cell/cell.ts';
import type { Pointed, Pointing } from '../../cell/charts.ts';
import { sentence } from '../../cell/messages.ts';
import { charts as words } from '../../words/charts.ts';
import { fill } from '../../words/fill.ts';
import type { Runner } from '../../sandbox/host.ts';
import { eventsOf, withDeed, type Deed } from './chart-events.ts';
import { ChartKeys } from './chart-keys.ts';
import type { ChartOutputs } from './chart-outputs.ts';
import { spotOn, type Spot } from './chart-place.ts';
import type { Theta } from './program-records.ts';

export interface PointerWorld {
  document: Document;
  charts: ChartOutputs;
  /** Asks the runner when nothing runs. */
  aside: (ask: (runner: Runner, theta: Theta) => Promise<void>) => Promise<void>;
  /** To those who listen. */
  say: (words: string) => void;
}

/** Charts that wait for something. */
const hearing = '[data-chart]:not([data-chart=""])';
/** What these hold is not what the program would draw, or is not to be seen yet. */
const apart = '[data-waits], [data-covered]:not([data-revealed])';

const deeds = {
  pointerover: 'move', pointermove: 'move', pointerdown: 'down', pointerup: 'up', click: 'click', dblclick: 'dblclick',
} as const;

/** A pointer that is down may be followed by whoever heard it, wherever it goes. */
const followed = ['pointermove', 'pointerup', 'mousemove', 'mouseup'];

export class ChartPointer {
  readonly #world: PointerWorld;
  readonly #waiting: { frame: HTMLElement; deeds: readonly Deed[] }[] = [];
  /** Where the chart was last told that the pointer is. */
  #told: { frame: HTMLElement; spot: Spot } | undefined;
  /** The chart that the pointer is over, and that it went down on. */
  #over: HTMLElement | undefined;
  #down: HTMLElement | undefined;
  #isBusy = false;
  /** Those whose wheel is listened to. */
  readonly #wheeled = new WeakSet<HTMLElement>();

  constructor(world: PointerWorld) {
    this.#world = world;
    const { document } = world;
    for (const type of Object.keys(deeds)) {
      document.addEventListener(type, (event) => this.hear(event as PointerEvent), { capture: true, passive: true });
    }
    document.addEventListener('pointercancel', () => (this.#down = undefined));
    document.documentElement.addEventListener('pointerleave', () => this.#leave());
    const tell = this.#tell.bind(this);
    new ChartKeys({ ...world, hearing, tell, point: (over) => this.#reach(over) });
  }

  hear(event: PointerEvent): void {
    const type = deeds[event.type as keyof typeof deeds];
    const place = [event.clientX, event.clientY] as const;
    const target = this.#under(event.target as Element, place);
    const frame = this.#down ?? target?.closest<HTMLElement>(hearing) ?? undefined;
    if (this.#isElsewhere(event, type)) return;
    if (frame !== this.#over) this.#leave();
    if (!frame || frame.closest(apart)) return;
    this.#over = frame;
    this.#listenToWheel(frame);
    if (type === 'down') this.#down = frame;
    this.#add(frame, { type, ...this.#spotIn(frame, target, place), fields: fieldsOf(event) });
    if (type === 'up') this.#down = undefined;
  }

  /** With Ctrl, which also tells of two fingers, the wheel is for a chart that waits for it; else for the page. */
  #listenToWheel(frame: HTMLElement): void {
    if (this.#wheeled.has(frame) || !hearsOf(frame).includes('wheel')) return;
    this.#wheeled.add(frame);
    frame.addEventListener('wheel', (event) => {
      if (!event.ctrlKey || !hearsOf(frame).includes('wheel')) return;
      event.preventDefault();
      const { deltaX, deltaY, deltaMode } = event;
      const spot = this.#spotIn(frame, event.target as Element, [event.clientX, event.clientY]);
      this.#add(frame, { type: 'wheel', ...spot, fields: { ...fieldsOf(event), deltaX, deltaY, deltaMode } });
    }, { passive: false });
  }

  /** A handle is for the hand, and what a pointer drags from elsewhere is no affair of the chart. */
  #isElsewhere({ target, buttons }: PointerEvent, type: Deed['type']): boolean {
    const isDragged = type === 'move' && buttons !== 0 && !this.#down;
    return isDragged || (type !== 'move' && (target as Element).closest('[data-handles]') !== null);
  }

  /** What lies over a figure lies over what is pointed at. */
  #under(target: Element, [x, y]: readonly [number, number]): Element | undefined {
    if (!target.closest('[data-handles]')) return target;
    return this.#world.document.elementsFromPoint(x, y).find((element) => element.closest(hearing));
  }

  #spotIn(frame: HTMLElement, target: Element | undefined, place: readonly [number, number]): { spot?: Spot } {
    const root = frame.querySelector(':scope > [data-drawn]')?.firstElementChild;
    return root ? { spot: spotOn(root, target && root.contains(target) ? target : root, place) } : {};
  }

  /** The middle of what has the focus over a chart. */
  #reach(element: Element | undefined): void {
    const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
    const place = [left + width / 2, top + height / 2] as const;
    const target = element && this.#under(element, place);
    const frame = target?.closest<HTMLElement>(hearing);
    if (frame !== this.#over) this.#leave();
    if (!frame) return;
    this.#over = frame;
    this.#add(frame, { type: 'move', ...this.#spotIn(frame, target, place), fields: still });
  }

  #leave(): void {
    const frame = this.#over;
    this.#over = undefined;
    if (frame) this.#add(frame, { type: 'leave', fields: still });
  }

  #add(frame: HTMLElement, deed: Deed): void {
    const last = this.#waiting.at(-1);
    if (last?.frame === frame) last.deeds = withDeed(last.deeds, deed);
    else this.#waiting.push({ frame, deeds: [deed] });
    void this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      await this.#perform(next.frame, next.deeds);
    }
    this.#isBusy = false;
  }

  async #perform(frame: HTMLElement, done: readonly Deed[]): Promise<void> {
    const isKnown = this.#told?.frame === frame && this.#world.charts.stateOf(frame) !== 0;
    const hears = new Set([...hearsOf(frame), ...(this.#down === frame ? followed : [])]);
    const events = eventsOf(done, isKnown ? this.#told?.spot : undefined, hears);
    const spot = done.at(-1)?.spot;
    const pointed = events.length > 0 && await this.#tell(frame, { events });
    this.#told = pointed && spot ? { frame, spot } : undefined;
  }

  /** Draws what comes of it. */
  async #tell(frame: HTMLElement, done: Omit<Pointing, 'at' | 'state'>): Promise<Pointed | undefined> {
    const { charts, aside, say } = this.#world;
    const host = frame.closest('live-cell');
    const at = [...host?.querySelectorAll('[data-output] [data-chart]') ?? []].indexOf(frame);
    if (!host || at < 0) return undefined;
    let answer: Pointed | CellError | undefined;
    await aside(async (runner, theta) => {
      answer = await runner.point({ cell: host.id, theta, at, state: charts.stateOf(frame), ...done });
    });
    if (!answer || !frame.isConnected) return undefined;
    if ('message' in answer) return void say(sentence(answer));
    charts.change(frame, answer);
    if (answer.problem !== undefined) say(fill(words.failed, { problem: answer.problem }));
    return answer;
  }
}

const still = { pointerType: 'mouse', pointerId: 1, isPrimary: true, button: -1, buttons: 0 } as const;

const hearsOf = (frame: HTMLElement): readonly string[] => frame.dataset['chart']?.split(' ') ?? [];

function fieldsOf(event: MouseEvent & Partial<PointerEvent>): Deed['fields'] {
  const { pointerType = 'mouse', pointerId = 1, isPrimary = true, button, buttons, detail } = event;
  const { ctrlKey, shiftKey, altKey, metaKey } = event;
  return { pointerType, pointerId, isPrimary, button, buttons, detail, ctrlKey, shiftKey, altKey, metaKey };
}
