/** What was typed over the code of a cell before its editor came: the field that took it, see `stand-in.ts`. */

export const standInOf = (code: Element): HTMLTextAreaElement | null =>
  code.querySelector<HTMLTextAreaElement>('pre > textarea');

/** Resolves when no sign is being put together in it, which another focus would break off. */
export async function composed(code: Element): Promise<void> {
  const field = standInOf(code);
  if (field?.dataset['composing'] === undefined) return;
  await new Promise((done) => field.addEventListener('compositionend', done, { once: true }));
}
