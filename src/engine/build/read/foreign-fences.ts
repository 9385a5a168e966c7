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
    return [{ ...place, message: `\`${given}\` has braces, which mean nothing behind the backticks.`, hint }];
  }
  const lines = /^[\d,\s|-]+$/.test(inside.trim());
  if (lines && inside.trim() !== '') {
    const hint = `Write \`lines="${inside.replace(/\s/g, '')}"\`.`;
    return [{ ...place, message: `\`${braces}\` behind the backticks lights no lines here.`, hint }];
  }
  if (node.lang?.startsWith('{') !== true) {
    const hint = 'Remove it. Code that runs is marked `ts live`.';
    return [{ ...place, message: `\`${braces}\` means nothing behind the backticks.`, hint }];
  }
  const language = /^\.?([\w+#-]+)/.exec(inside.trim())?.[1] ?? 'text';
  return [{
    ...place,
    message: 'The language of this code stands in braces.',
    hint: `Write it alone: \` \`\`\`${language} \`. Code that runs is marked \`ts live\`.`,
  }];
}

/** Words that nearly say that code runs, and a quote without its other one. */
function halfWord({ lang, meta }: NodeOf<'code'>, words: string): Pick<Problem, 'message' | 'hint'> | undefined {
  if (/^live$/i.test(lang ?? '')) {
    const hint = 'Write ` ```ts live `.';
    return { message: `\`${lang}\` stands where the language of the code belongs.`, hint };
  }
  const live = (meta ?? '').split(/\s+/).find((word) => word !== 'live' && /^(?:live|lvie|liv|alive)$/i.test(word));
  if (live !== undefined && /^(?:ts|typescript)$/.test(lang ?? '')) {
    return { message: `\`${live}\` means nothing behind the backticks: this code does not run.`, hint: 'Write ` ```ts live `.' };
  }
  const open = /(\w+)="[^"]*$/.exec(words)?.[1];
  if (open === undefined) return undefined;
  return { message: `The quote behind \`${open}=\` is never closed.`, hint: 'Write another `"` behind the last word.' };
}
