/** How much memory a process and all it started take. Read from /proc, so on Linux only. */
import { readFileSync, readdirSync } from 'node:fs';

const pageSize = 4096;

function childrenOf(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`)
    .flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' '))
    .filter((child) => child !== '')
    .map(Number);
}

/** Resident bytes of a process and its descendants now; 0 where they cannot be read, or are gone. */
export function residentBytes(pid: number): number {
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return Number(pages) * pageSize + childrenOf(pid).reduce((sum, child) => sum + residentBytes(child), 0);
  } catch {
    return 0;
  }
}
