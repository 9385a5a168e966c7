/** A built page as a document: the one door to a DOM of Node beside what draws cells. */
import { parseHTML } from 'linkedom';

export const documentOf = (html: string): Document => parseHTML(html).document;
