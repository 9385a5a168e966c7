/** The text of a file that is imported. Nothing of it is run. */
import { readFileSync, statSync } from 'node:fs';
import { CommandError } from '../command.ts';

/** @throws CommandError where there is no such file, or none with a text in it. */
export function readText(file: string, name: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new CommandError(`There is no file ${name}.`);
  if (!found.isFile()) throw new CommandError(`${name} is a folder. Name the file inside it.`);
  const text = decoded(readFileSync(file), name).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new CommandError(`${name} is empty.`);
  return text;
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CommandError(`${name} is not UTF-8 text. Save it as UTF-8 and import it again.`);
  }
}
