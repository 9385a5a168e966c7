/** The style of what a class shows, which nobody else is sent. */
import href from '../../styles/class.css?url';
import { loadStyle } from '../kit/style.ts';

export const loadClassStyle = (document: Document): Promise<unknown> => loadStyle(document, href);
