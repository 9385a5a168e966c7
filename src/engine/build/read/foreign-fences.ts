/** What other tools write behind the backticks of code, and nobody reads here. */
import type { Problem } from './problem.ts';
import { startOf, type NodeOf } from './tree.ts';

export function foreignFence(node: NodeOf<'code'>): Problem[] {
  const words = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
  const half = halfWord(node, words);
  if (half) return [{ ...startOf(node), ...half }];
  const [braces, inside = ''] = /\{([^}]*)\}/.exec(words) ?? [];
  if (braces === undefined || /=\s*"[^"]*\{/.test(words)) return [];
  const place = startOf(node);
  const [given, name = ''] = /(\w+)=\{[^}]*\}/.exec(words) ?? [];
  if (given !== undefined) {
    const hint = `Write \`${name}=${/\s/.test(inside) ? `"${inside}"` : inside}\`.`;
    return [{ ...place, message: `\`${given}\` has braces, which mean nothing after the backticks.`, hint }];
  }
  const lines = /^[\d,\s|-]+$/.test(inside.trim());
  if (lines && inside.trim() !== '') {
    const hint = `Write \`lines="${inside.replace(/\s/g, '')}"\`.`;
    return [{ ...place, message: `\`${braces}\` after the backticks does not highlight lines here.`, hint }];
  }
  if (node.lang?.startsWith('{') !== true) {
    const hint = 'Remove it. To make code run, mark it `ts live`.';
    return [{ ...place, message: `\`${braces}\` means nothing after the backticks.`, hint }];
  }
  const language = /^\.?([\w+#-]+)/.exec(inside.trim())?.[1] ?? 'text';
  return [{
    ...place,
    message: 'The language of this code is in braces.',
    hint: `Write it without them: \` \`\`\`${language} \`. To make code run, mark it \`ts live\`.`,
  }];
}

/** Words that nearly say that code runs, and a quote without its other one. */
function halfWord({ lang, meta }: NodeOf<'code'>, words: string): Pick<Problem, 'message' | 'hint'> | undefined {
  if (/^live$/i.test(lang ?? '')) {
    const hint = 'Write ` ```ts live `.';
    return { message: `\`${lang}\` is in the place of the language.`, hint };
  }
  const live = (meta ?? '').split(/\s+/).find((word) => word !== 'live' && /^(?:live|lvie|liv|alive)$/i.test(word));
  if (live !== undefined && /^(?:ts|typescript)$/.test(lang ?? '')) {
    return { message: `\`${live}\` means nothing after the backticks: this code does not run.`, hint: 'Write ` ```ts live `.' };
  }
  const open = /(\w+)="[^"]*$/.exec(words)?.[1];
  if (open === undefined) return undefined;
  return { message: `The quote after \`${open}=\` is not closed.`, hint: 'Write another `"` after the last word.' };
}
