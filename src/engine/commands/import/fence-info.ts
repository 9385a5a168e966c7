/** What stands behind the backticks of a fence: of other tools, and as a lecture says it. */

export interface FenceInfo {
  /** `ts lines="1-2|4"`. */
  info: string;
  /** What has no counterpart. */
  left: readonly string[];
}

/** Words of a lecture that a fence of another tool must not say by chance. */
const OURS = /^(?:live|fold|readonly|key|solution|check|trial)$/;

/** Numbers of lines between braces, step by step: `{1|2-3|all}`. */
const STEPS = /^[\d,\-|*\s]*(?:(?:all|none|hide|\*)[\d,\-|*\s]*)*$/;

export function fenceInfo(lang: string, meta: string, count: number): FenceInfo {
  const left: string[] = [];
  const words: string[] = [];
  let rest = meta;
  rest = rest.replace(/\[([^\]]+)\]/, (_, title: string) => {
    words.push(`title="${title.replaceAll('"', '\'')}"`);
    return '';
  });
  let isLit = false;
  rest = rest.replace(/\{([^}]*)\}/g, (whole, inside: string) => {
    if (inside.trim() !== '' && STEPS.test(inside) && !isLit) {
      isLit = true;
      words.push(...linesOf(inside, count));
    } else if (!/^\s*$/.test(inside)) left.push(whole);
    return ' ';
  });
  for (const word of rest.trim().split(/\s+/).filter((each) => each !== '')) {
    if (/^title=/.test(word) && !OURS.test(word)) words.push(word);
    else left.push(word);
  }
  return { info: [lang.replace(/[^\w+#.-].*$/, ''), ...words].join(' '), left };
}

/** A step that lights all lights each line; one that lights nothing is empty. */
function linesOf(steps: string, count: number): string[] {
  const groups = steps.split('|').map((group) => group.trim()).map((group) => {
    if (/all|\*/.test(group)) return `1-${count}`;
    if (/none|hide/.test(group)) return '';
    const ranges = group.split(',').map((range) => range.trim()).filter((range) => isInside(range, count));
    return ranges.join(',');
  });
  // A whole that comes first is how code looks anyway.
  const wanted = groups[0] === `1-${count}` ? groups.slice(1) : groups;
  return wanted.some((group) => group !== '') ? [`lines="${wanted.join('|')}"`] : [];
}

function isInside(range: string, count: number): boolean {
  const [first = 0, last = first] = range.split('-').map(Number);
  return first >= 1 && last >= first && last <= count;
}
