/** Pictures that cells have given, checked: each once, however many ask for it. */
import { checkPicture } from '../../figure/check.ts';
import type { Picture } from '../../figure/figure.ts';
import { kinds } from './mark-kinds.ts';

const known = new WeakMap<object, Picture>();

/** @throws FigureError */
export function checkOnce(picture: unknown): Picture {
  const key = Object(picture) as object;
  const found = known.get(key) ?? checkPicture(picture, kinds);
  known.set(key, found);
  return found;
}
