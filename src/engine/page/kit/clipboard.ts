/** Puts texts on the clipboard: by the way that browsers keep for https, else by the older one. */

/** True if the text is there now. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard } = document.defaultView!.navigator as Partial<Navigator>;
  try {
    if (clipboard === undefined) return copySelected(document, text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(document, text);
  }
}

/** The text must stand somewhere on the page for a moment, and where a dialog is open nothing else can be selected. */
function copySelected(document: Document, text: string): boolean {
  const { activeElement } = document;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  (document.querySelector('dialog[open]') ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return isCopied;
}
