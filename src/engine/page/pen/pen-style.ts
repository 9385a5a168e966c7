/** The style of what a pen draws, which nobody else is sent. */
import href from '../../styles/pen.css?url';
import { loadStyle } from '../kit/style.ts';

let loading: Promise<unknown> | undefined;

export const loadPenStyle = (document: Document): Promise<unknown> => (loading ??= loadStyle(document, href));
