/** What a line of the shell does: one command of the table, and its errors as sentences. */
import { obey } from './command.ts';
import { commandNamed, help } from './table.ts';

const asksForHelp = ['--help', '-h', 'help'];

export async function main([name = '--help', ...args]: readonly string[]): Promise<void> {
  await obey(args, async (rest, world) => {
    if (asksForHelp.includes(name)) world.say(help());
    else await (await commandNamed(name).load()).run(rest, world);
  });
}
