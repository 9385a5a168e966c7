/** The style of the presenter's window, which nobody else is sent. */
import href from '../../styles/presenter.css?url';
import { loadStyle } from '../kit/load-style.ts';

export const loadTalkStyle = (document: Document): Promise<unknown> => loadStyle(document, href);
