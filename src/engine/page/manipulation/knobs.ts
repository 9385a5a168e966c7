/** Sliders, choices, checkboxes and fields that stand for literals of a cell: turning one edits the code. */
import { bringControls } from '../kit/controls.ts';
import type { Program } from '../live/program.ts';
import { cellOf, isConstant, KnobCode, type KnobValue } from './knob-code.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** Resolves when all that a panel has can be pressed. */
export function attachKnobs(document: Document, program: Program): Promise<void> {
  bringControls(document);
  const code = new KnobCode(program);
  document.addEventListener('input', (event) => void turn(event, program, code));
  document.addEventListener('change', (event) => controlOf(event) && program.dispatch({ kind: 'close' }));
  document.addEventListener('keydown', changeField);
  const knobs = Map.groupBy(document.querySelectorAll<HTMLElement>('[data-knob-panel] [data-knob]'), cellOf);
  program.subscribe((ids) => {
    for (const id of ids) for (const knob of knobs.get(id) ?? []) follow(knob, code.valueOf(knob));
  });
  return attachPlay(document, program, code);
}

/** A knob is one stop of the Tab key: Enter leads from its slider to its number and back, Escape back. */
function changeField(event: KeyboardEvent): void {
  const field = controlOf(event);
  const isNumber = field?.type === 'number';
  if (event.key !== 'Enter' && !(event.key === 'Escape' && isNumber)) return;
  const kind = isNumber ? 'range' : 'number';
  const other = field?.parentElement!.querySelector<HTMLInputElement>(`:scope > [type="${kind}"]`);
  if (!other) return;
  event.preventDefault();
  other.focus();
  other.select();
}

/** Few pages have something that runs. */
async function attachPlay(document: Document, program: Program, code: KnobCode): Promise<void> {
  if (document.querySelector('[data-play]') === null) return;
  const { Player } = await import('./player.ts');
  new Player({ document, program, code, frame: (next) => void requestAnimationFrame(next) });
}

async function turn(event: Event, program: Program, code: KnobCode): Promise<void> {
  const control = controlOf(event);
  const value = control && valueIn(control);
  if (!control || value === undefined) return;
  const knob = control.parentElement!;
  const known = code.textWith(knob, value);
  if (known === undefined) await program.prepare();
  const text = known ?? code.textWith(knob, value);
  if (text === undefined) return;
  const gesture = control.type === 'text' ? 'type' : 'scrub';
  // The gesture ends with the event that comes next; what had to wait has missed it.
  program.dispatch({ kind: 'edit', gesture, texts: new Map([[cellOf(knob), text]]), open: known !== undefined });
}

function valueIn(control: Control): KnobValue | undefined {
  const { type, value } = control;
  if (isConstant(control.parentElement!)) return type === 'checkbox' ? (control as HTMLInputElement).checked : value;
  return value === '' ? undefined : Number(value);
}

function follow(knob: HTMLElement, value: KnobValue | undefined): void {
  for (const control of knob.querySelectorAll<Control>(':scope > :is(input, select)')) {
    control.disabled = value === undefined;
    // Whoever types "1.5" has typed "1." on the way.
    if (control.matches('[type="number"]:focus')) continue;
    if (typeof value === 'boolean') (control as HTMLInputElement).checked = value;
    else if (value !== undefined && valueIn(control) !== value) control.value = String(value);
  }
}

/** A field of a knob: what stands deeper is about something else. */
function controlOf({ target }: Event): Control | undefined {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  return isField && target.parentElement?.matches('[data-knob]') ? target : undefined;
}
