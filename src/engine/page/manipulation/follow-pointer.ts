/** Where a pointer that holds something goes, told as early as the browser knows it. */

/**
 * A `pointermove` waits for the next frame; what is drawn in answer to it then misses that frame. `pointerrawupdate`
 * does not wait, but a quick mouse sends many: the first of each frame is followed, then what the frame ends with.
 */
export function followPointer(window: Window, move: (event: PointerEvent) => void): void {
  let early: PointerEvent | undefined;
  const moveEarly = (event: Event): void => {
    if (early) return;
    early = event as PointerEvent;
    move(early);
  };
  window.addEventListener('pointermove', (event) => {
    const isKnown = early?.clientX === event.clientX && early.clientY === event.clientY;
    early = undefined;
    if (!isKnown) move(event);
  });
  // A listener for early moves costs something with every move, so there is one only while a button is down.
  window.addEventListener('pointerdown', () => window.addEventListener('pointerrawupdate', moveEarly));
  for (const end of ['pointerup', 'pointercancel'] as const) {
    window.addEventListener(end, () => window.removeEventListener('pointerrawupdate', moveEarly));
  }
}
