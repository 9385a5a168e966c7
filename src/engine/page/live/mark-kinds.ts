/** The marks that figures of this site may have. */
import { markKinds } from '../../figure/marks/marks.ts';
import { marks } from '../../../mini-ml/draw.ts';

export const kinds = markKinds(marks);
