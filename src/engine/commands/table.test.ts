import { expect, test } from 'vitest';
import { CommandError, sentenceOf } from './command.ts';
import { commandNamed, commands, help } from './table.ts';

test('every command has a line of help and a file that can run it', async () => {
  for (const [name, { does, load }] of Object.entries(commands)) {
    expect(help()).toContain(`${name.padEnd(12)}  ${does}`);
    expect((await load()).run, name).toBeTypeOf('function');
  }
});

test('a name that no command has is answered with the one that was probably meant', () => {
  expect(() => commandNamed('serv')).toThrow('live-lectures has no command `serv`. Did you mean `serve`?');
  expect(() => commandNamed('check-slides')).toThrow('Did you mean `check:slides`?');
  const all = 'live-lectures has no command `toString`. Run `live-lectures --help` to see all commands.';
  expect(() => commandNamed('toString')).toThrow(all);
});

test('an error that was foreseen is a sentence; another keeps its stack', () => {
  expect(sentenceOf(new CommandError('Build first.'))).toBe('Build first.');
  expect(sentenceOf(new TypeError('x is undefined'))).toMatch(/^TypeError: x is undefined\n +at /);
});
