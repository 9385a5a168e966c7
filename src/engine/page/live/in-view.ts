/** Which cells the reader can see, and which one the reader comes to. */

/** Tells which cells come into view and leave it. Those on slides that are not shown are out of view. */
export function watchView(hosts: readonly Element[], see: (cell: string, isSeen: boolean) => void): void {
  const views = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) see(target.id, isIntersecting);
  });
  for (const host of hosts) views.observe(host);
}

/** Tells when a cell is pressed or focused, before anything else hears of it. A finger that scrolls presses nothing. */
export function watchEntry(document: Document, enter: (cell: string) => void): void {
  const hear = (event: Event): void => {
    const isTouch = event.type === 'pointerdown' && (event as PointerEvent).pointerType === 'touch';
    const cell = (event.target as Element).closest?.('live-cell');
    if (cell && !isTouch) enter(cell.id);
  };
  for (const type of ['pointerdown', 'click', 'focusin']) document.addEventListener(type, hear, true);
}
