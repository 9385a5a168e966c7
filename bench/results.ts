/** A run of the bench as a page to keep, so that the next one sees what was won and lost. */
import { cpus, release, totalmem, type } from 'node:os';

export interface Machine {
  processor: string;
  cores: number;
  gigabytes: number;
  system: string;
  node: string;
  browser: string;
}

export function thisMachine(browser: string): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model.trim() ?? 'unknown', cores: all.length, gigabytes: Math.round(totalmem() / 1e9),
    system: `${type()} ${release().split('.').slice(0, 2).join('.')}`, node: process.version, browser,
  };
}

/** Markdown: the date, the kind of machine, and each table as it was printed. */
export function resultsPage(date: Date, machine: Machine, tables: readonly string[]): string {
  const { processor, cores, gigabytes, system, node, browser } = machine;
  const blocks = tables.map((text) => `\`\`\`text\n${text}\n\`\`\`\n`);
  return [
    '# What the bench measured\n',
    `${date.toISOString().slice(0, 10)}, ${processor}, ${cores} cores, ${gigabytes} GB, ${system}, Node ${node}, `
    + `Chromium ${browser}. Written by \`npm run bench -- --write\`, on a machine that did nothing else.\n`,
    ...blocks,
  ].join('\n');
}
