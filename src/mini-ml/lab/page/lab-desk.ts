/** The lab's desk: it holds the state, hears the reader and the worker, and says what is to be drawn. */
import { writeAddress, type LabState } from '../address.ts';
import { emptyCurve, type Curve } from '../curve.ts';
import { extent } from '../data.ts';
import { withShortValues } from '../digits.ts';
import { atStart, withNewWeights, withSettings, withValues } from '../lab.ts';
import { editPoints } from '../own-points.ts';
import type { Answer } from '../protocol.ts';
import type { Palette } from '../region.ts';
import type { Progress } from '../session.ts';
import { concernsTraining, type Settings } from '../settings.ts';
import { part } from '../../../engine/page/kit/dom.ts';
import { withControl } from './lab-form.ts';
import { cellsOf, givenControls, givenState } from './lab-given.ts';
import { pointKey } from './lab-keys.ts';
import { readPalette } from './lab-palette.ts';
import type { PlaneEvent, Tool } from './lab-plane.ts';
import { Player } from './lab-player.ts';
import { Runner, type Frame, type WorkerLike } from './lab-runner.ts';
import { LabViews } from './lab-views.ts';

/** What happens to the page's address: nothing, a step that Back undoes, or a correction of the last step. */
type Entry = 'keep' | 'push' | 'move' | 'replace';

export class LabDesk {
  readonly #host: HTMLElement;
  readonly #runner: Runner;
  readonly #player: Player;
  readonly #views: LabViews;
  readonly #end = new AbortController();
  /** Set where the address hides controls: then it must stay in the address. */
  readonly #controls: string | undefined;
  #state: LabState;
  #progress: Progress | undefined;
  #curve: Curve = emptyCurve;
  #isMoving = false;
  #selected: number | undefined;
  #palette: Palette;
  #reason = '';

  constructor(host: HTMLElement, worker: WorkerLike) {
    this.#host = host;
    this.#palette = readPalette(host);
    this.#state = givenState(host);
    this.#controls = givenControls(host);
    if (this.#controls !== undefined) host.dataset['controls'] = this.#controls;
    this.#runner = new Runner(worker, () => this.#frame(), (answer) => this.#show(answer));
    this.#player = new Player(host, this.#runner, () => this.#state.settings.speed);
    this.#views = new LabViews(host, {
      control: (control, final) => this.#change(withControl(this.#state.settings, control), final),
      plane: (event) => this.#onPlane(event),
      value: (at, value, final) => this.#setValue(at, value, final),
      load: (state) => this.#load(state, 'push'),
    });
    this.#listen();
    this.#load(this.#state, 'keep');
    for (const set of host.querySelectorAll<HTMLFieldSetElement>('fieldset[data-live]')) set.disabled = false;
    host.dataset['live'] = '';
  }

  close(): void {
    this.#end.abort();
    this.#runner.end();
  }

  #listen(): void {
    const { signal } = this.#end;
    const press = (name: string, act: () => void) => part(this.#host, name).addEventListener('click', act, { signal });
    press('play', () => this.#player.playing ? this.#pause() : this.#play());
    press('step', () => this.#step());
    press('reset', () => this.#load(atStart(this.#state), 'push'));
    press('new-weights', () => this.#load(withNewWeights(this.#state), 'push'));
    press('clear', () => this.#change({ ...this.#state.settings, data: 'mine', points: [] }, true));
    press('double', () => this.#scale(2));
    press('halve', () => this.#scale(0.5));
    part(this.#host, 'form').addEventListener('submit', (event) => event.preventDefault(), { signal });
    part(this.#host, 'handle').addEventListener('keydown', (event) => this.#onKey(event), { signal });
    part(this.#host, 'tools').addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#views.plane.tool = target.value as Tool;
    }, { signal });
    addEventListener('popstate', () => this.#onBack(), { signal });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.#pause('Paused, because the page was hidden.');
    }, { signal });
    this.#watchColours(signal);
    this.#watchCells(signal);
  }

  /** While nothing is learnt, the lab follows the reader's edits of the cells it begins with. */
  #watchCells(signal: AbortSignal): void {
    const watch = new MutationObserver(() => {
      if (this.#state.epoch === 0) this.#load(givenState(this.#host), 'keep');
    });
    for (const cell of cellsOf(this.#host)) watch.observe(cell, { attributeFilter: ['data-source'] });
    signal.addEventListener('abort', () => watch.disconnect());
  }

  #watchColours(signal: AbortSignal): void {
    const repaint = () => {
      this.#palette = readPalette(this.#host);
      this.#runner.repaint();
    };
    const watch = new MutationObserver(repaint);
    watch.observe(document.documentElement, { attributeFilter: ['data-scheme'] });
    signal.addEventListener('abort', () => watch.disconnect());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });
  }

  /** Back and forward; a jump to a place of the page is neither. */
  #onBack(): void {
    const ours = location.hash === '' || location.hash.includes('=');
    if ('address' in this.#host.dataset && ours) this.#load(givenState(this.#host), 'keep');
  }

  /** A coarser picture while it moves: the eye does not see it, the frame rate does. */
  #frame(): Frame {
    const { look, axis, epochs } = this.#state.settings;
    const fine = this.#player.playing ? { grid: 56, size: 280 } : { grid: 128, size: 400 };
    const region = { ...fine, ...extent(this.#views.points), look, axis, palette: this.#palette };
    return { stopAt: epochs, region, maps: this.#host.dataset['controls'] === 'all' };
  }

  #load(state: LabState, entry: Entry): void {
    this.#player.stop();
    this.#curve = emptyCurve;
    this.#selected = undefined;
    this.#take(state, entry);
  }

  /** Takes up a state: draws what does not need the worker, and lets the worker begin. */
  #take(state: LabState, entry: Entry): void {
    this.#state = state;
    this.#views.settings(state.settings, this.#selected);
    this.#runner.begin(state, this.#curve);
    this.#write(entry);
  }

  /** A drag is one entry: its first step adds it, the others write it anew, and Back leads to where it began. */
  #write(entry: Entry): void {
    if (!('address' in this.#host.dataset) || entry === 'keep') return;
    const controls = this.#controls === undefined ? '' : `&controls=${this.#controls}`;
    const address = `#${writeAddress(withShortValues(this.#state))}${controls}`;
    const isNew = entry !== 'replace' && !this.#isMoving && address !== location.hash;
    if (isNew) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#isMoving = entry === 'move';
  }

  #change(settings: Settings, final: boolean): void {
    const before = this.#state;
    const after = withSettings(before, settings);
    if (after.epoch === 0 && after.values.length === 0) this.#curve = emptyCurve;
    const entry = final ? 'push' : 'move';
    if (concernsTraining(before.settings, settings)) {
      this.#take(after, entry);
      return;
    }
    this.#state = after;
    this.#views.settings(settings, this.#selected);
    this.#runner.repaint();
    this.#write(entry);
  }

  #onPlane(event: PlaneEvent): void {
    if (event.do === 'select') {
      this.#selected = event.at;
      this.#views.select(this.#state.settings, event.at);
      return;
    }
    const before = this.#views.points.length;
    const settings = editPoints(this.#state.settings, event);
    if (event.do === 'add') this.#selected = settings.points.length > before ? before : this.#selected;
    if (event.do === 'move' || event.do === 'flip') this.#selected = event.at;
    if (event.do === 'remove') this.#selected = settings.points.length === 0 ? undefined : Math.max(0, event.at - 1);
    this.#change(settings, 'final' in event ? event.final : true);
  }

  #onKey(event: KeyboardEvent): void {
    const key = pointKey(event);
    const at = this.#selected;
    const point = at === undefined ? undefined : this.#views.points[at];
    if (key === undefined || at === undefined || point === undefined) return;
    event.preventDefault();
    if (key.do === 'next') this.#views.editor.choose(key.by);
    else if (key.do === 'move') {
      this.#onPlane({ do: 'move', at, x1: point.x1 + key.dx, x2: point.x2 + key.dy, final: true });
    } else if (key.do === 'to') this.#onPlane({ do: 'move', at, x1: key.x1, x2: point.x2, final: true });
    else this.#onPlane({ do: key.do, at });
  }

  #setValue(at: number, value: number, final: boolean): void {
    if (this.#progress === undefined) return;
    this.#setValues(this.#progress.values.with(at, value), final);
  }

  #scale(factor: number): void {
    if (this.#progress !== undefined) this.#setValues(this.#progress.values.map((value) => value * factor), true);
  }

  #setValues(values: readonly number[], final: boolean): void {
    this.#state = withValues(this.#state, values);
    if (this.#progress !== undefined) this.#progress = { ...this.#progress, values };
    if (this.#state.epoch === 0) this.#runner.begin(this.#state, emptyCurve);
    else this.#runner.setValues(values);
    this.#write(final ? 'push' : 'move');
  }

  #step(): void {
    this.#pause();
    this.#runner.advance(1);
  }

  #play(): void {
    this.#player.play();
    this.#views.readout.playing(true);
  }

  /** The last picture is painted again, finer, and what came of it is said. */
  #pause(reason = ''): void {
    if (!this.#player.playing) return;
    this.#player.stop();
    this.#reason = reason;
    this.#runner.repaint();
  }

  #show(answer: Answer): void {
    const { progress } = answer;
    this.#progress = progress;
    this.#curve = progress.curve;
    const values = progress.epoch > 0 ? progress.values : this.#state.values;
    this.#state = { ...this.#state, epoch: progress.epoch, values };
    if (progress.end !== undefined) this.#pause();
    const atRest = !this.#player.playing && !this.#runner.busy;
    this.#views.answer(this.#state, answer, atRest);
    if (!atRest) return;
    this.#views.readout.playing(false);
    this.#views.readout.rest(progress, this.#reason);
    this.#reason = '';
    if (progress.epoch > 0) this.#write('replace');
  }
}
