/** Turns the full screen on and off. */
export async function toggleFullScreen(document: Document): Promise<void> {
  try {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    return; // The browser or the frame around the page does not allow it.
  }
}
