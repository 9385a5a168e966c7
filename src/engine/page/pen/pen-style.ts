/** The style of what a pen draws, which nobody else is sent. */
import href from '../../styles/pen.css?url';
import { loadStyle } from '../kit/style.ts';

let loading: Promise<unknown> | undefined;

/** A failed attempt does not count: the next one tries again. */
export function loadPenStyle(document: Document): Promise<unknown> {
  loading ??= loadStyle(document, href).catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}
