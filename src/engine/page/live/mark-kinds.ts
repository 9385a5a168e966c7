/** The marks that figures of this site may have. */
import { marks } from 'virtual:lectures/draw';
import { markKinds } from '../../figure/marks/marks.ts';

export const kinds = markKinds(marks);
