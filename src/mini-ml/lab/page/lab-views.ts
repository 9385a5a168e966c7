/** All pictures and controls of the lab, and when each is drawn. */
import type { LabState } from '../address.ts';
import type { Curve } from '../curve.ts';
import { extent, labPoints, type LabPoint } from '../data.ts';
import type { Answer } from '../protocol.ts';
import { parameterNames } from '../model.ts';
import type { Settings } from '../settings.ts';
import { CurveView } from './lab-curve.ts';
import { Form } from './lab-form.ts';
import { NetworkView } from './lab-network.ts';
import { ParameterList, type ValueEvent } from './lab-parameters.ts';
import { Plane, type PlaneEvent } from './lab-plane.ts';
import { PointEditor } from './lab-points.ts';
import { Readout } from './lab-readout.ts';
import { Sharing } from './lab-share.ts';
import { TaskList } from './lab-tasks.ts';

/** What the reader does, told to the desk. */
export interface Hearing {
  control(control: HTMLInputElement | HTMLSelectElement, final: boolean): void;
  plane(event: PlaneEvent): void;
  value: ValueEvent;
  load(state: LabState): void;
}

export class LabViews {
  readonly plane: Plane;
  readonly readout: Readout;
  readonly editor: PointEditor;
  readonly #form: Form;
  readonly #network: NetworkView;
  readonly #parameters: ParameterList;
  readonly #curve: CurveView;
  readonly #sharing: Sharing;
  readonly #tasks: TaskList;
  #built = '';
  #points: readonly LabPoint[] = [];

  constructor(host: HTMLElement, hearing: Hearing) {
    this.plane = new Plane(host, (event) => hearing.plane(event));
    this.readout = new Readout(host);
    this.editor = new PointEditor(host, (event) => hearing.plane(event));
    this.#form = new Form(host, (control, final) => hearing.control(control, final));
    this.#network = new NetworkView(host);
    this.#parameters = new ParameterList(host, (at, value, final) => hearing.value(at, value, final));
    this.#curve = new CurveView(host);
    this.#sharing = new Sharing(host, (state) => hearing.load(state));
    this.#tasks = new TaskList(host, (state) => hearing.load(state));
  }

  get points(): readonly LabPoint[] {
    return this.#points;
  }

  /** After the settings changed. A model with the same names keeps its sliders and links. */
  settings(settings: Settings, selected: number | undefined): void {
    this.#points = labPoints(settings);
    this.#form.show(settings);
    this.select(settings, selected);
    const names = `${settings.model} ${parameterNames(settings).join(' ')}`;
    if (names === this.#built) return;
    this.#built = names;
    this.#network.build(settings);
    this.#parameters.build(settings);
  }

  select({ axis }: Settings, selected: number | undefined): void {
    this.plane.draw({ points: this.#points, ...extent(this.#points), axis, selected });
    this.editor.draw(this.#points, selected);
  }

  /** After an answer of the worker. What only a resting eye or ear needs waits until training rests. */
  answer(state: LabState, { progress, pixels, size, profile, maps }: Answer, atRest: boolean): void {
    const { values, curve } = progress;
    this.plane.paint(pixels, size, profile);
    this.readout.draw(progress);
    this.#curve.draw(curve);
    this.#network.draw(values, maps, atRest);
    this.#parameters.draw(values);
    this.#tasks.watch(state.settings, progress, atRest);
    if (atRest) this.rest(state, curve);
  }

  rest(state: LabState, curve: Curve): void {
    this.#curve.describe(curve);
    this.#sharing.draw(state);
  }
}
