/** Sliders and number fields that stand for numbers of a cell: turning one edits the code. */
import type { CompiledCell } from '../../cell/cell.ts';
import { editNumbers, withNumbers } from '../../cell/numbers.ts';
import { bringControls } from '../kit/controls.ts';
import type { Program } from '../live/program.ts';

export function attachKnobs(document: Document, program: Program): void {
  bringControls(document);
  document.addEventListener('input', (event) => void turn(event, program));
  document.addEventListener('change', (event) => knobOf(event) && program.dispatch({ kind: 'close' }));
  document.addEventListener('keydown', changeField);
  const knobs = Map.groupBy(document.querySelectorAll<HTMLElement>('[data-knob-panel] [data-knob]'), cellOf);
  program.subscribe((ids) => {
    for (const id of ids) follow(knobs.get(id) ?? [], id, program);
  });
}

/** A knob is one stop of the Tab key: Enter leads from its slider to its number and back, Escape back. */
function changeField(event: KeyboardEvent): void {
  const { key, target } = event;
  const isNumber = (target as Partial<HTMLInputElement>).type === 'number';
  if (key !== 'Enter' && !(key === 'Escape' && isNumber)) return;
  const other = knobOf(event)?.querySelector<HTMLInputElement>(isNumber ? '[type="range"]' : '[type="number"]');
  if (!other) return;
  event.preventDefault();
  other.focus();
  other.select();
}

async function turn(event: Event, program: Program): Promise<void> {
  const knob = knobOf(event);
  const { value } = event.target as HTMLInputElement;
  if (knob === null || value === '') return;
  const cell = cellOf(knob);
  if (!program.cell(cell).compiled) await program.prepare();
  const compiled = readable(cell, program);
  if (!compiled) return;
  const text = editNumbers(compiled, [{ index: Number(knob.dataset['knob']), value: Number(value) }]);
  program.dispatch({ kind: 'edit', gesture: 'scrub', texts: new Map([[cell, text]]), open: true });
}

function follow(knobs: readonly HTMLElement[], id: string, program: Program): void {
  if (knobs.length === 0) return;
  const compiled = readable(id, program);
  for (const knob of knobs) {
    const value = compiled?.literals[Number(knob.dataset['knob'])]?.value;
    for (const input of knob.querySelectorAll('input')) {
      input.disabled = value === undefined;
      if (value !== undefined && Number(input.value) !== value) input.value = String(value);
    }
  }
}

/** Knobs know their numbers as long as nothing but numbers of the author's code was changed. */
function readable(id: string, program: Program): CompiledCell | undefined {
  const { compiled } = program.cell(id);
  const author = program.edits.author.get(id) ?? '';
  return compiled && withNumbers(compiled, author) ? compiled : undefined;
}

function cellOf(knob: HTMLElement): string {
  return knob.closest<HTMLElement>('[data-knob-panel]')!.dataset['knobPanel']!;
}

function knobOf({ target }: Event): HTMLElement | null {
  return target instanceof HTMLInputElement ? target.closest<HTMLElement>('[data-knob]') : null;
}
