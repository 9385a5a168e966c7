/** The whole screen, where the browser, and the frame around the page, allow it. */
export async function toggleFullScreen(document: Document): Promise<void> {
  try {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    return;
  }
}
