/** Hands a text to the reader as a file. */
import { html } from './dom.ts';

export function download(document: Document, name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  html(document, 'a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
