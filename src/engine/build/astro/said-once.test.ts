import { expect, test } from 'vitest';
import { sayOnce, sayPlainly } from './said-once.ts';

const text = 'content/lectures/a/index.mdx:9:7 It is wrong.\n  9 | let at = 1;\n    |     ^\n  Fix: Mend it.';
const stack = '    at handler (file:///site/node_modules/vite.js:1:2)';

function terminal(): { lines: string[]; write: (level: string, message: string) => void; saved: () => void } {
  const lines: string[] = [];
  const destination = { write: ({ message }: { level: string; message: string }) => void lines.push(message) };
  const saved = sayOnce(destination);
  return { lines, write: (level, message) => destination.write({ level, message }), saved };
}

test('an error with its mend is said once, without a name and a stack', () => {
  const { lines, write } = terminal();
  write('error', `MDXError: ${text}\n${stack}`);
  write('error', `${text}\n  Stack trace:\n${stack}\n    [...] See full stack trace in the browser`);
  expect(lines).toEqual([text]);
});

test('it is said again after a save, and so is another one', () => {
  const { lines, write, saved } = terminal();
  write('error', text);
  saved();
  write('error', text);
  write('error', text.replace('9:7', '9:8'));
  expect(lines).toEqual([text, text, text.replace('9:7', '9:8')]);
});

test('an error without a mend keeps its stack, and what is no error is said each time', () => {
  const { lines, write } = terminal();
  for (const level of ['error', 'error']) write(level, `TypeError: no\n${stack}`);
  for (const level of ['info', 'info']) write(level, text);
  expect(lines).toEqual([`TypeError: no\n${stack}`, `TypeError: no\n${stack}`, text, text]);
});

test('a site that starts anew says each error once as well', () => {
  const lines: string[] = [];
  const destination = { write: ({ message }: { level: string; message: string }) => void lines.push(message) };
  sayOnce(destination);
  const saved = sayOnce(destination);
  for (let times = 0; times < 2; times++) {
    destination.write({ level: 'error', message: text });
    saved();
  }
  expect(lines).toEqual([text, text]);
});

test('a build that fails ends with the mend, and an error without one as Astro says it', () => {
  const lines: unknown[] = [];
  const terminal = { error: (...said: unknown[]) => void lines.push(...said) };
  sayPlainly(terminal);
  sayPlainly(terminal);
  terminal.error(`${text}\n  \u001b[1mHint:\u001b[22m\n    Browser APIs are not available.\n  Location:\n    a.mdx\n  Stack trace:\n${stack}`);
  terminal.error(`TypeError: no\n  Stack trace:\n${stack}`, 1);
  expect(lines).toEqual([text, `TypeError: no\n  Stack trace:\n${stack}`, 1]);
});
