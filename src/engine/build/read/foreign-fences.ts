/** What other tools write behind the backticks of code, and nobody reads here. */
import type { Problem } from './problem.ts';
import { startOf, type NodeOf } from './tree.ts';

export function foreignFence(node: NodeOf<'code'>): Problem[] {
  const words = `${node.lang ?? ''} ${node.meta ?? ''}`.trim();
  const [braces, inside = ''] = /\{([^}]*)\}/.exec(words) ?? [];
  if (braces === undefined || /=\s*"[^"]*\{/.test(words)) return [];
  const place = startOf(node);
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
