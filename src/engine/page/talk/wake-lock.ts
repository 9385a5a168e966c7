/** Keeps the screen on while the page is in sight. Where the browser does not, the talk goes on all the same. */
export function stayAwake(document: Document): void {
  const ask = async (): Promise<void> => {
    try {
      if (!document.hidden) await document.defaultView?.navigator.wakeLock.request('screen');
    } catch {
      return;
    }
  };
  document.addEventListener('visibilitychange', () => void ask());
  void ask();
}
