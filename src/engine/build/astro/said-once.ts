/** The terminal says what is wrong in a lecture without the stack of the engine, and in `npm run dev` once a save. */
import { stripVTControlCharacters } from 'node:util';

interface Event {
  level: string;
  message: string;
}

/** Where Astro's logger writes to. */
interface Destination<E extends Event> {
  write: (event: E) => void;
}

const heard = new WeakMap<object, Set<string>>();

/** @returns what forgets all that was said: after a save it is said again. */
export function sayOnce<E extends Event>(destination: Destination<E>): () => void {
  const said = heard.get(destination) ?? new Set();
  // After an edit of its settings a site starts anew, with the terminal of before.
  if (!heard.has(destination)) {
    const write = destination.write.bind(destination);
    destination.write = (event) => {
      const message = event.level === 'error' ? mended(event.message) : undefined;
      if (message === undefined) return write(event);
      if (!said.has(message)) write({ ...event, message });
      said.add(message);
    };
  }
  heard.set(destination, said);
  return () => said.clear();
}

const plain = new WeakSet<object>();

/** Astro ends a build that fails with what it knows of an error, a guess at its cause among it. */
export function sayPlainly(terminal: Pick<Console, 'error'>): void {
  if (plain.has(terminal)) return;
  plain.add(terminal);
  const error = terminal.error.bind(terminal);
  terminal.error = (...said: unknown[]) =>
    error(...said.map((one) => (typeof one === 'string' ? mended(one) : undefined) ?? one));
}

/** An error that says how it is mended, and no more; undefined for others, of which the stack is needed. */
export function mended(message: string): string | undefined {
  if (!/\n\s*Fix: /.test(message)) return undefined;
  const lines = message.split('\n');
  const end = lines.findIndex((line) =>
    /^\s+at \S|^ *(?:Hint|Error reference|Location|Stack trace):$/.test(stripVTControlCharacters(line)));
  return lines.slice(0, end < 0 ? undefined : end).join('\n').replace(/^\w*Error: /, '').trimEnd();
}
