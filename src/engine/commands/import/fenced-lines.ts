/** The lines of a Markdown text, with whether each stands in a fence: what looks like a sign there is code. */
export interface Line {
  text: string;
  /** From 0. */
  at: number;
  inFence: boolean;
}

export function fencedLines(text: string): Line[] {
  let fence = '';
  return text.split('\n').map((line, at) => {
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    const was = fence;
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && /^\s*[`~]+\s*$/.test(line)) fence = '';
    return { text: line, at, inFence: was !== '' || mark !== '' };
  });
}
