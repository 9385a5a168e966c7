/** Shows how much of each lecture was read, wherever a page lists lectures. */
import { percentOf } from './settings.ts';

export function showReadSoFar(page: ParentNode): void {
  for (const bar of page.querySelectorAll<HTMLProgressElement>('[data-read]')) {
    const percent = percentOf(bar.dataset['read']!);
    if (percent > 0) bar.value = percent;
  }
}
