/** What has moved on a page under its reader's eyes. */
import type { Page } from 'playwright';

interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: readonly { node: Node | null }[];
}

/** Every layout shift since the page began, with what moved. */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(() => new Promise<string[]>((done) => {
    const moved = ({ node }: { node: Node | null }) => (node as Element | null)?.outerHTML?.slice(0, 80) ?? 'text';
    const say = ({ value, sources }: LayoutShift) => `${value} ${sources.map(moved).join(' ')}`;
    new PerformanceObserver((list) => done((list.getEntries() as LayoutShift[]).map(say)))
      .observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done([]), 200);
  }));
}
