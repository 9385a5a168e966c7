/** What a command is: it is given its arguments and the world, and says what it does. */
export interface World {
  /** The folder in which it was started: that of the site. */
  folder: string;
  /** One line for the author. */
  say(line: string): void;
}

export type Run = (args: readonly string[], world: World) => Promise<void>;

/** What went wrong, in a sentence that says how to go on. It is shown without a stack. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** "1 slide", "2 slides". */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

/** What is shown of an error: of one that we foresaw, or of an argument that is none, its sentence alone. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code = '' } = error as NodeJS.ErrnoException;
  const foreseen = error instanceof CommandError || code.startsWith('ERR_PARSE_ARGS');
  return foreseen ? error.message : error.stack ?? error.message;
}

/** Runs a command here and now; what went wrong is said as a sentence. */
export async function obey(args: readonly string[], run: Run): Promise<void> {
  const world: World = { folder: process.cwd(), say: (line) => process.stdout.write(`${line}\n`) };
  try {
    await run(args, world);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  }
}
