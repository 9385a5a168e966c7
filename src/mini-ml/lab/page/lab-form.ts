/** The lab's controls: each bears the name of the setting it stands for. */
import { withText } from '../address.ts';
import { feature as featureField, fields, settingNames } from '../fields.ts';
import { ownPoints } from '../own-points.ts';
import { withDataset, withFeature, type Settings } from '../settings.ts';
import { say } from '../../../engine/page/kit/dom.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** A control as it reads now; only a checkbox is `checked` or not. */
interface LabControl {
  readonly name: string;
  readonly value: string;
  readonly checked?: boolean;
}

const isSetting = (name: string): name is keyof Settings => settingNames.some((setting) => setting === name);

const isControl = (name: string) => isSetting(name) || /^(layers|neurons\d)$/.test(name);

/** The text of one setting, as fields write it. */
function textOf<Name extends keyof Settings>(settings: Settings, name: Name): string {
  return fields[name].write(settings[name]);
}

/** What is ticked, and what a tick changes. */
interface Box {
  is(settings: Settings, value: string): boolean;
  with(settings: Settings, value: string, ticked: boolean): Settings;
}

const boxes: Readonly<Record<string, Box>> = {
  axis: { is: ({ axis }) => axis, with: (settings, _, axis) => ({ ...settings, axis }) },
  look: {
    is: ({ look }) => look === 'sharp',
    with: (settings, _, ticked) => ({ ...settings, look: ticked ? 'sharp' : 'soft' }),
  },
  features: {
    is: ({ features }, value) => features.some((name) => name === featureField.read(value)),
    with: (settings, value, ticked) => {
      const feature = featureField.read(value);
      return feature === undefined ? settings : withFeature(settings, feature, ticked);
    },
  },
};

/** The settings after one control was changed. What makes no sense in a control changes nothing. */
export function withControl(settings: Settings, control: LabControl): Settings {
  const { name, value } = control;
  if (name === 'data') return withData(settings, value);
  if (name === 'layers') return { ...settings, hidden: withLayers(settings.hidden, Number(value)), start: [] };
  const neuron = /^neurons(\d)$/.exec(name)?.[1];
  if (neuron !== undefined) return withNeurons(settings, Number(neuron) - 1, value);
  if (control.checked !== undefined && name in boxes) return boxes[name]!.with(settings, value, control.checked);
  if (!isSetting(name)) return settings;
  const changed = withText(settings, name, value);
  const another = name === 'model' || name === 'seed';
  return another && changed[name] !== settings[name] ? { ...changed, start: [] } : changed;
}

/** My points begin as the points that are there, unless there are some of my own already. */
function withData(settings: Settings, value: string): Settings {
  const data = fields.data.read(value);
  if (data === undefined || data === settings.data) return settings;
  const points = data === 'mine' && settings.points.length === 0 ? ownPoints(settings) : settings.points;
  return withDataset({ ...settings, points }, data);
}

function withLayers(hidden: readonly number[], layers: number): readonly number[] {
  return Array.from({ length: layers }, (_, i) => hidden[i] ?? hidden.at(-1) ?? 4);
}

function withNeurons(settings: Settings, layer: number, value: string): Settings {
  const [neurons] = fields.hidden.read(value) ?? [];
  if (neurons === undefined || layer >= settings.hidden.length) return settings;
  return { ...settings, hidden: settings.hidden.with(layer, neurons), start: [] };
}

/** Shows the settings in the controls, and only those controls that mean something. */
export class Form {
  readonly #root: HTMLElement;

  /** `tell` hears of each change; `final` is false while a slider moves. */
  constructor(root: HTMLElement, tell: (control: Control, final: boolean) => void) {
    this.#root = root;
    const listen = (type: 'input' | 'change', final: boolean) => root.addEventListener(type, ({ target }) => {
      const control = target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target : undefined;
      if (control === undefined || !isControl(control.name)) return;
      if (final || control.type === 'range') tell(control, final);
    });
    listen('input', false);
    listen('change', true);
  }

  show(settings: Settings): void {
    for (const name of settingNames) this.#fill(name, textOf(settings, name));
    this.#fill('layers', String(settings.hidden.length));
    for (const [i, name] of ['neurons1', 'neurons2', 'neurons3'].entries()) {
      this.#fill(name, String(settings.hidden[i] ?? ''));
    }
    for (const box of this.#root.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) {
      box.checked = boxes[box.name]?.is(settings, box.value) ?? box.checked;
    }
    for (const element of this.#root.querySelectorAll<HTMLElement>('[data-when]')) {
      element.hidden = !applies(settings, element.dataset['when'] ?? '');
    }
  }

  #fill(name: string, text: string): void {
    const control = this.#root.querySelector<Control>(`[name="${name}"]`);
    if (control === null || control.type === 'checkbox') return;
    const output = control.parentElement?.querySelector('[data-out]');
    if (output) say(output, `${text}%`);
    if (control.value === text) return;
    if (control instanceof HTMLSelectElement) addChoice(control, text);
    control.value = text;
  }
}

/** A link may name a rate or a speed that the list does not have. */
function addChoice(select: HTMLSelectElement, text: string): void {
  if ([...select.options].some(({ value }) => value === text)) return;
  const option = select.ownerDocument.createElement('option');
  option.value = text;
  option.textContent = text;
  select.append(option);
}

function applies({ data, model, hidden, regularization }: Settings, when: string): boolean {
  switch (when) {
    case 'regularized': return regularization !== 'none';
    case 'named': return data !== 'mine';
    case 'mlp': return model === 'mlp';
    case 'layer1': return model === 'mlp' && hidden.length >= 1;
    case 'layer2': return model === 'mlp' && hidden.length >= 2;
    case 'layer3': return model === 'mlp' && hidden.length >= 3;
    default: return true;
  }
}
