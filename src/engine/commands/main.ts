/** What a line of the shell does: one command of the table, and its errors as sentences. */
import { sentenceOf, type World } from './command.ts';
import { commandNamed, help } from './table.ts';

const asksForHelp = ['--help', '-h', 'help'];

export async function main([name = '--help', ...args]: readonly string[]): Promise<void> {
  const world: World = { folder: process.cwd(), say: (line) => process.stdout.write(`${line}\n`) };
  try {
    if (asksForHelp.includes(name)) world.say(help());
    else await (await commandNamed(name).load()).run(args, world);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  }
}
