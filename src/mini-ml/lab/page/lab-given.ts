/** What a lab begins with: its address, what its author wrote, and what the reader made of the lecture's cells. */
import { readAddress, type LabState } from '../address.ts';
import { fromSource } from '../source.ts';

/** The cells of the lecture that the lab begins with. */
export function cellsOf({ dataset }: HTMLElement): HTMLElement[] {
  const ids = dataset['cells']?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)).filter((cell) => cell !== null);
}

/** `controls=few` or `none` in the address hides controls, for pages that embed the playground. */
export function givenControls({ dataset }: HTMLElement): string | undefined {
  const controls = new URLSearchParams(location.hash.slice(1)).get('controls') ?? '';
  return 'address' in dataset && ['few', 'none'].includes(controls) ? controls : undefined;
}

export function givenState(host: HTMLElement): LabState {
  const own = 'address' in host.dataset && location.hash.includes('=');
  const state = readAddress(own ? location.hash : host.dataset['start'] ?? '');
  const code = cellsOf(host).map((cell) => cell.dataset['source'] ?? '').join('\n');
  return { ...state, settings: { ...state.settings, ...fromSource(code) } };
}
