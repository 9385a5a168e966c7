/** What the lecturer has to know of the line to the class, in one sentence; nothing where all is well. */
import { classes as words } from '../../words/classes.ts';
import { fill } from '../../words/fill.ts';
import type { Leader } from './leader.ts';

type Line = Pick<Leader, 'link' | 'excess' | 'isIgnored' | 'wasOpen'>;

export function problemOf({ link, excess, isIgnored, wasOpen }: Line, isEmbedded: boolean): string {
  if (link === 'lost') return wasOpen ? words.leaderLost : words.unreachable;
  if (link === 'opening') return words.opening;
  if (link === 'mixed') return words.mixed;
  if (link === 'password') return words.wrongPassword;
  if (link === 'refused') return isEmbedded ? words.mayNotLead : words.mayNotWrite;
  if (isIgnored) return words.mayNotWrite;
  return excess === undefined ? '' : fill(words.tooLarge, { size: Math.ceil(excess / 1024) });
}
