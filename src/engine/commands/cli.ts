#!/usr/bin/env node
/** `live-lectures <command>`: what a site of lectures is built, served, checked and printed with. */
import { sentenceOf, type World } from './command.ts';
import { commandNamed, help } from './table.ts';

const world: World = { folder: process.cwd(), say: (line) => process.stdout.write(`${line}\n`) };
const [name = '--help', ...args] = process.argv.slice(2);

try {
  if (['--help', '-h', 'help'].includes(name)) world.say(help());
  else await (await commandNamed(name).load()).run(args, world);
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
}
